import { fill } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, readingOf } from '#editorial/pieces/index.ts'
import { ActionLink, Breadcrumbs, Notice, Page, type View } from '#ui/index.ts'
import type { ShownChapter } from '../kind.ts'
import type { WholeVersion } from '../load.ts'
import { numberText } from '../rules/number.ts'
import { texts } from '../texts.ts'
import { writingTexts } from '../writing-texts.ts'
import { Citation, OlderNotice, versionAddress } from './version-parts.tsx'

/** A chapter as a version has it. `at` is its place in the version, from 0. */
export function VersionChapterPage({ view, whole, at }: { view: View; whole: WholeVersion; at: number }) {
  const { version, newest, chapters } = whole
  const { slug, edition } = chapters[at]!
  const { language, lines } = readingOf(edition, view.language)
  const title = lines.title ?? ''
  const number = fill(texts.version[view.language], { number: numberText(version) })
  return (
    <Page
      view={view}
      title={`${title} (${number.toLowerCase()})`}
      kind="reading"
      wing="knowledge"
      meta={{ canonical: `${versionAddress(version)}/${slug}`, type: 'article' }}
    >
      <Breadcrumbs
        language={view.language}
        path={[
          { href: '/guideline', label: texts.short[view.language] },
          { href: versionAddress(version), label: number },
        ]}
        here={fill(texts.chapter[view.language], { number: at + 1 })}
      />
      <article>
        <h1 lang={language}>{title}</h1>
        <OlderNotice view={view} version={version} newest={newest} />
        <p class="b-lead" lang={language}>
          {lines.lead}
        </p>
        <Markdown text={lines.body ?? ''} language={language} />
        {lines.changes !== undefined && lines.changes !== '' && (
          <section>
            <h2>{texts.changed[view.language]}</h2>
            <p lang={language}>{lines.changes}</p>
          </section>
        )}
        <Citation view={view} version={version} chapter={{ slug, title }} />
      </article>
      <Neighbours view={view} whole={whole} at={at} />
    </Page>
  )
}

function Neighbours({ view, whole, at }: { view: View; whole: WholeVersion; at: number }) {
  const { version, chapters } = whole
  const way = (index: number, key: 'before' | 'after') => {
    const chapter = chapters[index]
    if (chapter === undefined) return null
    const { language, lines } = readingOf(chapter.edition, view.language)
    const words = fill(texts[key][view.language], { title: '|' }).split('|')
    return (
      <li>
        <a href={`${versionAddress(version)}/${chapter.slug}`} rel={key === 'before' ? 'prev' : 'next'}>
          {words[0]}
          <span lang={language}>{lines.title}</span>
          {words[1]}
        </a>
      </li>
    )
  }
  return (
    <nav aria-label={texts.chapters[view.language]}>
      <ul class="b-neighbours">
        {way(at - 1, 'before')}
        {way(at + 1, 'after')}
      </ul>
    </nav>
  )
}

/** A chapter as it is today, in the making. */
export function ChapterPage({ view, shown, mayWrite }: { view: View; shown: ShownChapter; mayWrite: boolean }) {
  const { language } = view
  const { lines } = shown
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[{ href: '/guideline', label: texts.short[language] }]}
      above={
        <Notice language={language} kind="info" title={texts.inTheMaking[language]}>
          <p>{texts.inTheMakingText[language]}</p>
        </Notice>
      }
    >
      <Markdown text={lines.body ?? ''} language={shown.language} />
      {mayWrite && (
        <p>
          <ActionLink href={`${shown.address}/suggestions`} look="secondary">
            {writingTexts.openSuggestions[language]}
          </ActionLink>
        </p>
      )}
    </PieceFrame>
  )
}
