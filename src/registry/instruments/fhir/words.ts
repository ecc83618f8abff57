import type { Language } from '#core/languages.ts'
import { extensionsOf, flag, isJson, type Json, type Report } from './report.ts'
import { TRANSLATION } from './urls.ts'

/** One text in those of our languages that the file has. */
export type Words = Partial<Record<Language, string>>

/** Our language for a BCP 47 tag, or `undefined`. Plain `no` is bokmål. */
export function languageOf(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split(/[-_]/)
  if (primary === 'nb' || primary === 'no') return 'nb'
  return primary === 'nn' || primary === 'en' ? primary : undefined
}

/** The text at a key with the translations beside it (`_key`); `base` is the language of the plain text. */
export function wordsAt(node: Json, key: string, base: Language | undefined, path: string, report: Report): Words {
  const words: Words = {}
  const plain = node[key]
  if (base && typeof plain === 'string' && plain.trim() !== '') words[base] = plain.trim()
  const beside = node[`_${key}`]
  if (!isJson(beside)) return words
  for (const extension of extensionsOf(beside, `${path}._${key}`, report)) {
    if (extension.url !== TRANSLATION) {
      flag(report, extension.path, extension.url, 'not read: only translations are')
      continue
    }
    const parts = extensionsOf(extension.node, extension.path, report)
    const tag = parts.find((part) => part.url === 'lang')?.value
    const content = parts.find((part) => part.url === 'content')?.value
    const language = typeof tag === 'string' ? languageOf(tag) : undefined
    if (!language || typeof content !== 'string')
      flag(report, extension.path, `translation ${String(tag)}`, 'not bokmål, nynorsk or English')
    else words[language] = content.trim()
  }
  return words
}

/** Any of the words, our own languages in order; for a report or a fallback. */
export function anyOf(words: Words): string | undefined {
  return words.nb ?? words.nn ?? words.en
}
