/** The front door of `themes`: what runs through everything that is written, held and published. */
export { themeField, themeKind } from './kind.ts'
export type { ThemeFacts, ThemeLine } from './kind.ts'
export { loadThemes, namesOfThemes, type Theme, type ThemeName } from './load.ts'
export { ThemeLinks, ThemeSelect } from './theme-links.tsx'
export { themesShipped } from './shipped/index.ts'
export { YEAR_2023, COUPLING_ARTICLE, COUNCIL_2019, LOOKED } from './sources.ts'
