import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { EmptyState, longDate, type View } from '#ui/index.ts'
import type { IsoDate } from '#core/dates.ts'
import type { loadMeeting } from '../load.ts'
import { RESOLUTION_STATES } from '../kinds/resolution.ts'
import { Agenda } from './council-page.tsx'
import { Entries, sayIn, wayTo } from './way.tsx'

type Props = {
  view: View
  shown: Shown<{ day: IsoDate; place: string }, 'title' | 'lead' | 'body'>
  whole: Awaited<ReturnType<typeof loadMeeting>>
}

/** A meeting: when and where, what stood on the agenda, and what it was asked to adopt. */
export function MeetingPage({ view, shown, whole }: Props) {
  const t = sayIn(view.language)
  const { facts, lines, language } = shown
  const at = `${facts.place}, ${longDate(facts.day, view.language)}`
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={wayTo(view, { href: '/council/meetings', label: t('meetings') })}
      above={<p class="b-record-what">{at}</p>}
      meta={{ data: { startDate: facts.day, location: { '@type': 'Place', name: facts.place } } }}
    >
      {lines.body && <Markdown text={lines.body} language={language} />}
      <section>
        <h2>{t('agenda')}</h2>
        {whole.agenda.length === 0 ? (
          <EmptyState title={t('agendaNone')} level={3} />
        ) : (
          <Agenda view={view} agenda={whole.agenda} />
        )}
      </section>
      {whole.resolutions.length > 0 && (
        <section>
          <h2>{t('resolutionsOfMeeting')}</h2>
          <Entries
            level={3}
            entries={whole.resolutions.map((one) => ({
              href: one.address,
              title: one.lines.title ?? '',
              language: one.language,
              what: RESOLUTION_STATES[one.facts.state][view.language],
            }))}
          />
        </section>
      )}
    </PieceFrame>
  )
}
