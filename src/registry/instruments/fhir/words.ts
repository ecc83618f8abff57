import type { Language } from '#core/languages.ts'
import {
  extensionsOf,
  flag,
  flagOthers,
  inWords,
  objectAt,
  textAt,
  valueOf,
  type Extension,
  type Json,
  type Report,
} from './report.ts'
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
  const plain = textAt(node, key, path, report)?.trim()
  if (base && plain) words[base] = plain
  const besides = path === '' ? `_${key}` : `${path}._${key}`
  const beside = objectAt(node, `_${key}`, path, report)
  if (!beside) return words
  flagOthers(beside, ['extension'], besides, report, 'not read')
  for (const extension of extensionsOf(beside, besides, report)) {
    if (extension.url === TRANSLATION) readTranslation(extension, words, report)
    else flag(report, extension.path, extension.url, 'not read: only translations are')
  }
  return words
}

function readTranslation(extension: Extension, words: Words, report: Report): void {
  flagOthers(extension.node, ['url', 'extension'], extension.path, report, 'not read')
  const parts = extensionsOf(extension.node, extension.path, report)
  for (const part of parts)
    if (part.url === 'lang' || part.url === 'content') valueOf(part, report)
    else flag(report, part.path, part.url, 'not read')
  const tag = parts.find((part) => part.url === 'lang')?.value
  const content = parts.find((part) => part.url === 'content')?.value
  addWords(words, tag, content, extension.path, report)
}

/** Adds a text in the language a tag names; a language that is there already, or is none of ours, is flagged. */
export function addWords(words: Words, tag: unknown, content: unknown, path: string, report: Report): void {
  const language = typeof tag === 'string' ? languageOf(tag) : undefined
  if (!language || typeof content !== 'string')
    flag(report, path, `translation ${inWords(tag)}`, 'not bokmål, nynorsk or English')
  else if (words[language] !== undefined)
    flag(report, path, `translation ${inWords(tag)}`, `there is ${language} already`)
  else words[language] = content.trim()
}

/** Any of the words, our own languages in order; for a report or a fallback. */
export function anyOf(words: Words): string | undefined {
  return words.nb ?? words.nn ?? words.en
}
