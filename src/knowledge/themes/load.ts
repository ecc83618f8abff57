import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import { listingOf, listPublished, type Listing, type Published } from '#editorial/pieces/index.ts'
import { themeKind, type ThemeFacts, type ThemeLine } from './kind.ts'

/** A theme as lists and doors show it. */
export type Theme = Listing & { readonly slug: string }

/** The themes, in their order, in a reader's language. */
export async function loadThemes(db: Db, now: Date, reader: Language): Promise<Theme[]> {
  const themes: Published<ThemeFacts, ThemeLine>[] = await listPublished(db, themeKind, now)
  return themes
    .toSorted((one, other) => one.edition.facts.order - other.edition.facts.order)
    .map((theme) => ({ ...listingOf(themeKind, theme, reader), slug: theme.piece.slug }))
}

/** What a theme is called, and where it is. */
export type ThemeName = Pick<Theme, 'slug' | 'href' | 'title' | 'language'>

/** The themes of the slugs, in the themes' own order; a slug that names none is left out. */
export function namesOfThemes(themes: readonly Theme[], slugs: readonly string[]): ThemeName[] {
  return themes.filter(({ slug }) => slugs.includes(slug))
}
