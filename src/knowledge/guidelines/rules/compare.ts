import { diffWordsWithSpace } from 'diff'

/** A piece of text that two versions share, or that one of them has. */
export type Part = { readonly text: string; readonly is: 'same' | 'added' | 'removed' }

/** A chapter as it is compared: its slug in the version, and its words. */
export type Compared = { readonly slug: string; readonly title: string; readonly words: string }

/** What became of a chapter from one version to another. */
export type Difference =
  | { readonly slug: string; readonly title: string; readonly is: 'same' | 'new' | 'gone' }
  | { readonly slug: string; readonly title: string; readonly is: 'changed'; readonly parts: readonly Part[] }

/** Chapter by chapter, in the order of the newer version; what is gone comes last. */
export function differencesOf(older: readonly Compared[], newer: readonly Compared[]): Difference[] {
  const before = new Map(older.map((chapter) => [chapter.slug, chapter]))
  const now = new Set(newer.map(({ slug }) => slug))
  return [
    ...newer.map(({ slug, title, words }): Difference => {
      const old = before.get(slug)
      if (old === undefined) return { slug, title, is: 'new' }
      if (old.title === title && old.words === words) return { slug, title, is: 'same' }
      return { slug, title, is: 'changed', parts: partsOf(`${old.title}\n\n${old.words}`, `${title}\n\n${words}`) }
    }),
    ...older.filter(({ slug }) => !now.has(slug)).map(({ slug, title }): Difference => ({ slug, title, is: 'gone' })),
  ]
}

function partsOf(older: string, newer: string): Part[] {
  return diffWordsWithSpace(older, newer).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
