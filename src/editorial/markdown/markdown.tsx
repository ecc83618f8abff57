import { raw } from 'hono/html'
import type { Language } from '#core/languages.ts'
import { renderMarkdown } from './render.ts'

const TABLE: Readonly<Record<Language, string>> = { nb: 'Tabell', nn: 'Tabell', en: 'Table' }

/** What an editor wrote, drawn. `language` is that of the words, which may differ from the page's. */
export function Markdown({ text, language }: { text: string; language: Language }) {
  return (
    <div class="b-prose" lang={language}>
      {raw(renderMarkdown(text, TABLE[language]))}
    </div>
  )
}
