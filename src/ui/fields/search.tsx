import type { Language } from '#core/languages.ts'
import { say } from '../texts.ts'
import { SHELL_PATHS } from '../view.ts'

export type SearchFieldProps = {
  readonly language: Language
  /** What was asked for, to be asked again in other words. */
  readonly value?: string
  /** `large` is a page's own field, with its label to be seen; `small` the one in the head. */
  readonly size?: 'large' | 'small'
}

/** The field that searches everything public: a form that only asks, so its answer is an address that can be kept. */
export function SearchField({ language, value, size = 'large' }: SearchFieldProps) {
  const id = `search-${size}`
  const large = size === 'large'
  return (
    <search class={`b-search b-search-${size}`} aria-label={say(large ? 'searchHere' : 'search', language)}>
      <form method="get" action={SHELL_PATHS.search}>
        <label htmlFor={id} class={large ? 'ds-label' : 'ds-sr-only'}>
          {say('searchLabel', language)}
        </label>
        <div class="b-search-row">
          <input
            id={id}
            type="search"
            name="q"
            value={value}
            maxlength={200}
            autocomplete="off"
            enterkeyhint="search"
          />
          <button type="submit">
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <circle cx="8.500" cy="8.500" r="5.750" fill="none" stroke="currentColor" stroke-width="2" />
              <path d="M13 13l5 5" stroke="currentColor" stroke-width="2.200" stroke-linecap="round" />
            </svg>
            {say('search', language)}
          </button>
        </div>
      </form>
    </search>
  )
}
