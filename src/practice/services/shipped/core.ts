import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { serviceKind as kind } from '../kind.ts'
import { sources } from './sources.ts'

const published = day('2026-01-01')

/** The four that the source places in the core. */
export const coreServices: readonly Shipped[] = [
  ship({
    ...{ kind, slug: 'ips', published, source: sources('coupling', 'council', 'year') },
    facts: { providers: ['nav'], organisations: [], related: ['senter-for-jobbmestring', 'rask-psykisk-helsehjelp'] },
    texts: {
      nb: {
        title: 'Individuell jobbstøtte (IPS)',
        lead: 'Jobbstøtte og behandling samtidig, der jobbspesialist og behandlere arbeider sammen om den samme personen.',
        workParts: 'En jobbspesialist fra Nav hjelper den enkelte mot arbeid',
        healthParts: 'Behandling for psykiske helseplager, hos behandlere i helsetjenesten',
        takesPart: 'Jobbspesialister\nBehandlere',
        benefits:
          'Kilden sier ikke hvem som har størst nytte av akkurat dette. Den viser til at behandling og jobbstøtte som henger sammen, virker bedre enn vanlig oppfølging eller behandling.',
        known:
          'IPS er en av modellene Nav har prøvd ut for mennesker med psykiske helseplager utenfor arbeidslivet. I 2023 holdt kompetansesenteret et webinar om hva forskningen sier om IPS og arbeidsrettet rehabilitering.',
      },
      nn: {
        title: 'Individuell jobbstøtte (IPS)',
        lead: 'Jobbstøtte og behandling på same tid, der jobbspesialist og behandlarar arbeider saman om den same personen.',
        workParts: 'Ein jobbspesialist frå Nav hjelper den enkelte mot arbeid',
        healthParts: 'Behandling for psykiske helseplager, hos behandlarar i helsetenesta',
        takesPart: 'Jobbspesialistar\nBehandlarar',
        benefits:
          'Kjelda seier ikkje kven som har størst nytte av akkurat dette. Ho viser til at behandling og jobbstøtte som heng saman, gir betre verknad enn vanleg oppfølging eller behandling.',
        known:
          'IPS er ein av modellane Nav har prøvd ut for menneske med psykiske helseplager utanfor arbeidslivet. I 2023 heldt kompetansesenteret eit webinar om kva forskinga seier om IPS og arbeidsretta rehabilitering.',
      },
      en: {
        title: 'Individual placement and support (IPS)',
        lead: 'Job support and treatment at the same time: a job specialist and therapists work together around the same person.',
        workParts: 'A job specialist from Nav helps each person towards work',
        healthParts: 'Treatment for mental health problems, by therapists in the health service',
        takesPart: 'Job specialists\nTherapists',
        benefits:
          'The source does not say who benefits most from this one. It points to treatment and job support that belong together working better than ordinary follow-up or treatment.',
        known:
          'IPS is one of the models that Nav has tried for people with mental health problems outside working life. In 2023 the competence centre held a webinar on what research says about IPS and vocational rehabilitation.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'helseiarbeid', published, source: sources('coupling', 'council') },
    facts: {
      providers: ['nav', 'specialist-health'],
      organisations: [],
      related: ['tverrfaglig-muskel-skjelett', 'arbeidsrettet-behandling', 'ekspertbistand'],
    },
    texts: {
      nb: {
        title: 'HelseIArbeid',
        lead: 'Helsetjenesten og Nav går sammen om to tiltak: kunnskap på arbeidsplassen før noen blir borte, og rask tverrfaglig hjelp til den som har plager.',
        forWhom:
          'Bedriftstiltaket er for hele arbeidsplassen. Individtiltaket er for den enkelte med muskel-, skjelett- eller psykiske plager.',
        workParts:
          'Arbeidsplassen er stedet der det skjer\nNav arbeidslivssenter holder kunnskapsmøter sammen med helsetjenesten\nMålet er at flest mulig kan være på jobb selv om de har plager',
        healthParts:
          'Kunnskap om muskel- og skjelettplager og om psykiske plager\nIndividtiltaket: rask tverrfaglig avklaring i helsetjenesten\nHjelp til å mestre plager',
        takesPart:
          'Psykolog, Nav og fysikalskmedisinere: de samme fagene er med i begge tiltakene\nNav arbeidslivssenter\nDe lokale helseforetakene\nArbeidsgiveren og de ansatte',
        benefits:
          'Tidlig forskning på forløperen fant lavere sykefravær og færre gjentatte fravær ved ryggplager. Ny kunnskap på arbeidsplassen har endret hva ansatte tenker om helseplager. I en senere studie var forskjellene i sykefravær ikke statistisk sikre. Da kilden ble laget, pågikk det forskning på HelseIArbeid i Troms og Finnmark.',
        challenges:
          'Å få det i gang i hele landet: Nav manglet lenge et tydelig oppdrag, og på lengre sikt skal tiltaket betales av de vanlige budsjettene i Nav og helsetjenesten.',
        chain: 'Kommer tidlig: bedriftstiltaket før noen blir sykmeldt, individtiltaket når plagene har meldt seg.',
        known:
          'Modellen vokste fram av «Aktiv Rygg» og iBedrift. IA-avtalen for 2019–2022 ville ha den i større omfang, og fagrådet fikk et forslag om å anbefale den i hele landet.',
      },
      nn: {
        title: 'HelseIArbeid',
        lead: 'Helsetenesta og Nav går saman om to tiltak: kunnskap på arbeidsplassen før nokon blir borte, og rask tverrfagleg hjelp til den som har plager.',
        forWhom:
          'Bedriftstiltaket er for heile arbeidsplassen. Individtiltaket er for den enkelte med muskel-, skjelett- eller psykiske plager.',
        workParts:
          'Arbeidsplassen er staden der det skjer\nNav arbeidslivssenter held kunnskapsmøte saman med helsetenesta\nMålet er at flest mogleg kan vere på jobb sjølv om dei har plager',
        healthParts:
          'Kunnskap om muskel- og skjelettplager og om psykiske plager\nIndividtiltaket: rask tverrfagleg avklaring i helsetenesta\nHjelp til å meistre plager',
        takesPart:
          'Psykolog, Nav og fysikalskmedisinarar: dei same faga er med i begge tiltaka\nNav arbeidslivssenter\nDei lokale helseføretaka\nArbeidsgivaren og dei tilsette',
        benefits:
          'Tidleg forsking på forløparen fann lågare sjukefråvær og færre fråvær på nytt ved ryggplager. Ny kunnskap på arbeidsplassen har endra kva tilsette tenkjer om helseplager. I ein seinare studie var skilnadene i sjukefråvær ikkje statistisk sikre. Då kjelda vart laga, gjekk det føre seg forsking på HelseIArbeid i Troms og Finnmark.',
        challenges:
          'Å få det i gang i heile landet: Nav mangla lenge eit tydeleg oppdrag, og på lengre sikt skal tiltaket betalast av dei vanlege budsjetta i Nav og helsetenesta.',
        chain: 'Tidleg: bedriftstiltaket før nokon blir sjukmeld, individtiltaket når plagene har meldt seg.',
        known:
          'Modellen voks fram av «Aktiv Rygg» og iBedrift. IA-avtalen for 2019–2022 ville ha han i større omfang, og fagrådet fekk eit forslag om å tilrå han i heile landet.',
      },
      en: {
        title: 'HelseIArbeid (health in work)',
        short: 'HelseIArbeid',
        lead: 'The health service and Nav join in two measures: knowledge at the workplace before anybody is away, and quick interdisciplinary help for those who have problems.',
        forWhom:
          'The workplace measure is for everybody at a workplace. The individual measure is for a person with musculoskeletal or mental health problems.',
        workParts:
          'The workplace is where it happens\nThe Nav centre for inclusive working life holds knowledge meetings together with the health service\nThe aim is that as many as possible can be at work although they have health problems',
        healthParts:
          'Knowledge about musculoskeletal and about mental health problems\nThe individual measure: quick interdisciplinary assessment in the health service\nHelp to master the problems',
        takesPart:
          'Psychologist, Nav and physical medicine: the same professions are in both measures\nThe Nav centre for inclusive working life\nThe local health trusts\nThe employer and the employees',
        benefits:
          'Early research on its forerunner found less sick leave and fewer repeated absences with back problems. New knowledge at the workplace has changed what employees think of health problems. In a later study the differences in sick leave were not statistically certain. When the source was made, research on HelseIArbeid was under way in Troms and Finnmark.',
        challenges:
          'To get it going in the whole country: for long Nav lacked a clear assignment, and in the longer run the measure is to be paid from the ordinary budgets of Nav and the health service.',
        chain:
          'It comes early: the workplace measure before anybody is on sick leave, the individual measure once problems are there.',
        known:
          'The model grew out of “Aktiv Rygg” (active back) and iBedrift. The agreement on inclusive working life for 2019–2022 wanted it on a larger scale, and the council was given a proposal to recommend it for the whole country.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'arr-spesialisthelsetjenesten', published, source: sources('coupling', 'coreGroup', 'year') },
    facts: { providers: ['specialist-health'], organisations: [], related: ['arr-nav', 'air-ung'] },
    texts: {
      nb: {
        title: 'Arbeidsrettet rehabilitering i spesialisthelsetjenesten',
        short: 'ARR i spesialist\u00ADhelse\u00ADtjenesten',
        lead: 'Et intensivt opplegg, på dagtid eller med døgnopphold, for mennesker med sammensatte plager som vil tilbake til arbeid.',
        forWhom:
          'Mennesker som har vært sykmeldt lenge, og som har sammensatte problemer som gjør det vanskelig å stå i arbeid.',
        workParts: 'Arbeid er målet gjennom hele opplegget\nHjelp til å komme tilbake til, eller inn i, arbeid',
        healthParts:
          'Intensiv rehabilitering i spesialisthelsetjenesten, som dag- eller døgntilbud\nHjelp til å mestre helseplager',
        takesPart: 'Klinikker over hele landet. Fem av dem er med i kjernegruppen, som kompetansesenteret leder',
        benefits:
          'Kvalitetsregisteret lar klinikkene se hva som kjennetegner dem som har best nytte av rehabiliteringen, og hvor mange som får ytelser fra Nav etterpå. [Se resultatene](/results).',
        challenges:
          'Klinikkene vil vite bedre hvem som trenger arbeidsrettet rehabilitering, og hvordan de rette blir funnet og henvist.',
        chain:
          'For den som har vært lenge sykmeldt og trenger mer enn ett tiltak om gangen. Klinikkene vil gjøre plassen i tiltakskjeden tydeligere, både i helse og i Nav.',
      },
      nn: {
        title: 'Arbeidsretta rehabilitering i spesialisthelsetenesta',
        short: 'ARR i spesialist\u00ADhelse\u00ADtenesta',
        lead: 'Eit intensivt opplegg, på dagtid eller med døgnplass, for menneske med samansette plager som vil tilbake til arbeid.',
        forWhom:
          'Menneske som har vore sjukmelde lenge, og som har samansette problem som gjer det vanskeleg å stå i arbeid.',
        workParts: 'Arbeid er målet gjennom heile opplegget\nHjelp til å kome tilbake til, eller inn i, arbeid',
        healthParts:
          'Intensiv rehabilitering i spesialisthelsetenesta, på dagtid eller med døgnplass\nHjelp til å meistre helseplager',
        takesPart: 'Klinikkar over heile landet. Fem av dei er med i kjernegruppa, som kompetansesenteret leier',
        benefits:
          'Kvalitetsregisteret lèt klinikkane sjå kva som kjenneteiknar dei som har best nytte av rehabiliteringa, og kor mange som får ytingar frå Nav etterpå. [Sjå resultata](/results).',
        challenges:
          'Klinikkane vil vite betre kven som treng arbeidsretta rehabilitering, og korleis dei rette blir funne og tilviste.',
        chain:
          'For den som har vore lenge sjukmeld og treng meir enn eitt tiltak om gongen. Klinikkane vil gjere plassen i tiltakskjeda tydelegare, både i helse og i Nav.',
      },
      en: {
        title: 'Vocational rehabilitation in specialist health care',
        short: 'ARR in specialist health care',
        lead: 'An intensive programme, by day or residential, for people with compound problems who want to return to work.',
        forWhom:
          'People who have been on sick leave for long and have compound problems that make it hard to be at work.',
        workParts: 'Work is the goal all the way through\nHelp to return to work, or to get into it',
        healthParts:
          'Intensive rehabilitation in specialist health care, by day or residential\nHelp to master health problems',
        takesPart: 'Clinics in all of Norway. Five of them are in the core group, which the competence centre leads',
        benefits:
          'The quality registry lets clinics see what characterises those who benefit most from the rehabilitation, and how many receive benefits from Nav afterwards. [See the results](/results).',
        challenges:
          'The clinics want to know better who needs vocational rehabilitation, and how the right people are found and referred.',
        chain:
          'For those who have been on sick leave for long and need more than one measure at a time. The clinics want to make its place in the chain clearer, both in health care and in Nav.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'senter-for-jobbmestring', published, source: sources('coupling', 'council') },
    facts: { providers: ['nav'], organisations: [], related: ['ips', 'rask-psykisk-helsehjelp'] },
    texts: {
      nb: {
        title: 'Senter for jobbmestring',
        lead: 'Terapi og jobbstøtte i ett, for mennesker med lettere til moderate psykiske plager.',
        forWhom: 'Mennesker med lettere til moderate psykiske plager, som angst og depresjon.',
        workParts: 'Jobbspesialister gir støtte etter metodikken i Supported Employment',
        healthParts: 'Kognitiv terapi som handler om jobb',
        takesPart: 'Jobbspesialister\nTerapeuter',
        benefits:
          'Tilbudet er undersøkt i en randomisert studie. Kilden viser til at kognitiv terapi med tydelig jobbfokus har god effekt ved psykiske lidelser.',
        challenges:
          'Det var ikke ressurser til et senter i hvert fylke. Derfor ble det anbefalt å bygge videre på erfaringene sammen med Rask psykisk helsehjelp.',
        known: 'En ekspertgruppe om sysselsetting ville gjøre forsøket større.',
      },
      nn: {
        title: 'Senter for jobbmestring',
        lead: 'Terapi og jobbstøtte i eitt, for menneske med lettare til moderate psykiske plager.',
        forWhom: 'Menneske med lettare til moderate psykiske plager, som angst og depresjon.',
        workParts: 'Jobbspesialistar gir støtte etter metodikken i Supported Employment',
        healthParts: 'Kognitiv terapi som handlar om jobb',
        takesPart: 'Jobbspesialistar\nTerapeutar',
        benefits:
          'Dette er undersøkt i ein randomisert studie. Kjelda viser til at kognitiv terapi med tydeleg jobbfokus har god effekt ved psykiske lidingar.',
        challenges:
          'Det var ikkje ressursar til eit senter i kvart fylke. Difor vart det tilrådd å byggje vidare på erfaringane saman med Rask psykisk helsehjelp.',
        known: 'Ei ekspertgruppe om sysselsetjing ville gjere forsøket større.',
      },
      en: {
        title: 'Centre for job mastery (Senter for jobbmestring)',
        short: 'Centre for job mastery',
        lead: 'Therapy and job support in one, for people with mild to moderate mental health problems.',
        forWhom: 'People with mild to moderate mental health problems, such as anxiety and depression.',
        workParts: 'Job specialists give support by the method of Supported Employment',
        healthParts: 'Cognitive therapy that is about work',
        takesPart: 'Job specialists\nTherapists',
        benefits:
          'It has been studied in a randomised trial. The source points to cognitive therapy with a clear focus on work having a good effect in mental disorders.',
        challenges:
          'There were not the resources for a centre in every county. The recommendation was therefore to build on the experience together with prompt mental health care (Rask psykisk helsehjelp).',
        known: 'An expert group on employment wanted to make the trial larger.',
      },
    },
  }),
]
