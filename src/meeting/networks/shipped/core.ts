import { day } from '#core/dates.ts'
import { ship } from '#editorial/pieces/index.ts'
import { networkKind } from '../kind.ts'
import { lines, members, NETWORKS_SOURCE } from './make.ts'

const CLINICS_NAMED = [
  'rehabiliteringssenteret-air',
  'valnesfjord-helsesportssenter',
  'betania-malvik',
  'muritunet',
  'rode-kors-haugland',
  'hernes-institutt',
]

/** The core group. The source says how many they are and how they were chosen, and does not list them. */
export const CORE_GROUP = ship({
  kind: networkKind,
  slug: 'core-group',
  source:
    'Chris Jensen: Kompetansespredning via kjernegruppe av arbeidsrettede rehabiliteringsklinikker; og kompetansesenteret om arbeidet i 2023',
  published: day('2026-01-15'),
  facts: {
    form: 'clinics',
    since: '',
    isOver: false,
    members: [...members('leader', ['kompetansesenteret']), ...members('host', ['rehabiliteringssenteret-air'])],
    agreements: (['north', 'central', 'west', 'south-east'] as const).map((region) => ({
      ...{ party: 'kompetansesenteret', other: '', region, from: '', until: '' },
    })),
  },
  texts: {
    nb: {
      title: 'Kjernegruppa',
      purpose:
        'Klinikker i hver helseregion gjør arbeidsrettet rehabilitering bedre sammen, og er én tydelig stemme for fagfeltet utad.',
      about:
        'Kompetansesenteret kan ikke nå hele landet alene. Derfor har det inngått avtale om samarbeid med én klinikk i hver helseregion. Klinikken ved Rehabiliteringssenteret AiR, der senteret holder til, er også med. I 2023 var de fem.\n\nSenteret leder samarbeidet. Hva de skal satse på, og hvilke prosjekter de skal ha, blir de enige om i fellesskap. Gruppa vil vise hva intensiv rehabilitering betyr for langtidssykmeldte med sammensatte problemer, og hvilken plass den har i tiltakskjeden for sykmeldte.',
      activities: lines(
        'Siden 2016 to hovedoppgaver: å bygge et kvalitetsregister som følger resultatene, og å skrive en felles veileder for arbeidsrettet rehabilitering. Begge finnes nå, og begge arbeides det videre med.',
        'Får flere klinikker med i kvalitetsregisteret.',
        'Utvikler veilederen videre, i form og innhold. På Møteplassen i 2018 arbeidet klinikkene med temaer fra den.',
        'Forsker sammen, også med andre enn klinikkene.',
        'Legger til rette for at andre klinikker kan hospitere.',
        'Kan være med og arrangere det som sprer kunnskapen.',
      ),
      join: 'Vil klinikken din lære av dem, kan du spørre kompetansesenteret om hospitering. Avtalen om å være med i selve gruppa inngås med senteret.',
      open: 'Kildene vi bygger på, sier hvor mange klinikkene er og hvordan de er valgt, men lista over dem mangler. De sier heller ikke når avtalene ble inngått eller når de går ut.',
    },
    nn: {
      title: 'Kjernegruppa',
      purpose:
        'Klinikkar i kvar helseregion gjer arbeidsretta rehabilitering betre i lag, og er éi tydeleg røyst for fagfeltet utetter.',
      about:
        'Kompetansesenteret kan ikkje nå heile landet åleine. Difor har det gjort avtale om samarbeid med éin klinikk i kvar helseregion. Klinikken ved Rehabiliteringssenteret AiR, der senteret held til, er òg med. I 2023 var dei fem.\n\nSenteret leier samarbeidet. Kva dei skal satse på, og kva for prosjekt dei skal ha, blir dei samde om i lag. Gruppa vil syne kva intensiv rehabilitering har å seie for dei som har vore sjukmelde lenge og har samansette problem, og kva plass ho har i tiltakskjeda for sjukmelde.',
      activities: lines(
        'Sidan 2016 to hovudoppgåver: å byggje eit kvalitetsregister som følgjer resultata, og å skrive ein felles rettleiar for arbeidsretta rehabilitering. Begge er der no, og begge blir det arbeidd vidare med.',
        'Får med nye klinikkar i kvalitetsregisteret.',
        'Utviklar rettleiaren vidare, i form og innhald. På Møteplassen i 2018 arbeidde klinikkane med tema frå han.',
        'Forskar i lag, også med andre enn klinikkane.',
        'Legg til rette for at andre klinikkar kan hospitere.',
        'Kan vere med og arrangere det som spreier kunnskapen.',
      ),
      join: 'Vil klinikken din lære av dei, kan du spørje kompetansesenteret om hospitering. Avtalen om å vere med i sjølve gruppa blir gjord med senteret.',
      open: 'Kjeldene vi byggjer på, seier kor mange klinikkane er og korleis dei er valde, men lista over dei manglar. Dei seier heller ikkje når avtalane vart gjorde eller når dei går ut.',
    },
    en: {
      title: 'The core group',
      purpose:
        'Clinics in each health region make vocational rehabilitation better together, and speak for the field with one clear voice.',
      about:
        'The competence centre cannot reach the whole country alone. It has therefore made an agreement to work together with one clinic in each health region. The clinic at the AiR Rehabilitation Centre, where the centre is, takes part as well. In 2023 they were five.\n\nThe centre leads the work. What to put weight on, and which projects to have, they agree on together. The group wants to show what intensive rehabilitation means for people who have been on sick leave for long with complex problems, and its place in the chain of measures for them.',
      activities: lines(
        'Since 2016 two main tasks: to build a quality registry that follows the results, and to write a common guideline for vocational rehabilitation. Both now exist, and the work on both goes on.',
        'Gets more clinics to join the quality registry.',
        'Develops the guideline further, in form and content. At the meeting place in 2018 the clinics worked on themes from it.',
        'Does research together, also with others than the clinics.',
        'Makes it possible for other clinics to come on site visits.',
        'May help to arrange what spreads the knowledge.',
      ),
      join: 'If your clinic would like to learn from them, ask the competence centre about a site visit. The agreement to be in the group itself is made with the centre.',
      open: 'The sources we build on say how many the clinics are and how they were chosen, but the list of them is missing. Nor do they say when the agreements were made or when they run out.',
    },
  },
})

/** The core network: every institution with a programme; the clinics that the centre's own pages name. */
export const CORE_NETWORK = ship({
  kind: networkKind,
  slug: 'core-network',
  source: `${NETWORKS_SOURCE}; klinikkene slik de er nevnt samme sted`,
  published: day('2026-01-15'),
  facts: {
    form: 'clinics',
    since: '',
    isOver: false,
    members: [...members('leader', ['kompetansesenteret']), ...members('member', CLINICS_NAMED)],
    agreements: [],
  },
  texts: {
    nb: {
      title: 'Kjernenettverket',
      purpose:
        'Institusjonene i spesialisthelsetjenesten som har et program for arbeidsrettet rehabilitering, enten folk bor der eller kommer på dagtid.',
      about:
        'Kjernenettverket er den store kretsen. Inne i den er [kjernegruppa](/networks/core-group), en mindre krets av klinikker som har avtale om å utvikle faget sammen.',
      activities: lines(
        'Utvikler faget, forsker og sprer kunnskap.',
        'Blir sammen enige om prosjekter å samarbeide om. Kompetansesenteret leder arbeidet.',
      ),
      join: 'Har dere et program for arbeidsrettet rehabilitering i spesialisthelsetjenesten, på dagtid eller med døgnopphold, ta kontakt med kompetansesenteret.',
      open: 'Klinikkene her er de som kompetansesenterets nettsider nevner i nettverket. Kildene sier ikke om lista er hel, når hver av dem ble med, eller hvem av dem som er i kjernegruppa.',
    },
    nn: {
      title: 'Kjernenettverket',
      purpose:
        'Institusjonane i spesialisthelsetenesta som har eit program for arbeidsretta rehabilitering, anten folk bur der eller kjem på dagtid.',
      about:
        'Kjernenettverket er den store krinsen. Inne i han er [kjernegruppa](/networks/core-group), ein mindre krins av klinikkar som har avtale om å utvikle faget i lag.',
      activities: lines(
        'Utviklar faget, forskar og spreier kunnskap.',
        'Blir i lag samde om prosjekt å samarbeide om. Kompetansesenteret leier arbeidet.',
      ),
      join: 'Har de eit program for arbeidsretta rehabilitering i spesialisthelsetenesta, på dagtid eller med døgnplass, ta kontakt med kompetansesenteret.',
      open: 'Klinikkane her er dei som nettsidene til kompetansesenteret nemner i nettverket. Kjeldene seier ikkje om lista er heil, når kvar av dei vart med, eller kven av dei som er i kjernegruppa.',
    },
    en: {
      title: 'The core network',
      purpose:
        'The institutions of specialist health care that have a programme of vocational rehabilitation, whether people stay there or come by day.',
      about:
        'The core network is the large circle. Inside it is [the core group](/networks/core-group), a smaller circle of clinics with an agreement to develop the field together.',
      activities: lines(
        'Develops the field, does research and spreads knowledge.',
        'Agrees together on projects to share. The competence centre leads the work.',
      ),
      join: 'If you have a programme of vocational rehabilitation in specialist health care, by day or with a stay, get in touch with the competence centre.',
      open: 'The clinics here are those that the competence centre’s website names in the network. The sources do not say whether the list is whole, when each of them joined, or which of them are in the core group.',
    },
  },
})
