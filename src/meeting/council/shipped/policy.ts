import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { policyKind } from '../kinds/policy.ts'
import { PUBLISHED, SON } from './from.ts'

const SIGNALS = '«Politiske signaler», Thorgeir Hernes, Son, 19. juni 2019'
const AT = { kind: policyKind, published: PUBLISHED } as const

/** The documents that the council looked at in June 2019. */
export const policyShipped: readonly Shipped[] = [
  ship({
    ...AT,
    slug: 'tilstand-og-utfordringer',
    facts: { meeting: SON, years: '2019' },
    texts: {
      nb: {
        title: 'Rapporten om tilstand og utfordringer',
        lead: 'Direktoratene har pekt på 13 mulige områder å følge opp, og spør hva som bør komme først.',
        by: 'Helsedirektoratet og Arbeids- og velferdsdirektoratet, til departementene 7. mai 2019',
        points: `Peker på 13 mulige oppfølgingsområder framover.
Direktoratene trenger innspill til hva som bør prioriteres.`,
        open: 'Hvilke 13 områder det er. Kilden nevner dem og lister dem ikke opp, så de står ikke her.',
      },
      nn: {
        title: 'Rapporten om tilstand og utfordringar',
        lead: 'Direktorata har peikt på 13 moglege område å følgje opp, og spør kva som bør kome først.',
        by: 'Helsedirektoratet og Arbeids- og velferdsdirektoratet, til departementa 7. mai 2019',
        points: `Peikar på 13 moglege oppfølgingsområde framover.
Direktorata treng innspel til kva som bør prioriterast.`,
        open: 'Kva for 13 område det er. Kjelda nemner dei og listar dei ikkje opp, så dei står ikkje her.',
      },
      en: {
        title: 'The report on state and challenges',
        lead: 'The directorates have pointed to 13 possible areas to follow up, and ask what should come first.',
        by: 'The Directorate of Health and the Directorate of Labour and Welfare, to the ministries on 7 May 2019',
        points: `Points to 13 possible areas to follow up.
The directorates need input on what should be given priority.`,
        open: 'Which 13 areas these are. The source mentions them and does not list them, so they are not here.',
      },
    },
    source: SIGNALS,
  }),
  ship({
    ...AT,
    slug: 'ia-avtalen-2019-2022',
    facts: { meeting: SON, years: '2019–2022' },
    texts: {
      nb: {
        title: 'IA-avtalen 2019–2022',
        lead: 'Avtalen om et mer inkluderende arbeidsliv gjelder nå hele arbeidslivet, med færre mål og mer vekt på arbeidsplassen.',
        by: 'Avtalepartene i arbeidslivet',
        points: `Det finnes ikke lenger egne IA-bedrifter: avtalen gjelder hele arbeidslivet.
Målene er færre. Delmål 2 og 3 er borte; igjen står å redusere sykefraværet med 10 prosent og å redusere frafallet.
Innsatsen skal gå til forebyggende arbeidsmiljøarbeid, og mot lange eller hyppige fravær.
Virkemidlene er en ny arbeidsmiljøstrategi, opplæring i arbeidsmiljøarbeid, sju bransjeprogrammer og kompetansetiltak for sykmeldte.
HelseIArbeid framheves, og skal gjennomføres i større omfang enn i dag, innenfor dagens regelverk og prioriteringsforskriften. Ressurser i arbeidslivssentrene skal brukes til det.
Partene på arbeidsplassen skal sammen forebygge sykefravær og frafall og fremme inkludering, og myndighetenes virkemidler skal støtte dem.`,
        comments: `Mer oppmerksomhet på arbeidsplassen, og på arbeidsmiljøet der.
Er avtalen kommet lenger unna vår satsing på arbeid og helse?
Lite konkret og nytt om oppfølging av (lange) sykefravær. Men noe nytt skal prøves: kjøp av ekspertbistand.`,
      },
      nn: {
        title: 'IA-avtalen 2019–2022',
        lead: 'Avtalen om eit meir inkluderande arbeidsliv gjeld no heile arbeidslivet, med færre mål og meir vekt på arbeidsplassen.',
        by: 'Avtalepartane i arbeidslivet',
        points: `Det er ikkje lenger eigne IA-bedrifter: avtalen gjeld heile arbeidslivet.
Måla er færre. Delmål 2 og 3 er borte; att står å redusere sjukefråværet med 10 prosent og å redusere fråfallet.
Innsatsen skal gå til førebyggjande arbeidsmiljøarbeid, og mot lange eller hyppige fråvær.
Verkemidla er ein ny arbeidsmiljøstrategi, opplæring i arbeidsmiljøarbeid, sju bransjeprogram og kompetansetiltak for sjukmelde.
HelseIArbeid blir framheva, og skal gjennomførast i større omfang enn i dag, innanfor dagens regelverk og prioriteringsforskrifta. Ressursar i arbeidslivssentera skal brukast til det.
Partane på arbeidsplassen skal i lag førebyggje sjukefråvær og fråfall og fremje inkludering, og verkemidla til styresmaktene skal støtte dei.`,
        comments: `Meir merksemd på arbeidsplassen, og på arbeidsmiljøet der.
Er avtalen komen lenger unna satsinga vår på arbeid og helse?
Lite konkret og nytt om oppfølging av (lange) sjukefråvær. Men noko nytt skal prøvast: kjøp av ekspertbistand.`,
      },
      en: {
        title: 'The IA agreement 2019–2022',
        lead: 'The agreement on a more inclusive working life now covers all of working life, with fewer goals and more weight on the workplace.',
        by: 'The parties to the agreement in working life',
        points: `There are no longer enterprises of its own: the agreement covers all of working life.
The goals are fewer. Sub-goals 2 and 3 are gone; what remains is to reduce sick leave by 10 per cent and to reduce drop-out.
Effort is to go into preventive work on the work environment, and against long or frequent absence.
The means are a new strategy for the work environment, training in work on it, seven industry programmes, and competence measures for people on sick leave.
HelseIArbeid is singled out, and is to be carried out on a larger scale than today, within today’s rules and the regulation on priorities. Resources of the working life centres are to be used for it.
The parties at the workplace are to prevent sick leave and drop-out and further inclusion together, and the authorities’ means are to support them.`,
        comments: `More attention to the workplace, and to the work environment there.
Has the agreement moved further from our effort for work and health?
Little that is concrete and new about follow-up of (long) sick leave. But something new is to be tried: buying expert assistance.`,
      },
    },
    source: `${SIGNALS}; «HelseIArbeid», Stian Kersenboom Johnsen, 19. juni 2019`,
  }),
  ship({
    ...AT,
    slug: 'folkehelsemeldingen',
    facts: { meeting: SON },
    texts: {
      nb: {
        title: 'Folkehelsemeldingen',
        lead: 'Meldingen viser til inkluderingsdugnaden og til arbeid som alt er i gang.',
        by: 'Regjeringen',
        points: `Viser til inkluderingsdugnaden, og blant annet til at tilbudet til mennesker med psykiske problemer skal styrkes.
Viser ellers stort sett til det som alt foregår, blant annet direktoratenes arbeid på feltet.`,
        comments: `Fortsatt stor vekt på hva arbeid kan bety av helserisiko. Kanskje for stor?
Lite eller intet nytt.`,
        open: 'Kilden sier ikke hvilket år meldingen er fra, eller hvilket nummer den har.',
      },
      nn: {
        title: 'Folkehelsemeldinga',
        lead: 'Meldinga viser til inkluderingsdugnaden og til arbeid som alt er i gang.',
        by: 'Regjeringa',
        points: `Viser til inkluderingsdugnaden, og mellom anna til at tilbodet til menneske med psykiske problem skal styrkjast.
Viser elles stort sett til det som alt går føre seg, mellom anna arbeidet til direktorata på feltet.`,
        comments: `Framleis stor vekt på kva arbeid kan bety av helserisiko. Kanskje for stor?
Lite eller ikkje noko nytt.`,
        open: 'Kjelda seier ikkje kva år meldinga er frå, eller kva nummer ho har.',
      },
      en: {
        title: 'The public-health report',
        lead: 'The report refers to the effort for inclusion, and to work already going on.',
        by: 'The Government',
        points: `Refers to the joint effort for inclusion, and among other things to stronger offers to people with mental health problems.
Refers for the rest mostly to what is going on already, among it the directorates’ work in the field.`,
        comments: `Still much weight on the health risks of work. Too much, perhaps?
Little or nothing new.`,
        open: 'The source does not say which year the report is from, or its number.',
      },
    },
    source: SIGNALS,
  }),
  ship({
    ...AT,
    slug: 'ekspertgruppen-om-sysselsetting',
    facts: { meeting: SON },
    texts: {
      nb: {
        title: 'Ekspertgruppen om tiltak for økt sysselsetting',
        lead: 'Gruppen vil at ytelser og behandling skal peke mot arbeid, og sier om igjen at helse og arbeid må virke tettere sammen.',
        by: 'Ekspertgruppen om tiltak for økt sysselsetting',
        points: `En ny sykepengeordning, med mer gradering og bedre insentiver.
En arbeidsorientert uføretrygd.
Tiltak for å «avmedikalisere» tilbudet, særlig til unge: en større del bør ha ytelser som ikke er knyttet til helse.
Vurderingen av medisinske vilkår bør skilles fra vurderingen av muligheter for arbeid.
Gjentar at helse og arbeid må virke tettere sammen.
Departementene bør utvikle felles mål og strategier på tvers av politikkområdene.
Forsøk: flere av Senter for jobbmestring.
Forsøk i større skala: en nasjonal modell der kommunale behandlingsteam og jobbspesialister arbeider sammen for mennesker med vanlige psykiske lidelser. I alt 88 millioner kroner.`,
        open: 'Dette er et utvalg av gruppens forslag: kilden skriver «bl.a.». Den sier ikke når gruppen la dem fram.',
      },
      nn: {
        title: 'Ekspertgruppa om tiltak for auka sysselsetjing',
        lead: 'Gruppa vil at ytingar og behandling skal peike mot arbeid, og seier om att at helse og arbeid må verke tettare i lag.',
        by: 'Ekspertgruppa om tiltak for auka sysselsetjing',
        points: `Ei ny sjukepengeordning, med meir gradering og betre insentiv.
Ei arbeidsorientert uføretrygd.
Tiltak for å «avmedikalisere» tilbodet, særleg til unge: ein større del bør ha ytingar som ikkje er knytte til helse.
Vurderinga av medisinske vilkår bør skiljast frå vurderinga av høve til arbeid.
Tek opp att at helse og arbeid må verke tettare i lag.
Departementa bør utvikle felles mål og strategiar på tvers av politikkområda.
Forsøk: fleire av Senter for jobbmestring.
Forsøk i større skala: ein nasjonal modell der kommunale behandlingsteam og jobbspesialistar arbeider i lag for menneske med vanlege psykiske lidingar. I alt 88 millionar kroner.`,
        open: 'Dette er eit utval av framlegga til gruppa: kjelda skriv «bl.a.». Ho seier ikkje når gruppa la dei fram.',
      },
      en: {
        title: 'The expert group on measures for higher employment',
        lead: 'The group wants benefits and treatment to point towards work, and says again and again that health and work must pull closer together.',
        by: 'The expert group on measures for higher employment',
        points: `A new scheme of sickness benefit, with more grading and better incentives.
A disability pension oriented towards work.
Measures to “de-medicalise” what is offered, to the young in particular: a larger share should have benefits not tied to health.
The assessment of medical conditions should be kept apart from the assessment of possibilities for work.
Repeats that health and work must pull closer together.
The ministries should develop common goals and strategies across policy areas.
A trial: more of the centres for coping with work (Senter for jobbmestring).
A trial on a larger scale: a national model in which municipal treatment teams and job specialists work together for people with common mental disorders. NOK 88 million in all.`,
        open: 'This is a selection of the group’s proposals: the source writes “among others”. It does not say when the group presented them.',
      },
    },
    source: SIGNALS,
  }),
  ship({
    ...AT,
    slug: 'nou-2018-16',
    facts: { meeting: SON, years: '2018' },
    texts: {
      nb: {
        title: 'NOU 2018:16 Det viktigste først',
        lead: 'Prinsipper for prioritering i kommunenes helse- og omsorgstjeneste: nytte, ressurser og alvorlighet, på alle nivåer.',
        by: 'Utvalget bak NOU 2018:16',
        points: `Utfordringene er større enn mulighetene: flere eldre med sammensatte behov, flere og vanskeligere oppgaver, nye sykdomsbilder, ulik utvikling i by og land, andre forventninger og behov for mer kompetanse.
De samme tre kriteriene som i spesialisthelsetjenesten: nytte, ressurs og alvorlighet. De bør brukes av fagfolk, administrasjon og politikere.
Nytte: prioriteten øker med den ventede nytten. Det som er lagt til, er økt fysisk, psykisk og sosial mestring.
Ressurs: prioriteten øker jo mindre tiltaket krever. Kriteriet skal ikke brukes alene.
Alvorlighet: prioriteten øker med tilstandens alvor. Det som er lagt til, er graden av fysisk, psykisk og sosial mestring. Nå-situasjon, varighet, tapte gode leveår og hast teller.
Behandling og forebygging bør vurderes for seg, og det å dekke grunnleggende behov for seg.
Kommunen har ansvar på tvers av sektorer, er mindre rettet mot diagnose og mer mot mestring, og har mindre forskning å bygge på.
Hva behandling betyr for pasientens framtidige bidrag til økonomien, skal ikke telle. Unntaket er folkehelsetiltak som gjelder befolkningen.
Men det er riktig å regne med ressurser som brukes eller spares i andre tjenester tiltaket berører direkte. Å forebygge at noen faller utenfor arbeidslivet er et av eksemplene.
Virkemidler: juridiske, økonomiske og pedagogiske, kunnskap og fagmiljøer, og data som støtter beslutningene. Kommunene trenger en annen metode enn sykehusene.`,
      },
      nn: {
        title: 'NOU 2018:16 Det viktigste først',
        lead: 'Prinsipp for prioritering i helse- og omsorgstenesta i kommunane: nytte, ressursar og alvor, på alle nivå.',
        by: 'Utvalet bak NOU 2018:16',
        points: `Utfordringane er større enn høva: fleire eldre med samansette behov, fleire og vanskelegare oppgåver, nye sjukdomsbilete, ulik utvikling i by og land, andre forventningar og behov for meir kompetanse.
Dei same tre kriteria som i spesialisthelsetenesta: nytte, ressurs og alvor. Dei bør brukast av fagfolk, administrasjon og politikarar.
Nytte: prioriteten aukar med den venta nytta. Det som er lagt til, er auka fysisk, psykisk og sosial meistring.
Ressurs: prioriteten aukar jo mindre tiltaket krev. Kriteriet skal ikkje brukast åleine.
Alvor: prioriteten aukar med alvoret i tilstanden. Det som er lagt til, er graden av fysisk, psykisk og sosial meistring. Situasjonen no, kor lenge det varer, tapte gode leveår og hast tel.
Behandling og førebygging bør vurderast for seg, og det å dekkje grunnleggjande behov for seg.
Kommunen har ansvar på tvers av sektorar, er mindre retta mot diagnose og meir mot meistring, og har mindre forsking å byggje på.
Kva behandling betyr for det pasienten kan bidra med i økonomien seinare, skal ikkje telje. Unntaket er folkehelsetiltak som gjeld befolkninga.
Men det er rett å rekne med ressursar som blir brukte eller sparte i andre tenester tiltaket rører ved direkte. Å førebyggje at nokon fell utanfor arbeidslivet er eitt av døma.
Verkemiddel: juridiske, økonomiske og pedagogiske, kunnskap og fagmiljø, og data som støttar avgjerdene. Kommunane treng ein annan metode enn sjukehusa.`,
      },
      en: {
        title: 'Official report NOU 2018:16, on what matters most',
        lead: 'Principles for priorities in the municipal health and care services: benefit, resources and severity, at every level.',
        by: 'The commission behind NOU 2018:16',
        points: `The challenges are larger than the means: more older people with complex needs, more and harder tasks, new patterns of illness, different developments in town and country, other expectations, and a need for more competence.
The same three criteria as in specialist health care: benefit, resources and severity. They should be used by professionals, administrators and politicians.
Benefit: priority rises with the expected benefit. What is added is better physical, mental and social coping.
Resources: priority rises the less a measure takes. The criterion is not to be used alone.
Severity: priority rises with the severity of the condition. What is added is the degree of physical, mental and social coping. The situation now, how long it lasts, good years of life lost, and urgency count.
Treatment and prevention should be judged on their own, and meeting basic needs on its own.
A municipality answers for many sectors, is turned less towards diagnosis and more towards coping, and has less research to build on.
What treatment means for a patient’s future contribution to the economy is not to count. The exception is public-health measures for a population.
But it is right to count resources used or saved in other services that a measure touches directly. Preventing that people fall out of working life is one of the examples.
Means: legal, economic and educational ones, knowledge and professional communities, and data that support decisions. Municipalities need another method than hospitals.`,
      },
    },
    source: '«NOU 2018:16 Det viktigste først», Yngvar Åsholt, Nav, Fagråd arbeid og helse, 20. mai 2019',
  }),
]
