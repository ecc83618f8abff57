import { day } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import { ALWAYS, type FromName, type NewMandate, type NewOrganisation, type OrganisationKind } from '../model.ts'

/** The source documents, as they name themselves. */
export const SOURCES = {
  report: 'Nasjonalt kompetansesenter for arbeidsretta rehabilitering, om arbeidet i 2023',
  group: 'Chris Jensen: Kompetansespredning via kjernegruppe av arbeidsrettede rehabiliteringsklinikker',
  networks: 'Nasjonalt kompetansesenter for arbeidsrettet rehabilitering, om nettverkene sine (arbeidoghelse.no)',
  council: 'Nasjonalt fagråd for arbeid og helse: presentasjoner og saker til møtet i Son 19. juni 2019',
  site: 'Nasjonalt kompetansesenter for arbeidsrettet rehabilitering, arbeidoghelse.no',
} as const

type Row = {
  readonly key: string
  readonly kind: OrganisationKind
  readonly name: Text
  /** Names it had before, each with the day from which it had the next one. */
  readonly before?: readonly { readonly name: Text; readonly until: string }[]
  /** The number of its municipality, where that is certain. */
  readonly place?: string
  readonly parent?: string
  readonly about: Text
  readonly source: string
  readonly mandates?: readonly NewMandate[]
}

/** An organisation that comes with the product. What no source says stays open: numbers, websites, and many places. */
export function known({ key, kind, name, before = [], place, parent, about, source, mandates }: Row): NewOrganisation {
  const [first, ...rest] = [...before.map((former) => former.name), name]
  const names: [FromName, ...FromName[]] = [
    { from: ALWAYS, name: first },
    ...rest.map((next, index) => ({ from: day(before[index]!.until), name: next })),
  ]
  return {
    ...{ key, kind, number: null, municipality: place ?? null, website: null, about, source, names },
    ...(parent === undefined ? {} : { parents: [{ from: ALWAYS, parent }] }),
    ...(mandates === undefined ? {} : { mandates }),
  }
}
