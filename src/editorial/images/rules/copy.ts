import type { Language, Text } from '#core/languages.ts'
import type { Picture } from '../model.ts'

const BY: Text = { nb: 'Foto', nn: 'Foto', en: 'Photo' }

/** The address of a picture. */
export function addressOf({ id }: Pick<Picture, 'id'>): string {
  return `/images/${id}.webp`
}

/** What to paste into a text in a language, so that the picture stands there: its words, its address, and who made it. */
export function markdownOf(picture: Pick<Picture, 'id' | 'alt' | 'credit'>, language: Language): string {
  const plain = (words: string) => words.replaceAll(/[\\[\]*_`<]/g, (sign) => `\\${sign}`)
  return `![${plain(picture.alt[language])}](${addressOf(picture)})\n*${BY[language]}: ${plain(picture.credit)}*`
}
