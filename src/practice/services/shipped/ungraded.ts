import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { serviceKind as kind } from '../kind.ts'
import { sources } from './sources.ts'

const published = day('2026-01-01')

/** Services that the sources name without a category: they wait for somebody who grades them. */
export const ungradedServices: readonly Shipped[] = [
  ship({
    ...{ kind, slug: 'fontenehus', published, source: sources('coupling') },
    facts: { providers: [], organisations: [], related: [] },
    texts: {
      nb: { title: 'Fontenehus', lead: 'Et av tilbudene som artikkelserien om kobling av arbeid og helse har besøkt.' },
      nn: { title: 'Fontenehus', lead: 'Artikkelserien om kopling av arbeid og helse har vore på vitjing her.' },
      en: {
        title: 'Clubhouse (Fontenehus)',
        lead: 'One of the services that the article series on coupling work and health has visited.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'arbeidsfokus-fastlegekontor', published, source: sources('coupling') },
    facts: { providers: ['municipal-health'], organisations: [], related: [] },
    texts: {
      nb: {
        title: 'Arbeidsfokus i fastlegekontor',
        lead: 'Arbeid som en del av hjelpen hos fastlegen. Artikkelserien om kobling av arbeid og helse har møtt både et kontor og en deltaker.',
        takesPart: 'Fastlegekontoret',
      },
      nn: {
        title: 'Arbeidsfokus i fastlegekontor',
        lead: 'Arbeid som del av hjelpa hos fastlegen. Artikkelserien om kopling av arbeid og helse har møtt både eit kontor og ein deltakar.',
        takesPart: 'Fastlegekontoret',
      },
      en: {
        title: 'Work focus in GPs’ offices',
        lead: 'Work as a part of the help at the GP’s. The article series on coupling work and health has met both an office and a participant.',
        takesPart: 'The GP’s office',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'rask-psykisk-helsehjelp', published, source: sources('council') },
    facts: { providers: ['municipal-health'], organisations: [], related: ['senter-for-jobbmestring', 'ips'] },
    texts: {
      nb: {
        title: 'Rask psykisk helsehjelp',
        lead: 'Et kommunalt tilbud ved lettere til moderate psykiske plager. Anbefalingen er å la jobbspesialister fra Nav bli en fast del av teamet.',
        forWhom: 'Mennesker med lettere til moderate psykiske plager, som angst og depresjon.',
        workParts: 'Der det er samarbeid: jobbspesialister fra Nav, som arbeider etter Supported Employment',
        healthParts: 'Behandling i et kommunalt team',
        takesPart: 'Behandlere i kommunen\nJobbspesialister fra Nav, der samarbeidet er i gang',
        challenges:
          'Erfaringer fra sju kommuner og bydeler: De er positive til å samarbeide, men målgruppene er ulike, og det er spørsmål om hvor mange brukere som er felles. De trenger mer kunnskap om hverandres tjenester, mer fokus på arbeid i helseteamene og felles kompetanse.',
        known:
          'Anbefalt vei i 2016: på kort sikt jobbspesialister inn i team som finnes, med faste møtepunkter eller felles lokaler; på lengre sikt slås tilbudene sammen. Spørsmål som ble stilt til fagrådet: Hvem trenger en jobbspesialist? I hvilken fase bør samarbeidet begynne?',
      },
      nn: {
        title: 'Rask psykisk helsehjelp',
        lead: 'Kommunal hjelp ved lettare til moderate psykiske plager. Tilrådinga er å la jobbspesialistar frå Nav bli ein fast del av teamet.',
        forWhom: 'Menneske med lettare til moderate psykiske plager, som angst og depresjon.',
        workParts: 'Der det er samarbeid: jobbspesialistar frå Nav, som arbeider etter Supported Employment',
        healthParts: 'Behandling i eit kommunalt team',
        takesPart: 'Behandlarar i kommunen\nJobbspesialistar frå Nav, der samarbeidet er i gang',
        challenges:
          'Røynsler frå sju kommunar og bydelar: Dei er positive til å samarbeide, men målgruppene er ulike, og det er spørsmål om kor mange brukarar som er felles. Dei treng meir kunnskap om tenestene til kvarandre, meir fokus på arbeid i helseteama og felles kompetanse.',
        known:
          'Tilrådd veg i 2016: på kort sikt jobbspesialistar inn i team som finst, med faste møtepunkt eller felles lokale; på lengre sikt blir det slått saman. Spørsmål som vart stilte til fagrådet: Kven treng ein jobbspesialist? I kva fase bør samarbeidet begynne?',
      },
      en: {
        title: 'Prompt mental health care (Rask psykisk helsehjelp)',
        short: 'Prompt mental health care',
        lead: 'A municipal service for mild to moderate mental health problems. The recommendation is to let job specialists from Nav be a fixed part of the team.',
        forWhom: 'People with mild to moderate mental health problems, such as anxiety and depression.',
        workParts: 'Where they work together: job specialists from Nav, who follow Supported Employment',
        healthParts: 'Treatment in a municipal team',
        takesPart: 'Therapists in the municipality\nJob specialists from Nav, where the cooperation is under way',
        challenges:
          'Experience from seven municipalities and city districts: they are positive to working together, but the target groups differ, and it is a question how many users they share. They need to know more about each other’s services, more focus on work in the health teams, and shared skills.',
        known:
          'The way recommended in 2016: in the short run, job specialists join teams that exist, with fixed meeting points or shared premises; in the longer run the services are merged. Questions put to the council: who needs a job specialist? In which phase should the cooperation begin?',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'air-ung', published, source: sources('year') },
    facts: { providers: [], organisations: [], related: ['arr-spesialisthelsetjenesten'] },
    texts: {
      nb: {
        title: 'AiR UNG',
        lead: 'Arbeidsrettet rehabilitering for unge ved Rehabiliteringssenteret AiR.',
        forWhom: 'Unge.',
        takesPart: 'Rehabiliteringssenteret AiR klinikk',
        known:
          'I 2023 ble tilbudet evaluert kvalitativt: Hvordan opplever deltakerne det, hva virker, og hva kan bli bedre? Kompetansesenteret og AiR klinikk tok initiativet sammen. Kilden gjengir ikke hva evalueringen fant.',
      },
      nn: {
        title: 'AiR UNG',
        lead: 'Arbeidsretta rehabilitering for unge ved Rehabiliteringssenteret AiR.',
        forWhom: 'Unge.',
        takesPart: 'Rehabiliteringssenteret AiR klinikk',
        known:
          'I 2023 vart AiR UNG evaluert kvalitativt: Korleis opplever deltakarane det, kva gir verknad, og kva kan bli betre? Kompetansesenteret og AiR klinikk tok initiativet saman. Kjelda fortel ikkje kva evalueringa fann.',
      },
      en: {
        title: 'AiR UNG',
        lead: 'Vocational rehabilitation for young people at the rehabilitation centre AiR.',
        forWhom: 'Young people.',
        takesPart: 'The clinic of the rehabilitation centre AiR',
        known:
          'In 2023 the programme was evaluated qualitatively: how do participants experience it, what works, and what can become better? The competence centre and the clinic took the initiative together. The source does not say what the evaluation found.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'ekspertbistand', published, source: sources('council') },
    facts: { providers: ['nav'], organisations: [], related: ['helseiarbeid'] },
    texts: {
      nb: {
        title: 'Ekspertbistand',
        lead: 'Tilskudd fra Nav til en ekstern ekspert, når en arbeidsgiver og en ansatt står fast i en sak med langt eller gjentatt sykefravær.',
        forWhom: 'Arbeidsgivere, i én enkelt sak med langt eller ofte gjentatt sykefravær.',
        workParts: 'En ekspert utenfra gir en rådgivende rapport om hva som kan gjøres på arbeidsplassen',
        takesPart: 'Arbeidsgiveren og den ansatte\nNav arbeidslivssenter\nEn ekstern ekspert',
        howTo:
          'Arbeidsgiveren søker før hjelpen begynner. Først skal bedriftens egne tiltak og andre offentlige ordninger være prøvd og dokumentert, og arbeidsgiveren, den ansatte og Nav arbeidslivssenter skal være enige.',
        challenges:
          'Kilden er et foreløpig utkast fra 2019. Da var det åpent hvem som er ekspert, hva som er et langt fravær, hva «prøvd» betyr, og hvor grensen går mot helsevesenets oppgaver.',
        chain: 'Når bedriftens egne tiltak og andre ordninger allerede er prøvd.',
        known:
          'Tilskuddet dekker dokumenterte utgifter opp til en makssats som departementet setter. Nav kontrollerer at tiltaket blir gjennomført. En evaluering skulle settes i gang.',
      },
      nn: {
        title: 'Ekspertbistand',
        lead: 'Tilskot frå Nav til ein ekstern ekspert, når ein arbeidsgivar og ein tilsett står fast i ei sak med langt eller gjenteke sjukefråvær.',
        forWhom: 'Arbeidsgivarar, i éi enkelt sak med langt eller ofte gjenteke sjukefråvær.',
        workParts: 'Ein ekspert utanfrå gir ein rådgivande rapport om kva som kan gjerast på arbeidsplassen',
        takesPart: 'Arbeidsgivaren og den tilsette\nNav arbeidslivssenter\nEin ekstern ekspert',
        howTo:
          'Arbeidsgivaren søkjer før hjelpa begynner. Først skal bedrifta sine eigne tiltak og andre offentlege ordningar vere prøvde og dokumenterte, og arbeidsgivaren, den tilsette og Nav arbeidslivssenter skal vere samde.',
        challenges:
          'Kjelda er eit førebels utkast frå 2019. Då var det ope kven som er ekspert, kva som er eit langt fråvær, kva «prøvd» tyder, og kvar grensa går mot oppgåvene til helsevesenet.',
        chain: 'Når bedrifta sine eigne tiltak og andre ordningar alt er prøvde.',
        known:
          'Tilskotet dekkjer dokumenterte utgifter opp til ein makssats som departementet set. Nav kontrollerer at tiltaket blir gjennomført. Ei evaluering skulle setjast i gang.',
      },
      en: {
        title: 'Expert assistance grant (ekspertbistand)',
        short: 'Expert assistance grant',
        lead: 'A grant from Nav for an external expert, when an employer and an employee are stuck in a case of long or repeated sick leave.',
        forWhom: 'Employers, in a single case of long or often repeated sick leave.',
        workParts: 'An expert from outside gives an advisory report on what can be done at the workplace',
        takesPart: 'The employer and the employee\nThe Nav centre for inclusive working life\nAn external expert',
        howTo:
          'The employer applies before the help begins. First the enterprise’s own measures and other public schemes must have been tried and documented, and the employer, the employee and the Nav centre for inclusive working life must agree.',
        challenges:
          'The source is a preliminary draft from 2019. It was then open who is an expert, what a long absence is, what “tried” means, and where the border is to the tasks of the health service.',
        chain: 'When the enterprise’s own measures and other schemes have been tried already.',
        known:
          'The grant covers documented cost up to a rate that the ministry sets. Nav checks that the measure is carried out. An evaluation was to be started.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'arbeidsrettet-behandling', published, source: sources('council') },
    facts: {
      providers: ['specialist-health'],
      organisations: [],
      related: ['poliklinikk-helse-og-arbeid', 'rask-psykisk-helsehjelp'],
    },
    texts: {
      nb: {
        title: 'Poliklinisk arbeidsrettet behandling ved angst og depresjon',
        short: 'Arbeids\u00ADrettet behandling ved angst og depresjon',
        lead: 'Behandling som har arbeid i seg, ved helseforetakenes distriktspsykiatriske sentre eller hos private etter avtale.',
        forWhom: 'Mennesker med angst og depresjon.',
        workParts: 'Behandlingen er arbeidsrettet',
        healthParts: 'Poliklinisk behandling ved angst og depresjon',
        takesPart: 'Distriktspsykiatriske sentre\nPrivate aktører, etter avtale',
        known:
          'De regionale helseforetakene anbefalte i 2017 å videreføre og opprette slike tilbud da «Raskere tilbake» ble lagt om. Departementet ville ha med det som virket godt, og som ga behandling og hjelp til arbeid samtidig.',
      },
      nn: {
        title: 'Poliklinisk arbeidsretta behandling ved angst og depresjon',
        short: 'Arbeids\u00ADretta behandling ved angst og depresjon',
        lead: 'Behandling som har arbeid i seg, ved dei distriktspsykiatriske sentera til helseføretaka eller hos private etter avtale.',
        forWhom: 'Menneske med angst og depresjon.',
        workParts: 'Behandlinga er arbeidsretta',
        healthParts: 'Poliklinisk behandling ved angst og depresjon',
        takesPart: 'Distriktspsykiatriske senter\nPrivate aktørar, etter avtale',
        known:
          'Dei regionale helseføretaka rådde i 2017 til å føre vidare og opprette slik behandling då «Raskere tilbake» vart lagd om. Departementet ville ha med det som hadde god effekt, og som gav behandling og hjelp til arbeid på same tid.',
      },
      en: {
        title: 'Outpatient work-oriented treatment for anxiety and depression',
        short: 'Work-oriented treatment for anxiety and depression',
        lead: 'Treatment that has work in it, at the health trusts’ district psychiatric centres or with private providers by agreement.',
        forWhom: 'People with anxiety and depression.',
        workParts: 'The treatment is oriented towards work',
        healthParts: 'Outpatient treatment for anxiety and depression',
        takesPart: 'District psychiatric centres\nPrivate providers, by agreement',
        known:
          'In 2017 the regional health authorities recommended to continue and set up such services when the scheme “Raskere tilbake” (faster back) was changed. The ministry wanted to keep what had a good effect and gave treatment and help towards work at the same time.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'tverrfaglig-muskel-skjelett', published, source: sources('council') },
    facts: {
      providers: ['specialist-health'],
      organisations: [],
      related: ['helseiarbeid', 'poliklinikk-helse-og-arbeid'],
    },
    texts: {
      nb: {
        title: 'Tverrfaglig behandling ved muskel- og skjelettplager',
        lead: 'Tverrfaglig hjelp forankret i fysikalskmedisinske fagmiljøer i helseforetakene eller hos private etter avtale.',
        forWhom: 'Mennesker med muskel- og skjelettlidelser.',
        healthParts: 'Tverrfaglig behandling i fysikalskmedisinske fagmiljøer',
        takesPart: 'Helseforetakenes fysikalskmedisinske fagmiljøer\nPrivate aktører, etter avtale',
        known:
          'De regionale helseforetakene anbefalte i 2017 å videreføre og opprette slike tilbud da «Raskere tilbake» ble lagt om. Omleggingen skulle evalueres, særlig hva den betyr for mennesker med slike plager og for sykefraværet.',
      },
      nn: {
        title: 'Tverrfagleg behandling ved muskel- og skjelettplager',
        lead: 'Tverrfagleg hjelp forankra i fysikalskmedisinske fagmiljø i helseføretaka eller hos private etter avtale.',
        forWhom: 'Menneske med muskel- og skjelettlidingar.',
        healthParts: 'Tverrfagleg behandling i fysikalskmedisinske fagmiljø',
        takesPart: 'Dei fysikalskmedisinske fagmiljøa i helseføretaka\nPrivate aktørar, etter avtale',
        known:
          'Dei regionale helseføretaka rådde i 2017 til å føre vidare og opprette slik behandling då «Raskere tilbake» vart lagd om. Omlegginga skulle evaluerast, særleg kva ho har å seie for menneske med slike plager og for sjukefråværet.',
      },
      en: {
        title: 'Interdisciplinary treatment of musculoskeletal problems',
        lead: 'Interdisciplinary help anchored in physical medicine at the health trusts or with private providers by agreement.',
        forWhom: 'People with musculoskeletal disorders.',
        healthParts: 'Interdisciplinary treatment in physical medicine',
        takesPart: 'Physical medicine at the health trusts\nPrivate providers, by agreement',
        known:
          'In 2017 the regional health authorities recommended to continue and set up such services when the scheme “Raskere tilbake” (faster back) was changed. The change was to be evaluated, particularly for people with such problems and for sick leave.',
      },
    },
  }),
]
