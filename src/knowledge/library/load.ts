import { findPublished, listPublished, type Published } from '#editorial/pieces/index.ts'
import { peopleNames } from '#directory/people/index.ts'
import type { Db } from '#platform/database.ts'
import { ABOUT, aboutKind, itemKind, type AboutLine, type PublishedItem } from './kinds.ts'
import { LEVELS, type Level } from './levels.ts'
import { themeTexts } from './themes.ts'

/** Everything on one level, by title. */
export type Shelf = { readonly level: Level; readonly items: readonly PublishedItem[] }

/** What the library's page shows. */
export type Library = {
  /** From the top of the pyramid. */
  readonly shelves: readonly Shelf[]
  /** The theme that is asked for. */
  readonly theme: string | undefined
  readonly about: Published<unknown, AboutLine> | undefined
  /** Who answers for the library, by name. */
  readonly responsible: string | undefined
}

/** The library, or what it has on a theme. A theme that is none of ours is left out. */
export async function loadLibrary(db: Db, now: Date, asked: string | undefined): Promise<Library> {
  const theme = asked !== undefined && Object.hasOwn(themeTexts, asked) ? asked : undefined
  const [items, about] = await Promise.all([
    listPublished(db, itemKind, now, { by: 'title', ...(theme === undefined ? {} : { facts: { themes: [theme] } }) }),
    findPublished(db, aboutKind, ABOUT, now),
  ])
  const responsible = about?.piece.responsible ?? undefined
  const names = await peopleNames(db, responsible === undefined ? [] : [responsible])
  return {
    shelves: LEVELS.map((level) => ({ level, items: items.filter(({ edition }) => edition.facts.level === level) })),
    theme,
    about,
    responsible: responsible === undefined ? undefined : names.get(responsible),
  }
}
