import type { IsoDate } from '#core/dates.ts'
import { fill, type Language } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Listing, type Shown } from '#editorial/pieces/index.ts'
import { ThemeLinks, type ThemeName } from '#knowledge/themes/index.ts'
import { Entries, longDate, Notice, Tag, type Entry, type View } from '#ui/index.ts'
import type { ArticleLine } from '../kinds.ts'
import type { Answered, ListedArticle } from '../load.ts'
import type { ArticleFacts } from '../model.ts'
import { formTexts, texts } from '../texts.ts'

export type ArticlePageProps = {
  readonly view: View
  readonly shown: Shown<ArticleFacts, ArticleLine>
  readonly series: Listing | null
  readonly answers: readonly Answered[]
  /** The other parts of its series. */
  readonly others: readonly ListedArticle[]
  readonly themes: readonly ThemeName[]
}

/** An article, an interview or a story. */
export function ArticlePage({ view, shown, series, answers, others, themes }: ArticlePageProps) {
  const { language } = view
  const { facts, lines } = shown
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/knowledge', label: t('knowledge') },
        { href: '/articles', label: t('articles') },
      ]}
      above={
        <p class="b-facts">
          <Tag>{formTexts[facts.form][language]}</Tag>
          {facts.author !== undefined && <span>{fill(t('by'), { author: facts.author })}</span>}
          {series && (
            <span>
              {t('partOf')}{' '}
              <a href={series.href} lang={series.language}>
                {series.title}
              </a>
            </span>
          )}
        </p>
      }
      meta={facts.author === undefined ? {} : { data: { author: { '@type': 'Person', name: facts.author } } }}
    >
      {lines.body && <Markdown text={lines.body} language={shown.language} />}
      {answers.map((one) => (
        <section>
          <h2 lang={one.question?.language}>{one.question?.text ?? fill(t('question'), { number: one.number })}</h2>
          <Markdown text={one.answer} language={shown.language} />
        </section>
      ))}
      {facts.form === 'story' && facts.consentOn !== undefined && (
        <Notice language={language} kind="info">
          <p>
            {fill(t('consent'), {
              day: longDate(facts.consentOn as IsoDate, language),
              name: t(facts.mayBeNamed ? 'named' : 'unnamed'),
            })}
          </p>
        </Notice>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('moreInSeries')}</h2>
          <Entries entries={others.map((other) => articleEntry(other, language))} />
        </section>
      )}
      {themes.length > 0 && (
        <section>
          <h2>{t('belongs')}</h2>
          <ThemeLinks language={language} themes={themes} />
        </section>
      )}
    </PieceFrame>
  )
}

/** An article as an entry of a list. */
export function articleEntry({ facts, ...listing }: ListedArticle, language: Language): Entry {
  return { ...listing, above: formTexts[facts.form][language] }
}
