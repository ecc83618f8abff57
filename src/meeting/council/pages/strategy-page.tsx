import type { z } from 'zod'
import type { IsoDate } from '#core/dates.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { DescriptionList, EmptyState, longDate, Notice, Tabs, Tag, type View } from '#ui/index.ts'
import { paragraphKind, STRATEGY_STATES, strategyKind } from '../kinds/strategy.ts'
import type { Listed, ListedParagraph } from '../load.ts'
import { sayIn, wayTo } from './way.tsx'

type Facts = z.infer<typeof strategyKind.schema>
type Strategy = Shown<Facts, 'title' | 'lead' | 'body'>

/** A strategy: what it wants, its versions, and its paragraphs as they stand or stood. */
export function StrategyPage(props: {
  view: View
  shown: Strategy
  paragraphs: readonly ListedParagraph[]
  /** The strategy that this one replaces. */
  replaced: Listed<Facts, 'title' | 'lead' | 'body'> | undefined
  /** The day whose version is shown; null for what stands now. */
  at: IsoDate | null
}) {
  const { view, shown, replaced } = props
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={wayTo(view, { href: strategyKind.at, label: t('strategies') })}
      above={
        <p>
          <Tag of={facts.state === 'current' ? 'good' : 'plain'}>{STRATEGY_STATES[facts.state][view.language]}</Tag>
        </p>
      }
    >
      {facts.quote !== undefined && (
        <section>
          <h2>{t('goal')}</h2>
          <blockquote class="b-quote" lang="nb">
            {facts.quote}
          </blockquote>
        </section>
      )}
      <Markdown text={lines.body ?? ''} language={language} />
      {replaced && (
        <DescriptionList
          items={[
            {
              term: t('replaces'),
              is: (
                <a href={replaced.address} lang={replaced.language}>
                  {replaced.lines.title}
                </a>
              ),
            },
          ]}
        />
      )}
      <Paragraphs {...props} />
    </PieceFrame>
  )
}

function Paragraphs({ view, shown, paragraphs, at }: Parameters<typeof StrategyPage>[0]) {
  const t = sayIn(view.language)
  const { versions } = shown.facts
  const versionHref = (day: IsoDate | null) => (day === null ? shown.address : `${shown.address}?at=${day}`)
  return (
    <section>
      <h2>{t('paragraphs')}</h2>
      {versions.length > 0 && (
        <Tabs
          label={t('versions')}
          current={versionHref(at)}
          tabs={[
            { href: versionHref(null), label: t('newest') },
            ...versions.map(({ number, day }) => ({
              href: versionHref(day),
              label: t('versionOf', { number, day: longDate(day, view.language) }),
            })),
          ]}
        />
      )}
      {at !== null && (
        <Notice language={view.language} kind="info">
          <p>{t('asOf', { day: longDate(at, view.language) })}</p>
        </Notice>
      )}
      {paragraphs.length === 0 && (
        <EmptyState title={t('paragraphsNone')} level={3}>
          <p>{t('paragraphsNoneText')}</p>
        </EmptyState>
      )}
      {paragraphs.map((paragraph) => (
        <Paragraph view={view} paragraph={paragraph} />
      ))}
    </section>
  )
}

function Paragraph({ view, paragraph }: { view: View; paragraph: ListedParagraph }) {
  const t = sayIn(view.language)
  const { slug, address, facts, lines, language } = paragraph
  return (
    <article class={facts.withdrawn ? 'b-paragraph b-paragraph-out' : 'b-paragraph'} id={`p-${slug}`}>
      <h3>
        <a href={address}>
          <span class="b-paragraph-number">{facts.number}</span> <span lang={language}>{lines.title}</span>
        </a>
        {facts.withdrawn && (
          <>
            {' '}
            <Tag>{t('withdrawn')}</Tag>
          </>
        )}
      </h3>
      {!facts.withdrawn && <Markdown text={lines.body ?? ''} language={language} />}
    </article>
  )
}

/** One paragraph at its lasting address. */
export function ParagraphPage(props: {
  view: View
  shown: Shown<z.infer<typeof paragraphKind.schema>, 'title' | 'body'>
  strategy: Listed<Facts, 'title' | 'lead' | 'body'> | undefined
}) {
  const { view, shown, strategy } = props
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={wayTo(
        view,
        { href: strategyKind.at, label: t('strategies') },
        ...(strategy ? [{ href: `${strategy.address}#p-${shown.piece.slug}`, label: strategy.lines.title ?? '' }] : []),
      )}
      above={<p class="b-record-what">{t('paragraphNumber', { number: facts.number })}</p>}
    >
      {facts.withdrawn && (
        <Notice language={view.language} kind="attention" title={t('withdrawn')}>
          <p>{t('withdrawnText')}</p>
        </Notice>
      )}
      <Markdown text={lines.body ?? ''} language={language} />
      <p class="b-record-what">{t('citeIt', { address: view.origin + shown.address })}</p>
    </PieceFrame>
  )
}
