import type { IsoDate } from '#core/dates.ts'
import { findOrganisation, organisationsOfKind } from '#directory/organisations/index.ts'
import type { Db } from '#platform/database.ts'

/** Finds a clinic's id by the word a file uses for it: its key or its organisation number. Remembers the words. */
export function clinicFinder(db: Db, today: IsoDate): (word: string) => Promise<string | undefined> {
  const known = new Map<string, string | undefined>()
  let byNumber: ReadonlyMap<string | null, string> | undefined
  return async (word) => {
    if (known.has(word)) return known.get(word)
    const digits = word.replace(/\s/g, '')
    if (/^\d{9}$/.test(digits))
      byNumber ??= new Map(
        (await organisationsOfKind(db, ['clinic'], today, 'nb')).map(({ number, id }) => [number, id]),
      )
    const organisation = await findOrganisation(db, word, today)
    const id = organisation?.kind === 'clinic' ? organisation.id : byNumber?.get(digits)
    known.set(word, id)
    return id
  }
}
