import { LANGUAGES } from '#core/languages.ts'
import { ORGANISATION_KINDS, organisationKindNames, organisationsOfKind } from '#directory/organisations/index.ts'
import { municipality } from '#directory/places/index.ts'
import type { Searchable } from './model.ts'

/** The open organisations of the directory: what they are called, what they are and where. */
export const organisationsSource: Searchable = {
  group: { key: 'organisations', name: { nb: 'Hvem er hvem', nn: 'Kven er kven', en: 'Who is who' }, order: 1000 },
  async load({ db, clock }) {
    const all = await organisationsOfKind(db, ORGANISATION_KINDS, clock.today(), 'nb')
    return all.flatMap(({ key, kind, name, number, municipality: at }) =>
      LANGUAGES.map((language) => ({
        address: `/organisations/${key}`,
        language,
        title: name[language],
        lead: [organisationKindNames[kind][language], at === null ? undefined : municipality(at)?.name]
          .filter((part) => part !== undefined)
          .join(', '),
        body: number ?? '',
      })),
    )
  },
}
