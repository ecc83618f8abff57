import { addDays, day, type IsoDate } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import { firstDayOf } from '#core/when.ts'
import { periodOf, Timeline, type View } from '#ui/index.ts'
import type { OrganisationWhole } from '../load.ts'
import type { Mandate } from '../model.ts'
import { texts } from '../texts.ts'
import { daysHeld } from '../words.ts'
import { Linked } from './linked.tsx'
import { Source } from './source.tsx'

type Event = Parameters<typeof Timeline>[0]['items'][number] & { readonly from: IsoDate }

/**
 * What the organisation was asked to do, what it was called and who it belonged to, the newest first. A name and a parent
 * are told of here only when there has been more than one.
 */
export function History({ view, whole, today }: { view: View; whole: OrganisationWhole; today: IsoDate }) {
  const events = [...mandates(view, whole, today), ...names(view, whole, today), ...parents(view, whole, today)]
  if (events.length === 0) return null
  return (
    <section>
      <h2>{texts.throughTime[view.language]}</h2>
      <Timeline items={events.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))} />
    </section>
  )
}

/** After every day: what holds still, and nobody has said since when, is told of first. */
const UNDATED = day('9999-12-31')

function mandates({ language }: View, { organisation, mandates: all }: OrganisationWhole, today: IsoDate): Event[] {
  return all.map((mandate) => ({
    from: firstDayOf(mandate.begins ?? mandate.ends ?? UNDATED),
    when: periodOf(mandate.begins, mandate.ends, language) || texts.sinceNobodySaid[language],
    later: mandate.begins !== null && firstDayOf(mandate.begins) > today,
    what: <Given language={language} mandate={mandate} source={organisation.source} />,
  }))
}

/** One mandate; its document is named when it is another than the whole page's. */
function Given(props: { language: View['language']; mandate: Mandate; source: string | null }) {
  const { language, mandate, source } = props
  return (
    <>
      <h3 class="b-event-title">
        <span class="b-event-kind">{texts.wasMandate[language]}</span> {mandate.title[language]}
      </h3>
      <p>{mandate.text[language]}</p>
      <p class="b-event-more">
        {mandate.given === null
          ? texts.givenByNobodySaid[language]
          : fill(texts.givenBy[language], { who: mandate.given[language] })}
      </p>
      {mandate.source !== source && <Source language={language} source={mandate.source} />}
    </>
  )
}

function names({ language }: View, { names: all }: OrganisationWhole, today: IsoDate): Event[] {
  if (all.length < 2) return []
  return all.map(({ from, to, name }) => ({
    from,
    when: daysHeld(from, to, language),
    later: from > today,
    what: (
      <p>
        <span class="b-event-kind">{texts.wasName[language]}</span> {name[language]}
      </p>
    ),
  }))
}

function parents(view: View, { parents: all }: OrganisationWhole, today: IsoDate): Event[] {
  const { language } = view
  if (all.length < 2 && !all.some(({ from }) => from > today)) return []
  return all.map(({ from, to, is }) => {
    const isOver = to !== null && addDays(to, -1) < today
    return {
      from,
      when: daysHeld(from, to, language),
      later: from > today,
      what: is ? (
        <p>
          <span class="b-event-kind">{texts[isOver ? 'wasParent' : 'isParent'][language]}</span>{' '}
          <Linked to={is} view={view} />
        </p>
      ) : (
        <p>{texts.belongsToNone[language]}</p>
      ),
    }
  })
}
