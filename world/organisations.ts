import { day } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import type { NewOrganisation, OrganisationKind } from '#directory/organisations/index.ts'
import { county, municipality, regionOf, type HealthRegionKey } from '#directory/places/index.ts'
import { CLINICS } from './clinics.ts'
import { worldId } from './ids.ts'
import { demoOrganisationNumber } from './numbers.ts'

type Row = {
  readonly key: string
  readonly kind: OrganisationKind
  readonly name: Text
  readonly place: string
  readonly parent?: string
}

const same = (name: string): Text => ({ nb: name, nn: name, en: name })
const row = (key: string, kind: OrganisationKind, place: string, name: string | Text, parent?: string): Row => ({
  key,
  kind,
  place,
  name: typeof name === 'string' ? same(name) : name,
  ...(parent === undefined ? {} : { parent }),
})

const TRUST_OF: Readonly<Record<HealthRegionKey, string>> = {
  north: 'demo-helseforetak-nord',
  central: 'demo-helseforetak-midt',
  west: 'demo-helseforetak-vest',
  'south-east': 'demo-helseforetak-sor-ost',
}

const trust = (region: HealthRegionKey, place: string, nb: string, nn: string, en: string): Row =>
  row(TRUST_OF[region], 'health-trust', place, {
    nb: `Demo helseforetak ${nb}`,
    nn: `Demo helseføretak ${nn}`,
    en: `Demo Health Trust ${en}`,
  })

const TRUSTS: readonly Row[] = [
  trust('north', '5501', 'nord', 'nord', 'North'),
  trust('central', '5001', 'midt', 'midt', 'Central'),
  trust('west', '4601', 'vest', 'vest', 'West'),
  trust('south-east', '3407', 'sør-øst', 'sør-aust', 'South-East'),
]

const CLINIC_ROWS: readonly Row[] = CLINICS.map((clinic) =>
  row(
    clinic.key,
    'clinic',
    clinic.municipality,
    clinic.name,
    clinic.programme === 'arr-specialist' ? TRUST_OF[regionOf(clinic.municipality.slice(0, 2))] : undefined,
  ),
)

/** Nav's county, the Arbeidslivssenter and one office, around a clinic's municipality. */
const navAround = (place: string): readonly Row[] => {
  const countyNumber = place.slice(0, 2)
  const area = county(countyNumber)?.name ?? ''
  const above = `nav-demofylke-${countyNumber}`
  const centre = {
    nb: `Nav demo-arbeidslivssenter ${area}`,
    nn: `Nav demo-arbeidslivssenter ${area}`,
    en: `Nav Demo Working Life Centre ${area}`,
  }
  return [
    row(above, 'nav-county', place, {
      nb: `Nav demofylke ${area}`,
      nn: `Nav demofylke ${area}`,
      en: `Nav Demo County ${area}`,
    }),
    row(`nav-demo-arbeidslivssenter-${countyNumber}`, 'nav-arbeidslivssenter', place, centre, above),
    row(
      `nav-demokontor-${place}`,
      'nav-office',
      place,
      same(`Nav demokontor ${municipality(place)?.name ?? ''}`),
      above,
    ),
  ]
}

const NAV: readonly Row[] = ['4621', '3407', '5503'].flatMap(navAround)

const EMPLOYERS: readonly Row[] = [
  row('kringla', 'employer', '4621', 'Kringla demobakeri AS'),
  row('plankeglede', 'employer', '3407', 'Plankeglede demosagbruk AS'),
  row('bolgeskvulp', 'employer', '1106', 'Bølgeskvulp demorederi AS'),
  row('blomstereng', 'employer', '5006', 'Blomstereng demobarnehage SA'),
  row('tannhjulet', 'employer', '3303', 'Tannhjulet demoverksted AS'),
  row('stjernekart', 'employer', '5501', 'Stjernekart demodata AS'),
]

const OTHERS: readonly Row[] = [
  row('demouniversitetet', 'university', '4601', {
    nb: 'Demouniversitetet',
    nn: 'Demouniversitetet',
    en: 'Demo University',
  }),
  row('demoinstituttet', 'research-institute', '5001', {
    nb: 'Demoinstituttet for arbeid og helse',
    nn: 'Demoinstituttet for arbeid og helse',
    en: 'Demo Institute for Work and Health',
  }),
  row('demo-brukerorganisasjon', 'user-organisation', '0301', {
    nb: 'Demo brukerorganisasjon',
    nn: 'Demo brukarorganisasjon',
    en: 'Demo User Organisation',
  }),
  row('spireli', 'inclusion-enterprise', '4621', 'Spireli demovekst AS'),
  row('demodirektoratet', 'directorate', '0301', {
    nb: 'Demodirektoratet',
    nn: 'Demodirektoratet',
    en: 'Demo Directorate',
  }),
]

/** When the demo world's organisations came to be: before anything else in it. */
const FOUNDED = day('2010-01-01')

/** Every organisation, parents before those that belong to them. Ids follow from keys, numbers from the order. */
export const ORGANISATIONS: readonly NewOrganisation[] = [
  ...TRUSTS,
  ...CLINIC_ROWS,
  ...NAV,
  ...EMPLOYERS,
  ...OTHERS,
].map(({ key, kind, name, place, parent }, serial) => ({
  id: worldId('organisation', key),
  key,
  kind,
  number: demoOrganisationNumber(serial),
  municipality: place,
  website: null,
  names: [{ from: FOUNDED, name }],
  ...(parent === undefined ? {} : { parents: [{ from: FOUNDED, parent }] }),
}))
