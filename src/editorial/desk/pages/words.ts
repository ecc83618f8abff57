import { dayInOslo } from '#core/dates.ts'
import { fill, type Language, type Texts } from '#core/languages.ts'
import { timeInOslo } from '#core/moments.ts'
import type { Link, View } from '#ui/index.ts'
import { shortDate } from '#ui/index.ts'
import { deskTexts } from '../texts.ts'

/** A module's texts in the reader's language, filled. */
export function speak<Key extends string>(texts: Texts<Key>, { language }: Pick<View, 'language'>) {
  return (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(texts[key][language], values)
}

/** A moment as people in Norway say it: `2.3.2026 kl. 09:00`, `2 Mar 2026 at 09:00`. */
export function momentWords(at: Date, language: Language): string {
  return `${shortDate(dayInOslo(at), language)} ${language === 'en' ? 'at' : 'kl.'} ${timeInOslo(at)}`
}

/** The way down to a page of the desk. */
export function crumbsTo(language: Language, ...further: readonly Link[]): readonly Link[] {
  return [{ href: '/editing', label: deskTexts.desk[language] }, ...further]
}
