import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame } from '#editorial/pieces/index.ts'
import { ActionLink, DescriptionList, longDate, type View } from '#ui/index.ts'
import type { ShownAbout, ShownItem } from '../kinds.ts'
import { designTexts, levelTexts } from '../levels.ts'
import { texts } from '../texts.ts'
import { themeTexts } from '../themes.ts'

/** One source: where it stands, what it says, and the way to it. */
export function ItemPage({ view, shown }: { view: View; shown: ShownItem }) {
  const { language } = view
  const { link } = shown.facts
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/library', label: texts.library[language] },
        { href: `/library#level-${shown.facts.level}`, label: levelTexts[shown.facts.level].name[language] },
      ]}
    >
      <Markdown text={shown.lines.summary ?? ''} language={shown.language} />
      {link === undefined ? (
        <p class="b-letter-facts">{texts.noLink[language]}</p>
      ) : (
        <p>
          <ActionLink href={link}>{texts.toSource[language]}</ActionLink>
        </p>
      )}
      <Facts view={view} shown={shown} />
    </PieceFrame>
  )
}

function Facts({ view: { language }, shown: { facts } }: { view: View; shown: ShownItem }) {
  const themes = facts.themes.flatMap((theme) => themeTexts[theme]?.[language] ?? [])
  return (
    <DescriptionList
      items={[
        { term: texts.place[language], is: levelTexts[facts.level].name[language] },
        { term: texts.design[language], is: designTexts[facts.design][language] },
        { term: texts.publisher[language], is: <span lang="no">{facts.publisher}</span> },
        { term: texts.year[language], is: String(facts.year) },
        { term: texts.checked[language], is: longDate(facts.checkedOn, language) },
        ...(themes.length === 0 ? [] : [{ term: texts.themes[language], is: themes.join(' · ') }]),
      ]}
    />
  )
}

/** What the library says of itself. */
export function AboutPage({ view, shown }: { view: View; shown: ShownAbout }) {
  return (
    <PieceFrame view={view} shown={shown} crumbs={[{ href: '/library', label: texts.library[view.language] }]}>
      <Markdown text={shown.lines.body ?? ''} language={shown.language} />
    </PieceFrame>
  )
}
