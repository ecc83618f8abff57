import type { Language } from '#core/languages.ts'
import { titleIn, type Titles } from '#editorial/pieces/index.ts'
import { deskTexts } from '../texts.ts'

/** A piece's title for a reader; one that is in another language than the page says so to whoever listens. */
export function Title({ titles, language }: { titles: Titles; language: Language }) {
  const title = titleIn(titles, language)
  return title.language === language ? (
    <>{titleWords(titles, language)}</>
  ) : (
    <span lang={title.language}>{title.words}</span>
  )
}

/** The title as plain words, or what stands for one that is not written yet. */
export function titleWords(titles: Titles, language: Language): string {
  return titleIn(titles, language).words || deskTexts.untitled[language]
}
