import { stateOf, type Edition, type EditionState } from '#editorial/pieces/index.ts'

/** What each edition of a piece is at a moment, by its id. Of two that became public at once the later one is. */
export function statesOf(
  editions: readonly Pick<Edition, 'id' | 'number' | 'stored' | 'publishAt'>[],
  now: Date,
): Map<string, EditionState> {
  const out = editions.filter(({ stored, publishAt }) => stored === 'approved' && publishAt! <= now)
  const newest = out.toSorted((a, b) => b.publishAt!.getTime() - a.publishAt!.getTime() || b.number - a.number)[0]
  return new Map(
    editions.map((edition) => {
      const state = stateOf(edition, now, newest?.publishAt ?? null)
      return [edition.id, state === 'published' && edition.id !== newest?.id ? 'superseded' : state]
    }),
  )
}
