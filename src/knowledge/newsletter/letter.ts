import type { Language } from '#core/languages.ts'
import { renderMarkdown } from '#editorial/markdown/index.ts'
import { mailTexts as texts } from './mail-texts.ts'

/** What a letter says, and where its ways lead. */
export type Parts = {
  readonly language: Language
  /** The language that the issue is written in, which may be another than the reader's. */
  readonly written: Language
  readonly origin: string
  readonly title: string
  readonly lead: string
  readonly body: string
  /** The page in the archive. */
  readonly page: string
  /** The reader's own page: change, and leave. */
  readonly change: string
}

/** The letter as plain text. Markdown is made to be read, so it stands as it was written, with whole addresses. */
export function textOf({ language, origin, title, lead, body, page, change }: Parts): string {
  const whole = body.replaceAll(/\]\((\/[^)\s]*)\)/g, `](${origin}$1)`)
  return [
    title,
    '='.repeat(Math.min(title.length, 70)),
    '',
    lead,
    '',
    whole,
    '',
    '-- ',
    `${texts.onTheWeb[language]}: ${page}`,
    `${texts.changeOrLeave[language]}: ${change}`,
    texts.notTracked[language],
    '',
  ].join('\n')
}

/** The letter as HTML: its own words and links, no picture, nothing that is fetched when it is opened. */
export function htmlOf({ language, written, origin, title, lead, body, page, change }: Parts): string {
  const article = renderMarkdown(body)
    .replaceAll(/<img [^>]*alt="([^"]*)"[^>]*>/g, '<em>[$1]</em>')
    .replaceAll('href="/', `href="${origin}/`)
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><div lang="${written}"><h1>${escapeHtml(title)}</h1>
<p><strong>${escapeHtml(lead)}</strong></p>
${article}</div><hr>
<p><a href="${page}">${texts.onTheWeb[language]}</a><br><a href="${change}">${texts.changeOrLeave[language]}</a></p>
<p><small>${texts.notTracked[language]}</small></p></body></html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
