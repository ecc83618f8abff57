import { partly } from '#core/partial-date.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { COUNCIL_2019, LOOKED, YEAR_2023 } from '#knowledge/themes/index.ts'
import { projectKind } from '../kinds.ts'

const CENTRE = { name: 'Nasjonalt kompetansesenter for arbeidsrettet rehabilitering', key: 'kompetansesenteret' }

const youth = ship({
  kind: projectKind,
  slug: 'ungt-innenforskap',
  facts: { forms: ['innovation', 'research'], partners: [CENTRE], publications: [], themes: ['ungt-utenforskap'] },
  source: YEAR_2023,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Ungt innenforskap',
      lead: 'Hvorfor blir noen unge stående utenfor, og hva gir dem lyst og mot til å gå inn?',
      aim: `- å finne årsaker til at unge havner utenfor
- å styrke motivasjonen for å begynne på eller fullføre læretid, studier eller arbeid
- å gi flere unge en opplevelse av å høre til`,
      about:
        'Kilden forteller om målet, men ikke om hvem som er med utenom kompetansesenteret, hvordan arbeidet gjøres, eller hva det har vist.',
    },
    nn: {
      title: 'Ungt innanforskap',
      lead: 'Kvifor blir somme unge ståande utanfor, og kva gir dei lyst og mot til å gå inn?',
      aim: `- å finne årsaker til at unge hamnar utanfor
- å styrkje motivasjonen for å starte på eller fullføre læretid, studium eller arbeid
- å gi fleire unge ei oppleving av å høyre til`,
      about:
        'Kjelda fortel om målet, men ikkje om kven som er med utanom kompetansesenteret, korleis arbeidet blir gjort, eller kva det har vist.',
    },
    en: {
      title: 'Young people inside',
      lead: 'Why do some young people stay outside, and what gives them the wish and the courage to come in?',
      aim: `- to find causes of young people ending up outside
- to strengthen the motivation to begin or finish an apprenticeship, studies or work
- to let more young people feel that they belong`,
      about:
        'The source tells of the aim, but not of who takes part besides the competence centre, how it is done, or what it has shown. The Norwegian name is *Ungt innanforskap*.',
    },
  },
})

const virtualReality = ship({
  kind: projectKind,
  slug: 'digital-arbeidsrettet-rehabilitering',
  facts: {
    forms: ['innovation', 'research'],
    partners: [CENTRE, { name: 'Tre klinikker, som kilden ikke nevner ved navn', key: '' }],
    publications: [],
    themes: ['arbeidsrettet-rehabilitering'],
  },
  source: YEAR_2023,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Digital arbeidsrettet rehabilitering',
      lead: 'Tre klinikker prøver ut virtuell virkelighet (VR) i arbeidsrettet rehabilitering.',
      aim: 'Å prøve ut om og hvordan VR kan brukes i arbeidsrettet rehabilitering.',
      about:
        'Klinikkene tester VR i sitt eget arbeid, og forskere følger utprøvingen. Prosjektet var en viktig satsing i 2023. Kilden sier ikke hvilke klinikker det er, eller hva de har funnet.',
    },
    nn: {
      title: 'Digital arbeidsretta rehabilitering',
      lead: 'Tre klinikkar prøver ut virtuell røyndom (VR) i arbeidsretta rehabilitering.',
      aim: 'Å prøve ut om og korleis VR kan brukast i arbeidsretta rehabilitering.',
      about:
        'Klinikkane testar VR i sitt eige arbeid, og forskarar følgjer utprøvinga. Prosjektet var ei viktig satsing i 2023. Kjelda seier ikkje kva klinikkar det er, eller kva dei har funne.',
    },
    en: {
      title: 'Digital vocational rehabilitation',
      lead: 'Three clinics try out virtual reality (VR) in vocational rehabilitation.',
      aim: 'To try out whether and how VR can be used in vocational rehabilitation.',
      about:
        'The clinics test VR in their own work, and researchers follow the trial. The project was an important effort in 2023. The source does not say which clinics they are, or what they have found.',
    },
  },
})

const municipalities = ship({
  kind: projectKind,
  slug: 'helsesamarbeid',
  facts: {
    forms: ['research', 'innovation'],
    partners: [
      CENTRE,
      { name: 'Universitetet i Sørøst-Norge', key: 'universitetet-i-sorost-norge' },
      { name: 'Fjord kommune', key: 'fjord-kommune' },
      { name: 'Bamble kommune', key: 'bamble-kommune' },
      { name: 'Vinje kommune', key: 'vinje-kommune' },
    ],
    publications: [],
    themes: ['arbeid-og-helse'],
  },
  source: YEAR_2023,
  published: LOOKED,
  texts: {
    nb: {
      title: 'HelseSamArbeid',
      lead: 'Tre kommuner, et universitet og kompetansesenteret vil gjøre det lettere å hjelpe tidlig, der folk bor.',
      aim: 'Å legge til rette for at kommunen kan gjøre en tidlig innsats for arbeid og helse.',
    },
    nn: {
      title: 'HelseSamArbeid',
      lead: 'Tre kommunar, eit universitet og kompetansesenteret vil gjere det lettare å hjelpe tidleg, der folk bur.',
      aim: 'Å leggje til rette for at kommunen kan gjere ein tidleg innsats for arbeid og helse.',
    },
    en: {
      title: 'HelseSamArbeid',
      lead: 'Three municipalities, a university and the competence centre want to make it easier to help early, where people live.',
      aim: 'To make it possible for a municipality to act early for work and health.',
    },
  },
})

const regions = ship({
  kind: projectKind,
  slug: 'regionale-forskjeller-i-utenforskap',
  facts: { forms: ['research'], partners: [], publications: [], themes: ['ungt-utenforskap', 'arbeid-og-helse'] },
  source: YEAR_2023,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Regionale forskjeller i utenforskap',
      lead: 'Hvor mange som står utenfor arbeid og utdanning, er svært ulikt fra sted til sted.',
      aim: 'Å vise hvor mange som er utenfor arbeid og utdanning *og* mottar en ytelse, sted for sted.',
      found: `Andelen gikk fra **2,9 prosent i Røyrvik** i Trøndelag til **14,2 prosent i Eidskog** i Innlandet. Ungt utenforskap ble synlig som en egen gruppe.

Tallene kan ikke settes ved siden av «én av fem»: Der er grensen en annen. Kilden sier ikke hvilket år tallene gjelder, eller hvem som gjorde forskningen.`,
    },
    nn: {
      title: 'Regionale forskjellar i utanforskap',
      lead: 'Kor mange som står utanfor arbeid og utdanning, er svært ulikt frå stad til stad.',
      aim: 'Å vise kor mange som er utanfor arbeid og utdanning *og* får ei yting, stad for stad.',
      found: `Delen gjekk frå **2,9 prosent i Røyrvik** i Trøndelag til **14,2 prosent i Eidskog** i Innlandet. Ungt utanforskap blei synleg som ei eiga gruppe.

Tala kan ikkje setjast ved sida av «éin av fem»: Der er grensa ei anna. Kjelda seier ikkje kva år tala gjeld, eller kven som stod bak forskinga.`,
    },
    en: {
      title: 'Regional differences in exclusion',
      lead: 'How many people are outside work and education differs greatly from place to place.',
      aim: 'To show how many are outside work and education *and* receive a benefit, place by place.',
      found: `The share ran from **2.9 per cent in Røyrvik** in Trøndelag to **14.2 per cent in Eidskog** in Innlandet. Young people outside became visible as a group of their own.

The figures cannot be put beside “one in five”: the line is drawn elsewhere there. The source does not say which year they are for, or who did the research.`,
    },
  },
})

const airUng = ship({
  kind: projectKind,
  slug: 'air-ung',
  facts: {
    forms: ['evaluation'],
    partners: [CENTRE, { name: 'Rehabiliteringssenteret AiR', key: 'rehabiliteringssenteret-air' }],
    from: partly('2023'),
    publications: [],
    themes: ['ungt-utenforskap', 'arbeidsrettet-rehabilitering'],
  },
  source: YEAR_2023,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Evaluering av AiR UNG',
      lead: 'Hvordan opplever unge et arbeidsrettet rehabiliteringstilbud som er laget for dem?',
      aim: 'Å finne ut hvilke metoder som virker godt, og hva som kan bli bedre, ved å undersøke hvordan deltakerne opplevde programmet.',
      about:
        'AiR UNG er arbeidsrettet rehabilitering for unge. Kompetansesenteret tok initiativ til en kvalitativ evaluering i 2023, sammen med klinikken. Resultatet er en rapport; adressen til den står ikke i kilden.',
    },
    nn: {
      title: 'Evaluering av AiR UNG',
      lead: 'Korleis opplever unge ei arbeidsretta rehabilitering som er laga for dei?',
      aim: 'Å finne ut kva metodar som verkar godt, og kva som kan bli betre, ved å undersøkje korleis deltakarane opplevde programmet.',
      about:
        'AiR UNG er arbeidsretta rehabilitering for unge. Kompetansesenteret tok initiativ til ei kvalitativ evaluering i 2023, saman med klinikken. Resultatet er ein rapport; adressa til han står ikkje i kjelda.',
    },
    en: {
      title: 'Evaluation of AiR UNG',
      lead: 'How do young people find vocational rehabilitation that is made for them?',
      aim: 'To learn which methods work well and what could be better, by asking how participants experienced the programme.',
      about:
        'AiR UNG is vocational rehabilitation for young people. In 2023 the competence centre took the initiative to a qualitative evaluation, together with the clinic. It became a report; its address is not in the source.',
    },
  },
})

const helseIArbeid = ship({
  kind: projectKind,
  slug: 'helseiarbeid-troms-og-finnmark',
  facts: {
    forms: ['research'],
    partners: [
      { name: 'UiT Norges arktiske universitet', key: 'uit' },
      { name: 'Universitetssykehuset Nord-Norge', key: 'unn' },
      { name: 'Nav Tromsø', key: 'nav-tromso' },
    ],
    publications: [],
    themes: ['arbeid-og-helse'],
  },
  source: `${COUNCIL_2019} (Stian Kersenboom Johnsen, Arbeids- og velferdsdirektoratet)`,
  published: LOOKED,
  texts: {
    nb: {
      title: 'HelseIArbeid i Troms og Finnmark',
      lead: 'Virker det å snakke om muskelplager og psykisk helse på arbeidsplassen, og hva koster det?',
      aim: 'Å undersøke hvordan forebyggende kunnskapsformidling på arbeidsplassen virker, hva den koster, og hvilken effekt den har på mestring og deltakelse i arbeid.',
      about:
        'Prosjektet heter «HelseIArbeid – et tiltak for økt mestring og arbeidsdeltakelse?». Det ser på bedriftstiltaket og bruker både tall og intervjuer. Forskerne er leger, en sosialantropolog, en medisinsk antropolog og helseøkonomer, og Nils Fleten ledet prosjektet. I juni 2019 var forskningen i gang; resultatene er ikke i kilden.',
    },
    nn: {
      title: 'HelseIArbeid i Troms og Finnmark',
      lead: 'Verkar det å snakke om muskelplager og psykisk helse på arbeidsplassen, og kva kostar det?',
      aim: 'Å undersøkje korleis førebyggjande kunnskapsformidling på arbeidsplassen verkar, kva ho kostar, og kva effekt ho har på meistring og deltaking i arbeid.',
      about:
        'Prosjektet ser på bedriftstiltaket og bruker både tal og intervju. Forskarane er legar, ein sosialantropolog, ein medisinsk antropolog og helseøkonomar, og Nils Fleten leidde prosjektet. I juni 2019 var forskinga i gang; resultata er ikkje i kjelda.',
    },
    en: {
      title: 'HelseIArbeid in Troms and Finnmark',
      lead: 'Does it work to talk about muscle pain and mental health at the workplace, and what does it cost?',
      aim: 'To study how preventive sharing of knowledge at the workplace works, what it costs, and what effect it has on coping and taking part in work.',
      about:
        'The project looks at the workplace measure and uses both numbers and interviews. The researchers are physicians, a social anthropologist, a medical anthropologist and health economists, and Nils Fleten led the project. In June 2019 the research was under way; its results are not in the source.',
    },
  },
})

/** The projects that the sources tell of. */
export const projectsShipped: readonly Shipped[] = [
  virtualReality,
  municipalities,
  youth,
  regions,
  airUng,
  helseIArbeid,
]
