import { Markdown } from '#editorial/markdown/index.ts'
import { entriesOf, PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { DescriptionList, Notice, Tag, type View } from '#ui/index.ts'
import { AREAS, OUTCOMES } from '../kind.ts'
import type { ConsultationFacts, ConsultationLine } from '../load.ts'
import { sayIn, whenInWords } from './say.ts'

const OF = { 'not-known': 'uncertain', adopted: 'good', 'in-part': 'attention', 'not-adopted': 'plain' } as const

type Props = { view: View; shown: Shown<ConsultationFacts, ConsultationLine> }

/** A response: to whom and when, each proposal word for word, and what became of it. */
export function ConsultationPage({ view, shown }: Props) {
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/meeting', label: t('wing') },
        { href: '/consultations', label: t('list') },
      ]}
      above={<p class="b-record-what">{t(facts.asked ? 'asked' : 'unasked')}</p>}
    >
      <DescriptionList
        items={[
          { term: t('sender'), is: <span lang={language}>{lines.sender}</span> },
          { term: t('recipient'), is: <span lang={language}>{lines.recipient}</span> },
          ...(facts.caseNumber === undefined ? [] : [{ term: t('caseNumber'), is: facts.caseNumber }]),
          { term: t('delivered'), is: whenInWords(facts.when, facts.time, view.language) },
        ]}
      />
      <Markdown text={lines.body ?? ''} language={language} />
      <section>
        <h2>{t('proposals')}</h2>
        <Proposals view={view} shown={shown} />
      </section>
      {lines.open && (
        <Notice language={view.language} kind="info" title={t('leftOpen')}>
          <p lang={language}>{lines.open}</p>
        </Notice>
      )}
    </PieceFrame>
  )
}

function Proposals({ view, shown }: Props) {
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  const [plain, closest] = [entriesOf(lines.plain), entriesOf(lines.closest)]
  return (
    <ol class="b-proposals">
      {facts.proposals.map(({ number, area, words, outcome, seen }, index) => (
        <li value={Number(number)} id={`f-${number}`}>
          {area !== 'none' && <p class="b-record-what">{AREAS[area][view.language]}</p>}
          <blockquote class="b-quote" lang="nb">
            {words}
          </blockquote>
          {plain[index] !== undefined && (
            <p class="b-proposal-plain" lang={language}>
              {plain[index]}
            </p>
          )}
          <p>
            {t('became')}: <Tag of={OF[outcome]}>{OUTCOMES[outcome][view.language]}</Tag>
            {seen !== '' && <span class="b-record-what"> {t('seen', { where: seen })}</span>}
          </p>
          {closest[index] !== undefined && (
            <p class="b-record-what">
              {t('closest')}: <span lang={language}>{closest[index]}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
