import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'

/** One thing to read, in a list. */
export type Entry = {
  readonly href: string
  readonly title: string
  /** One sentence of what it is. */
  readonly lead?: string | undefined
  /** The language of title and lead, where it may differ from the page's. */
  readonly language: Language
  /** Stands above the title: when, what kind, a tag. */
  readonly above?: Child
}

/** What there is to read: what stands above, the title as a link, and a sentence. `level` is that of the titles. Draws nothing without any. */
export function Entries({ entries, level = 3 }: { entries: readonly Entry[]; level?: 2 | 3 }) {
  if (entries.length === 0) return null
  return (
    <ul class="b-entries">
      {entries.map(({ href, title, lead, language, above }) => (
        <li>
          {above !== undefined && <p class="b-entry-above">{above}</p>}
          <EntryTitle level={level}>
            <a href={href} lang={language}>
              {title}
            </a>
          </EntryTitle>
          {lead !== undefined && lead !== '' && (
            <p class="b-entry-lead" lang={language}>
              {lead}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function EntryTitle({ level, children }: { level: 2 | 3; children?: Child }) {
  return level === 2 ? <h2 class="b-entry-title">{children}</h2> : <h3 class="b-entry-title">{children}</h3>
}
