import type { Text } from '#core/languages.ts'
import type { NewOrganisation } from '../model.ts'
import { known, SOURCES } from './make.ts'

const MINISTRY = 'helse-og-omsorgsdepartementet'

const REGION_ABOUT: Text = {
  nb: 'Ett av fire regionale helseforetak. Skal sørge for at behandling og arbeidsrettet bistand skjer samtidig; de fire anbefalte i 2017 hva som burde føres videre da «Raskere tilbake» ble lagt om.',
  nn: 'Eitt av fire regionale helseføretak. Skal sørgje for at behandling og arbeidsretta hjelp skjer på same tid; dei fire rådde i 2017 til kva som burde førast vidare då «Raskare tilbake» vart lagt om.',
  en: 'One of four regional health authorities. It is to see to treatment and help towards work at the same time; in 2017 the four advised what should be carried on when the scheme “Faster back” was changed.',
}

const region = (key: string, nb: string, en: string, place: string) =>
  known({
    key,
    kind: 'health-region',
    name: { nb: `${nb} RHF`, nn: `${nb} RHF`, en: `${en} Regional Health Authority` },
    place,
    parent: MINISTRY,
    about: REGION_ABOUT,
    source: SOURCES.council,
  })

const NAMED: Text = {
  nb: 'Klinikk med arbeidsrettet rehabilitering, nevnt i nettverket på kompetansesenterets nettsider.',
  nn: 'Klinikk med arbeidsretta rehabilitering, nemnd i nettverket på nettsidene til kompetansesenteret.',
  en: 'A clinic with vocational rehabilitation, named in the network on the competence centre’s website.',
}

const named = (key: string, name: Text, place: string) =>
  known({ key, kind: 'clinic', name, place, about: NAMED, source: SOURCES.site })

const ARENA: Text = {
  nb: 'Møtte på Åpen arena i 2009 og var med i samtalen om hva som preger samtalen på brua mellom arbeid og helse.',
  nn: 'Møtte på Open arena i 2009 og var med i samtalen om kva som pregar samtalen på brua mellom arbeid og helse.',
  en: 'Came to the Open Arena in 2009 and joined the circle on what marks the talk on the bridge between work and health.',
}

/** Regional health authorities, health trusts, hospitals and clinics. */
export const HEALTH: readonly NewOrganisation[] = [
  region('helse-nord', 'Helse Nord', 'Northern Norway', '1804'),
  region('helse-midt-norge', 'Helse Midt-Norge', 'Central Norway', '5035'),
  region('helse-vest', 'Helse Vest', 'Western Norway', '1103'),
  region('helse-sor-ost', 'Helse Sør-Øst', 'South-Eastern Norway', '3403'),
  known({
    key: 'rehabiliteringssenteret-air',
    kind: 'clinic',
    name: {
      nb: 'Rehabiliteringssenteret AiR',
      nn: 'Rehabiliteringssenteret AiR',
      en: 'AiR Rehabilitation Centre',
    },
    place: '4036',
    about: {
      nb: 'Klinikk på Rauland med arbeidsrettet rehabilitering, også for unge (AiR UNG). Kompetansesenteret holder til her, og klinikken er en naturlig del av kjernegruppa.',
      nn: 'Klinikk på Rauland med arbeidsretta rehabilitering, også for unge (AiR UNG). Kompetansesenteret held til her, og klinikken er ein naturleg del av kjernegruppa.',
      en: 'A clinic at Rauland with vocational rehabilitation, also for young people (AiR UNG). The competence centre is here, and the clinic belongs to the core group.',
    },
    source: SOURCES.group,
  }),
  named('hernes-institutt', { nb: 'Hernes Institutt', nn: 'Hernes Institutt', en: 'Hernes Institute' }, '3420'),
  named('muritunet', { nb: 'Muritunet', nn: 'Muritunet', en: 'Muritunet' }, '1578'),
  named(
    'valnesfjord-helsesportssenter',
    {
      nb: 'Valnesfjord Helsesportssenter',
      nn: 'Valnesfjord Helsesportssenter',
      en: 'Valnesfjord Health and Sports Centre',
    },
    '1841',
  ),
  named(
    'rode-kors-haugland',
    {
      nb: 'Røde Kors Haugland Rehabiliteringssenter',
      nn: 'Røde Kors Haugland Rehabiliteringssenter',
      en: 'Red Cross Haugland Rehabilitation Centre',
    },
    '4646',
  ),
  named('betania-malvik', { nb: 'Betania Malvik', nn: 'Betania Malvik', en: 'Betania, Malvik' }, '5031'),
  known({
    key: 'skogli',
    kind: 'clinic',
    name: {
      nb: 'Skogli Helse- og Rehabiliteringssenter',
      nn: 'Skogli Helse- og Rehabiliteringssenter',
      en: 'Skogli Health and Rehabilitation Centre',
    },
    place: '3405',
    about: ARENA,
    source: SOURCES.council,
  }),
  known({
    key: 'steffensrud',
    kind: 'clinic',
    name: {
      nb: 'Steffensrud rehabiliteringssenter',
      nn: 'Steffensrud rehabiliteringssenter',
      en: 'Steffensrud Rehabilitation Centre',
    },
    about: ARENA,
    source: SOURCES.council,
  }),
  known({
    key: 'unn',
    kind: 'health-trust',
    name: {
      nb: 'Universitetssykehuset Nord-Norge HF',
      nn: 'Universitetssjukehuset Nord-Noreg HF',
      en: 'University Hospital of North Norway',
    },
    place: '5501',
    parent: 'helse-nord',
    about: {
      nb: 'Helseforetak i Tromsø (UNN), med et HelseIArbeid-senter. Var med på Åpen arena, og er med i forskningen på HelseIArbeid i Troms og Finnmark.',
      nn: 'Helseføretak i Tromsø (UNN), med eit HelseIArbeid-senter. Var med på Open arena, og er med i forskinga på HelseIArbeid i Troms og Finnmark.',
      en: 'A health trust in Tromsø (UNN) with a HelseIArbeid centre. Took part in the Open Arena, and in the research on HelseIArbeid in Troms and Finnmark.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'unn-helseiarbeid',
    kind: 'hospital',
    name: { nb: 'UNN HelseIArbeid', nn: 'UNN HelseIArbeid', en: 'HelseIArbeid at UNN' },
    place: '5501',
    parent: 'unn',
    about: {
      nb: 'HelseIArbeid ved sykehuset i Tromsø: tiltak for virksomheter og for den enkelte, levert av helsetjenesten og Nav sammen. Ett av fagmiljøene på Åpen arena.',
      nn: 'HelseIArbeid ved sjukehuset i Tromsø: tiltak for verksemder og for den einskilde, levert av helsetenesta og Nav i lag. Eitt av fagmiljøa på Open arena.',
      en: 'HelseIArbeid at the hospital in Tromsø: measures for workplaces and for each person, given by the health service and Nav together. One of the research groups at the Open Arena.',
    },
    source: SOURCES.networks,
  }),
  known({
    key: 'diakonhjemmet-sykehus',
    kind: 'hospital',
    name: { nb: 'Diakonhjemmet Sykehus', nn: 'Diakonhjemmet Sykehus', en: 'Diakonhjemmet Hospital' },
    place: '0301',
    about: {
      nb: 'Sykehus i Oslo. Ett av fagmiljøene som har vært med på Åpen arena.',
      nn: 'Sjukehus i Oslo. Eitt av fagmiljøa som har vore med på Open arena.',
      en: 'A hospital in Oslo. One of the research groups that have taken part in the Open Arena.',
    },
    source: SOURCES.networks,
  }),
]
