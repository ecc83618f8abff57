import type { Child } from 'hono/jsx'
import { fill, type Language } from '#core/languages.ts'
import type { Link, View } from '#ui/index.ts'
import { texts } from '../texts.ts'

/** Says a text of the public pages. */
export function sayIn(language: Language) {
  return (key: keyof typeof texts, values: Readonly<Record<string, string | number>> = {}) =>
    fill(texts[key][language], values)
}

/** The way down to a page of the council: the wing, the council, and what lies between. */
export function wayTo({ language }: Pick<View, 'language'>, ...between: readonly Link[]): Link[] {
  const t = sayIn(language)
  return [{ href: '/meeting', label: t('wingTitle') }, { href: '/council', label: t('council') }, ...between]
}

/** Things in a list: each a heading that leads to it, a line of what, and perhaps a sentence. */
export function Entries(props: {
  entries: readonly {
    readonly href: string
    readonly title: string
    readonly language: Language
    readonly what?: Child
    readonly lead?: string | undefined
  }[]
  level?: 2 | 3
}) {
  return (
    <ul class="b-records">
      {props.entries.map(({ href, title, language, what, lead }) => {
        const link = (
          <a href={href} lang={language}>
            {title}
          </a>
        )
        return (
          <li>
            {props.level === 3 ? <h3>{link}</h3> : <h2>{link}</h2>}
            {what !== undefined && <p class="b-record-what">{what}</p>}
            {lead !== undefined && <p lang={language}>{lead}</p>}
          </li>
        )
      })}
    </ul>
  )
}
