import type { z } from 'zod'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { DescriptionList, longDate, Notice, Tag, type View } from '#ui/index.ts'
import { meetingKind } from '../kinds/meeting.ts'
import { RESOLUTION_STATES, type resolutionKind } from '../kinds/resolution.ts'
import { sayIn, wayTo } from './way.tsx'

const OF = { proposed: 'uncertain', adopted: 'good', 'not-adopted': 'plain', withdrawn: 'plain' } as const

/** A resolution: its words, who it concerns, and what is known of its fate. */
export function ResolutionPage(props: {
  view: View
  shown: Shown<z.infer<typeof resolutionKind.schema>, 'title' | 'lead' | 'forWhom' | 'body'>
}) {
  const { view, shown } = props
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  const day = (on: typeof facts.proposedOn) => longDate(on, view.language)
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={wayTo(view, { href: '/council/resolutions', label: t('resolutions') })}
      above={
        <p>
          <Tag of={OF[facts.state]}>{RESOLUTION_STATES[facts.state][view.language]}</Tag>
        </p>
      }
    >
      <section>
        <h2>{t('words')}</h2>
        <blockquote class="b-quote" lang="nb">
          {facts.words}
        </blockquote>
      </section>
      {facts.state === 'proposed' && (
        <Notice language={view.language} kind="info" title={t('leftOpen')}>
          <p>{t('outcomeUnknown')}</p>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: t('forWhom'), is: <span lang={language}>{lines.forWhom}</span> },
          { term: t('theMeeting'), is: <a href={`${meetingKind.at}/${facts.meeting}`}>{day(facts.proposedOn)}</a> },
          { term: t('proposed'), is: day(facts.proposedOn) },
          ...(facts.adoptedOn === undefined ? [] : [{ term: t('adopted'), is: day(facts.adoptedOn) }]),
        ]}
      />
      {lines.body && <Markdown text={lines.body} language={language} />}
    </PieceFrame>
  )
}
