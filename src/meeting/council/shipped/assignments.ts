import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { assignmentKind } from '../kinds/assignment.ts'
import { PUBLISHED } from './from.ts'

const HELSEIARBEID = '«HelseIArbeid», Stian Kersenboom Johnsen, Arbeids- og velferdsdirektoratet, 19. juni 2019'
const AT = { kind: assignmentKind, published: PUBLISHED } as const

/** Who asked whom for what, as the presentations of June 2019 tell it. */
export const assignmentsShipped: readonly Shipped[] = [
  ship({
    ...AT,
    slug: 'utvikle-fagfeltet-sammen',
    facts: { year: '2019', state: 'under-way' },
    texts: {
      nb: {
        title: 'Utvikle arbeid og helse som fagfelt, sammen',
        lead: 'To direktorater har fått samme oppdrag: samarbeide om feltet, og lage en strategi som virker.',
        giver: 'departementene',
        receiver: 'Helsedirektoratet og Arbeids- og velferdsdirektoratet',
        document: 'Gjengitt i planene for Åpen arena 2020. Kilden viser ikke oppdragsbrevet.',
        demand: `- Samarbeide om å utvikle arbeid og helse som fagfelt.
- Revidere strategien «Et tettere samvirke», med brukerne og andre aktører med.
- Planlegge og holde en stor felles møteplass i 2019/2020, og trekke på fagrådet i det.`,
        became:
          'Åpen arena ble planlagt til januar 2020. En revidert strategi foreligger: «Strategi for fagfeltet arbeid og helse».',
      },
      nn: {
        title: 'Utvikle arbeid og helse som fagfelt, i lag',
        lead: 'To direktorat har fått same oppdrag: samarbeide om feltet, og lage ein strategi som verkar.',
        giver: 'departementa',
        receiver: 'Helsedirektoratet og Arbeids- og velferdsdirektoratet',
        document: 'Attgjeve i planane for Open arena 2020. Kjelda viser ikkje oppdragsbrevet.',
        demand: `- Samarbeide om å utvikle arbeid og helse som fagfelt.
- Revidere strategien «Et tettere samvirke», med brukarane og andre aktørar med.
- Planleggje og halde ein stor felles møteplass i 2019/2020, og bruke fagrådet i det.`,
        became:
          'Open arena vart planlagd til januar 2020. Ein revidert strategi ligg føre: «Strategi for fagfeltet arbeid og helse».',
      },
      en: {
        title: 'Develop work and health as a field, together',
        lead: 'Two directorates were given the same task: to cooperate on the field, and to make a strategy that works.',
        giver: 'the ministries',
        receiver: 'the Directorate of Health and the Directorate of Labour and Welfare',
        document: 'Told in the plans for the open arena 2020. The source does not show the letter.',
        demand: `- Cooperate to develop work and health as a field.
- Revise the strategy of closer cooperation, with users and others taking part.
- Plan and hold a large common meeting place in 2019/2020, and draw on the council in that.`,
        became:
          'The open arena was planned for January 2020. A revised strategy exists: the Strategy for the field of work and health.',
      },
    },
    source: '«Arbeid og helse – Åpen arena», planer vist i Nasjonalt fagråd for arbeid og helse, 19. juni 2019',
  }),
  ship({
    ...AT,
    slug: 'hva-bor-komme-forst',
    facts: { year: '2019', day: day('2019-06-19'), state: 'not-known' },
    texts: {
      nb: {
        title: 'Si hva som bør komme først',
        lead: 'Direktoratene ba om innspill til hvilke av 13 mulige områder som bør prioriteres.',
        giver: 'direktoratene',
        receiver: 'fagrådet',
        document: 'Presentasjonen «Politiske signaler», om direktoratenes rapport av 7. mai 2019',
        demand: 'Innspill til hva som bør prioriteres av de 13 områdene. Kilden lister dem ikke opp.',
        became: 'Ikke kjent. Kilden sier ikke hva fagrådet svarte.',
      },
      nn: {
        title: 'Sei kva som bør kome først',
        lead: 'Direktorata bad om innspel til kva for nokre av 13 moglege område som bør prioriterast.',
        giver: 'direktorata',
        receiver: 'fagrådet',
        document: 'Presentasjonen «Politiske signaler», om rapporten frå direktorata 7. mai 2019',
        demand: 'Innspel til kva som bør prioriterast av dei 13 områda. Kjelda listar dei ikkje opp.',
        became: 'Ikkje kjent. Kjelda seier ikkje kva fagrådet svarte.',
      },
      en: {
        title: 'Say what should come first',
        lead: 'The directorates asked which of 13 possible areas should be given priority.',
        giver: 'the directorates',
        receiver: 'the council',
        document: 'The presentation of political signals, about the directorates’ report of 7 May 2019',
        demand: 'Input on what should be given priority among the 13 areas. The source does not list them.',
        became: 'Not known. The source does not say what the council answered.',
      },
    },
    source: '«Politiske signaler», Thorgeir Hernes, Son, 19. juni 2019',
  }),
  ship({
    ...AT,
    slug: 'helseiarbeid-til-flere',
    facts: { year: '2019', day: day('2019-02-27'), state: 'given' },
    texts: {
      nb: {
        title: 'HelseIArbeid til flere virksomheter',
        lead: 'Arbeids- og sosialdepartementet vil at det skal prioriteres å etablere og tilby HelseIArbeid til flere.',
        giver: 'Arbeids- og sosialdepartementet',
        receiver: 'en mottaker kilden ikke nevner',
        document: 'Oppdragsbrev fra Arbeids- og sosialdepartementet, 27. februar 2019',
        demand:
          'Det følger av IA-avtalen at arbeidet med å etablere og tilby HelseIArbeid til flere virksomheter i landet skal prioriteres.',
        became: 'Direktoratet ga oppdraget videre til fylkene i Nav. Hva det ble til der, er ikke kjent.',
      },
      nn: {
        title: 'HelseIArbeid til fleire verksemder',
        lead: 'Arbeids- og sosialdepartementet vil at det skal prioriterast å etablere og tilby HelseIArbeid til fleire.',
        giver: 'Arbeids- og sosialdepartementet',
        receiver: 'ein mottakar kjelda ikkje nemner',
        document: 'Oppdragsbrev frå Arbeids- og sosialdepartementet, 27. februar 2019',
        demand:
          'Det følgjer av IA-avtalen at arbeidet med å etablere og tilby HelseIArbeid til fleire verksemder i landet skal prioriterast.',
        became: 'Direktoratet gav oppdraget vidare til fylka i Nav. Kva det vart til der, er ikkje kjent.',
      },
      en: {
        title: 'HelseIArbeid for more enterprises',
        lead: 'The Ministry of Labour and Social Affairs wants priority for setting up HelseIArbeid and offering it to more.',
        giver: 'the Ministry of Labour and Social Affairs',
        receiver: 'a recipient the source does not name',
        document: 'Letter of assignment from the Ministry of Labour and Social Affairs, 27 February 2019',
        demand:
          'It follows from the IA agreement that setting up HelseIArbeid, and offering it to more enterprises in the country, is to be given priority.',
        became: 'The directorate passed it on to the counties in Nav. What became of it there is not known.',
      },
    },
    source: HELSEIARBEID,
  }),
  ship({
    ...AT,
    slug: 'helseiarbeid-i-fylkene',
    facts: { year: '2019', state: 'not-known' },
    texts: {
      nb: {
        title: 'Samarbeid om HelseIArbeid i hvert fylke',
        lead: 'Da oppdraget endelig kom, ga direktoratet fylkene i Nav i oppgave å få samarbeidet i stand.',
        giver: 'Arbeids- og velferdsdirektoratet',
        receiver: 'fylkene i Nav',
        document: 'Gjengitt i presentasjonen av HelseIArbeid',
        demand: 'Etablere samarbeid om HelseIArbeid med helsetjenesten.',
        became: 'Ikke kjent.',
      },
      nn: {
        title: 'Samarbeid om HelseIArbeid i kvart fylke',
        lead: 'Då oppdraget endeleg kom, gav direktoratet fylka i Nav i oppgåve å få samarbeidet i stand.',
        giver: 'Arbeids- og velferdsdirektoratet',
        receiver: 'fylka i Nav',
        document: 'Attgjeve i presentasjonen av HelseIArbeid',
        demand: 'Etablere samarbeid om HelseIArbeid med helsetenesta.',
        became: 'Ikkje kjent.',
      },
      en: {
        title: 'Cooperation on HelseIArbeid in every county',
        lead: 'When the assignment came at last, the directorate asked the counties in Nav to set up the cooperation.',
        giver: 'the Directorate of Labour and Welfare',
        receiver: 'the counties in Nav',
        document: 'Told in the presentation of HelseIArbeid',
        demand: 'Set up cooperation on HelseIArbeid with health care.',
        became: 'Not known.',
      },
    },
    source: HELSEIARBEID,
  }),
  ship({
    ...AT,
    slug: 'samarbeid-om-psykisk-helse-i-fylkene',
    facts: { year: '2019–2020', state: 'not-known' },
    texts: {
      nb: {
        title: 'Samarbeid mellom Nav-kontor og behandlingsteam',
        lead: 'Fylkene skal selv ta initiativ, kjenne tilbudene sine og dele det de lærer.',
        giver: 'Arbeids- og velferdsdirektoratet',
        receiver: 'fylkene i Nav',
        document: 'Mål- og disponeringsbrevet, gjengitt i presentasjonen om felles tilbud',
        demand: `- Følge opp oppdraget i mål- og disponeringsbrevet.
- Kjenne tilbudet som finnes i eget fylke.
- Ta initiativ til fast samarbeid mellom Nav-kontorene og behandlingsteam.
- Gi Nav-kontorene faglig støtte.
- Melde tilbake hva som virker og hva som står i veien, og dele kunnskap.`,
        became: 'Ikke kjent.',
      },
      nn: {
        title: 'Samarbeid mellom Nav-kontor og behandlingsteam',
        lead: 'Fylka skal sjølve ta initiativ, kjenne tilboda sine og dele det dei lærer.',
        giver: 'Arbeids- og velferdsdirektoratet',
        receiver: 'fylka i Nav',
        document: 'Mål- og disponeringsbrevet, attgjeve i presentasjonen om felles tilbod',
        demand: `- Følgje opp oppdraget i mål- og disponeringsbrevet.
- Kjenne dei tiltaka og tenestene som er i eige fylke.
- Ta initiativ til fast samarbeid mellom Nav-kontora og behandlingsteam.
- Gi Nav-kontora fagleg støtte.
- Melde tilbake kva som verkar og kva som står i vegen, og dele kunnskap.`,
        became: 'Ikkje kjent.',
      },
      en: {
        title: 'Cooperation between Nav offices and treatment teams',
        lead: 'The counties are to take the initiative themselves, know what they offer and share what they learn.',
        giver: 'the Directorate of Labour and Welfare',
        receiver: 'the counties in Nav',
        document: 'The letter of goals and budget, told in the presentation of joint offers',
        demand: `- Follow up the assignment in the letter of goals and budget.
- Know what is offered in their own county.
- Take the initiative to regular cooperation between Nav offices and treatment teams.
- Give the Nav offices professional support.
- Report what works and what stands in the way, and share knowledge.`,
        became: 'Not known.',
      },
    },
    source:
      '«Felles tilbud til brukere med lettere til moderate psykiske helseplager», Hilde Kristin Weng, Arbeids- og velferdsdirektoratet, 19. juni 2019',
  }),
  ship({
    ...AT,
    slug: 'samtidighet-2019',
    facts: { year: '2019', state: 'not-known' },
    texts: {
      nb: {
        title: 'Helsetjenesten i inkluderingsdugnaden',
        lead: 'Sykehusene skal se etter hvordan helsetjenesten kan bidra til mindre sykefravær, og at flere kan være med i arbeidslivet.',
        giver: 'Helse- og omsorgsdepartementet',
        receiver: 'de regionale helseforetakene',
        document:
          'Departementets oppdrag for 2019, gjengitt i presentasjonen av HelseIArbeid med Helse Nord som eksempel',
        demand:
          'Ha oppmerksomhet på hvordan helsetjenesten kan bidra til redusert sykefravær og til at flere inkluderes i arbeidslivet. Legge vekt på behandling og hjelp til arbeid samtidig.',
        became: 'Ikke kjent.',
      },
      nn: {
        title: 'Helsetenesta i inkluderingsdugnaden',
        lead: 'Sjukehusa skal sjå etter korleis helsetenesta kan bidra til mindre sjukefråvær, og at fleire kan vere med i arbeidslivet.',
        giver: 'Helse- og omsorgsdepartementet',
        receiver: 'dei regionale helseføretaka',
        document:
          'Oppdraget frå departementet for 2019, attgjeve i presentasjonen av HelseIArbeid med Helse Nord som døme',
        demand:
          'Ha merksemd på korleis helsetenesta kan bidra til redusert sjukefråvær og til at fleire blir inkluderte i arbeidslivet. Leggje vekt på behandling og hjelp til arbeid samstundes.',
        became: 'Ikkje kjent.',
      },
      en: {
        title: 'Health care in the effort for inclusion',
        lead: 'Hospitals are to look for how health care can help reduce sick leave and let more people take part in working life.',
        giver: 'the Ministry of Health and Care Services',
        receiver: 'the regional health authorities',
        document:
          'The ministry’s assignment for 2019, told in the presentation of HelseIArbeid with Helse Nord as the example',
        demand:
          'Pay attention to how health care can help reduce sick leave and include more people in working life. Give weight to treatment and help towards work at the same time.',
        became: 'Not known.',
      },
    },
    source: HELSEIARBEID,
  }),
  ship({
    ...AT,
    slug: 'samtidighet-2018',
    facts: { year: '2018', state: 'not-known' },
    texts: {
      nb: {
        title: 'Det som virket i Raskere tilbake',
        lead: 'Tiltak med god effekt, der behandling og hjelp til arbeid kom samtidig, skulle bli en del av det vanlige tilbudet.',
        giver: 'Helse- og omsorgsdepartementet',
        receiver: 'de fire regionale helseforetakene',
        document: 'Departementets oppdrag for 2018, gjengitt i presentasjonen av HelseIArbeid',
        demand: `- Ta inn i det ordinære pasienttilbudet tiltak som har god effekt og har gitt behandling og arbeidsrettet hjelp samtidig.
- Sørge for en forskningsbasert evaluering av omleggingen av Raskere tilbake. Den skal særlig vise hva som skjer med mennesker med muskel- og skjelettlidelser og psykiske lidelser, og med sykefraværet.

Helseforetakene hadde selv anbefalt 28. april 2017 å beholde og opprette slike tilbud, og å utvikle enkle forebyggende tiltak i tråd med rapporten om HelseIArbeid.`,
        became: 'Ikke kjent.',
      },
      nn: {
        title: 'Det som verka i Raskere tilbake',
        lead: 'Tiltak med god effekt, der behandling og hjelp til arbeid kom samstundes, skulle bli ein del av det vanlege tilbodet.',
        giver: 'Helse- og omsorgsdepartementet',
        receiver: 'dei fire regionale helseføretaka',
        document: 'Oppdraget frå departementet for 2018, attgjeve i presentasjonen av HelseIArbeid',
        demand: `- Ta inn i det ordinære pasienttilbodet tiltak som har god effekt og har gitt behandling og arbeidsretta hjelp samstundes.
- Syte for ei forskingsbasert evaluering av omlegginga av Raskere tilbake. Ho skal særleg vise kva som skjer med menneske med muskel- og skjelettlidingar og psykiske lidingar, og med sjukefråværet.

Helseføretaka hadde sjølve tilrådd 28. april 2017 å halde på og opprette slike tilbod, og å utvikle enkle førebyggjande tiltak i tråd med rapporten om HelseIArbeid.`,
        became: 'Ikkje kjent.',
      },
      en: {
        title: 'What worked in the scheme for a quicker return',
        lead: 'Measures with good effect, where treatment and help towards work came at the same time, were to become part of what is ordinarily offered.',
        giver: 'the Ministry of Health and Care Services',
        receiver: 'the four regional health authorities',
        document: 'The ministry’s assignment for 2018, told in the presentation of HelseIArbeid',
        demand: `- Take measures that have good effect, and have given treatment and help towards work at the same time, into what patients are ordinarily offered.
- See to an evaluation, based on research, of the change of the scheme Raskere tilbake (“quicker back”). It is to show in particular what happens to people with musculoskeletal and mental disorders, and to sick leave.

On 28 April 2017 the authorities had themselves recommended keeping and setting up such offers, and developing simple preventive measures in line with the report on HelseIArbeid.`,
        became: 'Not known.',
      },
    },
    source: HELSEIARBEID,
  }),
  ship({
    ...AT,
    slug: 'ibedrift-i-flere-fylker',
    facts: { year: '2013–2016', state: 'done' },
    texts: {
      nb: {
        title: 'Vurdere iBedrift i flere fylker',
        lead: 'En plan ba om en vurdering av om iBedrift burde finnes i flere fylker. Svaret ble HelseIArbeid.',
        giver: 'Oppfølgingsplanen for arbeid og psykisk helse',
        receiver: 'direktoratene, i samarbeid med partene i arbeidslivet',
        document: 'Oppfølgingsplanen for arbeid og psykisk helse 2013–2016, punkt 32',
        demand:
          'På bakgrunn av erfaringer og forskning: vurder sammen med partene om iBedrift, eller deler av det, bør innføres i flere fylker eller i hele landet.',
        became:
          'iBedrift ble prøvd i flere fylker. Konseptrapporten som definerte HelseIArbeid kom i 2016, og en kortversjon i 2018. Så ventet Nav på et tydelig oppdrag, som kom i 2019.',
      },
      nn: {
        title: 'Vurdere iBedrift i fleire fylke',
        lead: 'Ein plan bad om ei vurdering av om iBedrift burde vere i fleire fylke. Svaret vart HelseIArbeid.',
        giver: 'Oppfølgingsplanen for arbeid og psykisk helse',
        receiver: 'direktorata, i samarbeid med partane i arbeidslivet',
        document: 'Oppfølgingsplanen for arbeid og psykisk helse 2013–2016, punkt 32',
        demand:
          'På bakgrunn av erfaringar og forsking: vurder i lag med partane om iBedrift, eller delar av det, bør innførast i fleire fylke eller i heile landet.',
        became:
          'iBedrift vart prøvd i fleire fylke. Konseptrapporten som definerte HelseIArbeid kom i 2016, og ein kortversjon i 2018. Så venta Nav på eit tydeleg oppdrag, som kom i 2019.',
      },
      en: {
        title: 'Consider iBedrift in more counties',
        lead: 'A plan asked whether iBedrift should be in more counties. The answer became HelseIArbeid.',
        giver: 'the follow-up plan for work and mental health',
        receiver: 'the directorates, with the parties in working life',
        document: 'The follow-up plan for work and mental health 2013–2016, point 32',
        demand:
          'On the ground of experience and research: consider with the parties whether iBedrift, or parts of it, should be introduced in more counties or in the whole country.',
        became:
          'iBedrift was tried in several counties. The concept report that defined HelseIArbeid came in 2016, and a short version in 2018. Then Nav waited for a clear assignment, which came in 2019.',
      },
    },
    source: HELSEIARBEID,
  }),
]
