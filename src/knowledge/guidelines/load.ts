import { readingOf } from '#editorial/pieces/index.ts'
import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import type { PublishedChapter } from './kind.ts'
import type { Approved } from './model.ts'
import { differencesOf, type Compared, type Difference } from './rules/compare.ts'
import { numberFrom, numberText } from './rules/number.ts'
import { approvedVersions, chaptersNow, chaptersOf, findVersion, type VersionChapter } from './versions.ts'

/** A version with its chapters, and those around it. */
export type WholeVersion = {
  readonly version: Approved
  readonly chapters: readonly VersionChapter[]
  readonly newest: Approved
  readonly all: readonly Approved[]
}

/** The version with a number as it stands in an address. Undefined when there is none. */
export async function loadVersion(db: Db, number: string): Promise<WholeVersion | undefined> {
  const asked = numberFrom(number)
  const version = asked && (await findVersion(db, asked))
  if (!version) return undefined
  const all = await approvedVersions(db)
  return { version, chapters: await chaptersOf(db, version.id), newest: all[0] ?? version, all }
}

/** The guideline's first page: the newest version if there is one, and the chapters that have other words today. */
export type Guideline = { readonly newest: WholeVersion | undefined; readonly chapters: readonly PublishedChapter[] }

export async function loadGuideline(db: Db, now: Date): Promise<Guideline> {
  const all = await approvedVersions(db)
  const newest = all[0] && (await loadVersion(db, numberText(all[0])))
  const frozen = new Set(newest?.chapters.map(({ edition }) => edition.id))
  const chapters = await chaptersNow(db, now)
  return { newest, chapters: chapters.filter(({ edition }) => !frozen.has(edition.id)) }
}

/** What is different between two versions, in the words of a language. */
export type Against = {
  readonly older: Approved
  readonly newer: Approved
  readonly differences: readonly Difference[]
}

/** Two versions held against each other, the older first whatever the order in the address. */
export async function loadAgainst(
  db: Db,
  numbers: readonly [string, string],
  language: Language,
): Promise<Against | undefined> {
  const found = await Promise.all(numbers.map((number) => loadVersion(db, number)))
  const [one, other] = found
  if (!one || !other || one.version.id === other.version.id) return undefined
  const isInOrder =
    one.all.findIndex(({ id }) => id === one.version.id) > one.all.findIndex(({ id }) => id === other.version.id)
  const [older, newer] = isInOrder ? [one, other] : [other, one]
  return {
    older: older.version,
    newer: newer.version,
    differences: differencesOf(wordsOf(older.chapters, language), wordsOf(newer.chapters, language)),
  }
}

function wordsOf(chapters: readonly VersionChapter[], language: Language): Compared[] {
  return chapters.map(({ slug, edition }) => {
    const { lines } = readingOf(edition, language)
    return { slug, title: lines.title ?? '', words: [lines.lead, lines.body].filter(Boolean).join('\n\n') }
  })
}
