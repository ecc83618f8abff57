import { daysBetween, dayInOslo, type IsoDate } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import { statusOf } from '#registry/assessments/index.ts'
import {
  ActionLink,
  Actions,
  EmptyState,
  Form,
  KeyFigure,
  number,
  Page,
  Pagination,
  percent,
  shortDate,
  Table,
  Tabs,
  Tag,
  TaskList,
  TextField,
  Button,
  type View,
} from '#ui/index.ts'
import type { Desk, DeskRow } from '../desk.ts'
import type { Place } from '../place.ts'
import { statusTexts, texts } from '../texts.ts'
import { at, nameOfTimePoint } from './addresses.ts'

export type DeskPageProps = {
  readonly view: View
  readonly place: Place
  readonly desk: Desk
  /** What was searched for, and how addresses carry it. */
  readonly search: { readonly words: string; readonly sealed: string }
  readonly today: IsoDate
}

/** The clinic's desk: what needs me now first, then everybody. */
export function DeskPage(props: DeskPageProps) {
  const { view, place } = props
  const { language } = view
  return (
    <Page view={view} title={place.clinic.name[language]} kind="work" wing="registry">
      <h1>{place.clinic.name[language]}</h1>
      {place.clinics.length > 1 && (
        <Tabs
          label={texts.chooseClinic[language]}
          current={at.desk({ clinic: place.clinic.id, registry: place.registry.key })}
          tabs={place.clinics.map(({ id, name }) => ({
            href: at.desk({ clinic: id, registry: place.registry.key }),
            label: name[language],
          }))}
        />
      )}
      {place.registries.length > 1 && (
        <Tabs
          label={texts.chooseRegistry[language]}
          current={at.desk({ clinic: place.clinic.id, registry: place.registry.key })}
          tabs={place.registries.map(({ key, name }) => ({
            href: at.desk({ clinic: place.clinic.id, registry: key }),
            label: name[language],
          }))}
        />
      )}
      <Actions>
        <ActionLink href={at.newParticipant({ clinic: place.clinic.id, registry: place.registry.key })}>
          {texts.newParticipant[language]}
        </ActionLink>
      </Actions>
      <Waiting {...props} />
      <People {...props} />
      <Counts {...props} />
    </Page>
  )
}

function Waiting({ view: { language }, place, desk, today }: DeskPageProps) {
  const t = (key: keyof typeof texts, values: Record<string, string | number> = {}) =>
    fill(texts[key][language], values)
  const who = (participant: string) => desk.names.get(participant) ?? t('noName')
  const nothing = desk.concerns.length + desk.due.first.length + desk.withoutEnd.length === 0
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t('needsMe')}</h2>
      {nothing && desk.people.total > 0 && <p>{t('needsNobody')}</p>}
      {desk.concerns.length > 0 && (
        <TaskList
          tasks={desk.concerns.map(({ participant, raisedAt }) => ({
            href: at.participant(participant),
            what: t('concernTitle'),
            who: who(participant),
            by: <Tag of="bad">{t('concernSince', { day: shortDate(dayInOslo(raisedAt), language) })}</Tag>,
          }))}
        />
      )}
      {desk.due.count > 0 && (
        <>
          <h3>{t('dueTitle')}</h3>
          <p>{t('dueCount', { count: number(desk.due.count, language) })}</p>
          <TaskList
            tasks={desk.due.first.map((one) => ({
              href: at.participant(one.participant),
              what: t('remind', { timePoint: nameOfTimePoint(place.registry, one.timePoint, language) }),
              who: `${who(one.participant)}${one.answered > 0 ? ` – ${t('begun', { answered: one.answered })}` : ''}`,
              by: (
                <Closes day={one.closes} today={today} text={t('closesOn', { day: shortDate(one.closes, language) })} />
              ),
            }))}
          />
        </>
      )}
      {desk.withoutEnd.length > 0 && (
        <>
          <h3>{t('noEndTitle')}</h3>
          <TaskList
            tasks={desk.withoutEnd.map((episode) => ({
              href: at.editEpisode(episode.id),
              what: t('noEndWhat'),
              who: who(episode.participant),
              by: t('startedOn', { day: shortDate(episode.startedOn, language) }),
            }))}
          />
        </>
      )}
    </section>
  )
}

/** A week before it closes, the day asks to be noticed. */
function Closes({ day, today, text }: { day: IsoDate; today: IsoDate; text: string }) {
  return daysBetween(today, day) <= 7 ? <Tag of="attention">{text}</Tag> : <>{text}</>
}

function People({ view, place, desk: { people }, search, today }: DeskPageProps) {
  const { language } = view
  const t = (key: keyof typeof texts, values: Record<string, string | number> = {}) =>
    fill(texts[key][language], values)
  const here = { clinic: place.clinic.id, registry: place.registry.key }
  if (people.total === 0)
    return (
      <EmptyState title={t('nobodyTitle')} action={{ href: at.newParticipant(here), label: t('newParticipant') }}>
        <p>{t('nobodyText')}</p>
      </EmptyState>
    )
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('people')}</h2>
      <search aria-label={t('search')}>
        <Form view={view} action="/clinic/search" inline>
          <input type="hidden" name="clinic" value={here.clinic} />
          <input type="hidden" name="registry" value={here.registry} />
          <TextField
            language={language}
            name="q"
            label={t('search')}
            value={search.words}
            type="search"
            autocomplete="off"
            spellcheck={false}
            width="medium"
          />
          <Button look="secondary">{t('searchButton')}</Button>
        </Form>
      </search>
      <p>
        {search.words === '' ? (
          t('peopleCount', { count: number(people.total, language) })
        ) : (
          <>
            {t('searchFound', { count: number(people.found, language), q: search.words })}{' '}
            <a href={at.desk(here)}>{t('searchAll')}</a>
          </>
        )}
      </p>
      <Table
        language={language}
        caption={t('people')}
        captionHidden
        rows={people.rows}
        columns={[
          {
            key: 'name',
            label: t('name'),
            rowHeader: true,
            cell: ({ id, name }) => <a href={at.participant(id)}>{name ?? t('noName')}</a>,
          },
          {
            key: 'started',
            label: t('started'),
            cell: ({ episode }) => (episode === undefined ? '–' : shortDate(episode.startedOn, language)),
          },
          {
            key: 'ended',
            label: t('endedOn'),
            cell: ({ episode }) => (episode === undefined ? '–' : endOf(episode.endedOn, language)),
          },
          {
            key: 'next',
            label: t('next'),
            cell: (row) => <Next row={row} place={place} language={language} today={today} />,
          },
        ]}
        empty={
          <EmptyState
            title={t('noneFoundTitle')}
            action={{ href: at.newParticipant(here), label: t('newParticipant') }}
            level={3}
          >
            <p>{t('noneFoundText')}</p>
          </EmptyState>
        }
      />
      <Pagination
        language={language}
        page={people.page}
        pages={people.pages}
        href={(page) => at.desk({ ...here, q: search.words === '' ? '' : search.sealed, page })}
      />
    </section>
  )
}

type NextProps = { readonly row: DeskRow; readonly place: Place; readonly language: View['language'] }

function endOf(endedOn: IsoDate | null, language: View['language']): string {
  return endedOn === null ? texts.still[language] : shortDate(endedOn, language)
}

function Next({ row: { next }, place, language, today }: NextProps & { today: IsoDate }) {
  if (next === undefined) return <>–</>
  const name = nameOfTimePoint(place.registry, next.timePoint, language)
  return statusOf(next, today) === 'open' ? (
    <>
      {name} <Tag of="info">{statusTexts.open[language]}</Tag>
    </>
  ) : (
    <>
      {name}, {shortDate(next.opens, language)}
    </>
  )
}

function Counts({ view: { language }, place, desk: { counts } }: DeskPageProps) {
  if (counts === undefined) return null
  const n = (count: number) => number(count, language)
  const rows = place.registry.timePoints.map(({ key, name }) => ({
    name: name[language],
    ...(counts.assessments.find(({ timePoint }) => timePoint === key) ?? {
      planned: 0,
      open: 0,
      answered: 0,
      closed: 0,
    }),
  }))
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{texts.countsTitle[language]}</h2>
      <div class="b-figures">
        <KeyFigure value={n(counts.episodes.underWay)} label={texts.underWay[language]} />
        <KeyFigure value={n(counts.episodes.ended)} label={texts.ended[language]} />
      </div>
      <Table
        language={language}
        caption={texts.countsAbout[language]}
        rows={rows}
        columns={[
          { key: 'name', label: texts.timePoint[language], rowHeader: true, cell: ({ name }) => name },
          {
            key: 'answered',
            label: statusTexts.answered[language],
            numeric: true,
            cell: ({ answered }) => n(answered),
          },
          { key: 'closed', label: statusTexts.closed[language], numeric: true, cell: ({ closed }) => n(closed) },
          {
            key: 'share',
            label: texts.share[language],
            numeric: true,
            cell: ({ answered, closed }) =>
              answered + closed === 0 ? '–' : percent(answered / (answered + closed), language),
          },
          { key: 'open', label: statusTexts.open[language], numeric: true, cell: ({ open }) => n(open) },
          { key: 'planned', label: statusTexts.planned[language], numeric: true, cell: ({ planned }) => n(planned) },
        ]}
      />
    </section>
  )
}
