import { Breadcrumbs, longDate, Page, Tag, TaskList, type View } from '#ui/index.ts'
import type { CaseInList, loadCouncil } from '../load.ts'
import type { RoundState } from '../model.ts'
import { Entries, sayIn, wayTo } from './way.tsx'

/** The council's first page: what it is, what a member is asked, the latest meeting, and the ways on. */
export function CouncilPage(props: {
  view: View
  whole: Awaited<ReturnType<typeof loadCouncil>>
  /** The reader answers for the council. */
  isMember: boolean
}) {
  const { view, whole, isMember } = props
  const { language } = view
  const t = sayIn(language)
  const ways = [
    { href: '/council/meetings', title: t('meetings'), lead: t('meetingsLead') },
    { href: '/council/cases', title: t('cases'), lead: t('casesLead') },
    { href: '/council/resolutions', title: t('resolutions'), lead: t('resolutionsLead') },
    { href: '/council/policy', title: t('policy'), lead: t('policyLead') },
    { href: '/council/assignments', title: t('assignments'), lead: t('assignmentsLead') },
    { href: '/council/strategy', title: t('strategies'), lead: t('strategiesLead') },
  ]
  return (
    <Page
      view={view}
      title={t('councilTitle')}
      kind="reading"
      wing="meeting"
      description={t('councilLead')}
      meta={{ canonical: '/council' }}
    >
      <Breadcrumbs language={language} path={wayTo(view).slice(0, 1)} here={t('council')} />
      <h1>{t('councilTitle')}</h1>
      <p class="b-lead">{t('councilLead')}</p>
      <p>{t('councilHow')}</p>
      {isMember && whole.open.length > 0 && <Waiting view={view} open={whole.open} />}
      {whole.meeting && (
        <section>
          <h2>{t('newestMeeting')}</h2>
          <h3>
            <a href={whole.meeting.address} lang={whole.meeting.language}>
              {whole.meeting.lines.title}
            </a>
          </h3>
          <p class="b-record-what">
            {whole.meeting.facts.place}, {longDate(whole.meeting.facts.day, language)}
          </p>
          <Agenda view={view} agenda={whole.agenda} />
        </section>
      )}
      <section>
        <h2>{t('restOfCouncil')}</h2>
        <Entries level={3} entries={ways.map((way) => ({ ...way, language }))} />
      </section>
    </Page>
  )
}

function Waiting({ view, open }: { view: View; open: readonly CaseInList[] }) {
  const t = sayIn(view.language)
  return (
    <section>
      <h2>{t('needsYou')}</h2>
      <TaskList
        tasks={open.map(({ address, lines, round }) => ({
          href: `${address}/answers`,
          what: lines.title ?? '',
          who: t('toAnswer'),
          by: round?.closesOn ? longDate(round.closesOn, view.language) : '',
        }))}
      />
    </section>
  )
}

/** Cases in the order of the agenda, each with how far the members' answers have come. */
export function Agenda({ view, agenda }: { view: View; agenda: readonly CaseInList[] }) {
  return (
    <ol class="b-agenda">
      {agenda.map(({ address, lines, language, facts, state }) => (
        <li value={facts.number}>
          <a href={address} lang={language}>
            {lines.title}
          </a>
          {state && (
            <>
              {' '}
              <StateTag view={view} state={state} />
            </>
          )}
          {lines.presenter && (
            <p class="b-record-what" lang={language}>
              {lines.presenter}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

const OF = { open: 'attention', closed: 'info', adopted: 'good' } as const
const WORDS = { open: 'stateOpen', closed: 'stateClosed', adopted: 'stateAdopted' } as const

/** How far a round has come, in a word and a shape. */
export function StateTag({ view, state }: { view: View; state: RoundState }) {
  return <Tag of={OF[state]}>{sayIn(view.language)(WORDS[state])}</Tag>
}
