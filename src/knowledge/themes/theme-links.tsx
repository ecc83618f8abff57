import type { Language } from '#core/languages.ts'
import { Select } from '#ui/index.ts'
import type { Theme, ThemeName } from './load.ts'
import { texts } from './texts.ts'

/** The themes that a page belongs to, each a link. Draws nothing when there are none. */
export function ThemeLinks({ language, themes }: { language: Language; themes: readonly ThemeName[] }) {
  if (themes.length === 0) return null
  return (
    <nav aria-label={texts.themes[language]}>
      <ul class="b-themes">
        {themes.map((theme) => (
          <li>
            <a href={theme.href} lang={theme.language}>
              {theme.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** One theme of all, for the filter of a list. */
export function ThemeSelect(props: { language: Language; themes: readonly Theme[]; value: string | undefined }) {
  return (
    <Select
      language={props.language}
      name="theme"
      label={texts.theme[props.language]}
      value={props.value}
      none={texts.allThemes[props.language]}
      options={props.themes.map(({ slug, title }) => ({ value: slug, label: title }))}
    />
  )
}
