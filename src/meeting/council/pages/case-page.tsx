import type { z } from 'zod'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { ActionLink, Actions, longDate, Notice, type View } from '#ui/index.ts'
import type { caseKind } from '../kinds/case.ts'
import type { CaseWhole } from '../load.ts'
import { AdviceText } from './advice-text.tsx'
import { StateTag } from './council-page.tsx'
import { sayIn, wayTo } from './way.tsx'

type CaseShown = Shown<z.infer<typeof caseKind.schema>, 'title' | 'lead' | 'presenter' | 'body' | 'questions'>

/** A case: who presented it, what it is about, its questions, and the advice when it is adopted. */
export function CasePage(props: {
  view: View
  shown: CaseShown
  whole: CaseWhole
  reader: { readonly isMember: boolean; readonly isSecretary: boolean }
}) {
  const { view, shown, whole } = props
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={wayTo(
        view,
        whole.meeting
          ? { href: whole.meeting.address, label: whole.meeting.lines.title ?? '' }
          : { href: '/council/cases', label: t('cases') },
      )}
      above={<Above {...props} />}
    >
      <Markdown text={lines.body ?? ''} language={language} />
      {facts.link !== undefined && (
        <p>
          <a href={facts.link} rel="external noopener">
            {t('readMore')}
          </a>
        </p>
      )}
      {whole.questions.length > 0 && <Asked {...props} />}
      {whole.advice && whole.round?.adoptedOn && (
        <section>
          <h2>{t('advice')}</h2>
          <p class="b-record-what">{t('adviceAdopted', { day: longDate(whole.round.adoptedOn, view.language) })}</p>
          <AdviceText view={view} advice={whole.advice} />
        </section>
      )}
    </PieceFrame>
  )
}

function Above({ view, shown, whole }: Parameters<typeof CasePage>[0]) {
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  return (
    <p class="b-record-what">
      {t('caseNumber', { number: facts.number })}
      {whole.meeting && ` · ${whole.meeting.facts.place}, ${longDate(whole.meeting.facts.day, view.language)}`}
      {' · '}
      {lines.presenter ? (
        <span lang={language}>{sayIn(language)('presenter', { who: lines.presenter })}</span>
      ) : (
        t('presenterUnknown')
      )}
    </p>
  )
}

function Asked({ view, shown, whole, reader }: Parameters<typeof CasePage>[0]) {
  const t = sayIn(view.language)
  const { round, state, questions } = whole
  const lang = round ? view.language : shown.language
  return (
    <section>
      <h2>{questions.length === 1 ? t('questionsOne') : t('questionsMany', { count: questions.length })}</h2>
      <ol class="b-questions" lang={lang}>
        {questions.map(({ number, words }) => (
          <li value={number}>{words}</li>
        ))}
      </ol>
      <p>
        {state && <StateTag view={view} state={state} />} {happening(view, whole)}
      </p>
      {round?.invented && (
        <Notice language={view.language} kind="info" title={t('inventedTitle')}>
          <p>{t('inventedText')}</p>
        </Notice>
      )}
      {(reader.isSecretary || (reader.isMember && round)) && (
        <Actions>
          {reader.isMember && round && (
            <ActionLink href={`${shown.address}/answers`}>{t(state === 'open' ? 'toAnswer' : 'toRead')}</ActionLink>
          )}
          {reader.isSecretary && (
            <ActionLink href={`${shown.address}/advice`} look="secondary">
              {t('toAdvice')}
            </ActionLink>
          )}
        </Actions>
      )}
    </section>
  )
}

function happening({ language }: View, { round, state }: CaseWhole): string {
  const t = sayIn(language)
  if (!round || state === null) return t('notAsked')
  if (state === 'adopted') return ''
  if (state === 'closed') return t('closedNow')
  return round.closesOn === null ? t('openNow') : t('openUntil', { day: longDate(round.closesOn, language) })
}
