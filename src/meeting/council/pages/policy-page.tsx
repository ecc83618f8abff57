import type { z } from 'zod'
import { entriesOf, PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { DescriptionList, Notice, type View } from '#ui/index.ts'
import { meetingKind } from '../kinds/meeting.ts'
import type { policyKind } from '../kinds/policy.ts'
import { sayIn, wayTo } from './way.tsx'

/** Somebody else's document: its points on one side, our comments on the other. */
export function PolicyPage(props: {
  view: View
  shown: Shown<z.infer<typeof policyKind.schema>, 'title' | 'lead' | 'by' | 'points' | 'comments' | 'open'>
}) {
  const { view, shown } = props
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  const comments = entriesOf(lines.comments)
  return (
    <PieceFrame view={view} shown={shown} crumbs={wayTo(view, { href: '/council/policy', label: t('policy') })}>
      <DescriptionList
        items={[
          { term: t('whose'), is: <span lang={language}>{lines.by}</span> },
          ...(facts.years === undefined ? [] : [{ term: t('years'), is: facts.years }]),
          ...(facts.meeting === undefined
            ? []
            : [{ term: t('theMeeting'), is: <a href={`${meetingKind.at}/${facts.meeting}`}>{t('agenda')}</a> }]),
        ]}
      />
      <div class="b-apart">
        <section>
          <h2>{t('documentSays')}</h2>
          <ul lang={language}>
            {entriesOf(lines.points).map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </section>
        <section class="b-apart-ours">
          <h2>{t('ourComments')}</h2>
          {comments.length === 0 ? (
            <p>{t('noComments')}</p>
          ) : (
            <>
              <ul lang={language}>
                {comments.map((comment) => (
                  <li>{comment}</li>
                ))}
              </ul>
              <p class="b-record-what">{t('commentsBy')}</p>
            </>
          )}
        </section>
      </div>
      {lines.open && (
        <Notice language={view.language} kind="info" title={t('leftOpen')}>
          <p lang={language}>{lines.open}</p>
        </Notice>
      )}
      {facts.link !== undefined && (
        <p>
          <a href={facts.link} rel="external noopener">
            {t('readMore')}
          </a>
        </p>
      )}
    </PieceFrame>
  )
}
