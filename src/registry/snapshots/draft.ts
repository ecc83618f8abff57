import { SnapshotDraft, type Content, type Handle } from '#analysis/snapshot/index.ts'
import { dayNumber, type IsoDate } from '#core/dates.ts'
import { municipality } from '#directory/places/index.ts'
import { findOrganisationsById } from '#directory/organisations/index.ts'
import type { Tx } from '#platform/database.ts'
import type { Keys } from '#platform/keys.ts'
import { assessmentsForSnapshot, type AssessmentForSnapshot as Assessment } from '#registry/assessments/index.ts'
import { episodesForSnapshot, type Episode } from '#registry/episodes/index.ts'
import { latest, loadInstruments, scoreAll, type Answer, type Instrument } from '#registry/instruments/index.ts'
import { coverageOf, spellsForSnapshot } from '#registry/linkage/index.ts'
import { participantsForSnapshot } from '#registry/participants/index.ts'
import type { Registry } from '#registry/registries/index.ts'
import { answerRows } from './rules/answer-rows.ts'
import { ageGroup, placeOfState } from './rules/baseline.ts'
import { pseudonyms, type Pseudonyms } from './rules/pseudonym.ts'

type AnswersOf = Readonly<Record<string, Answer>>

/** What a registry holds, as a snapshot says it. Called inside one repeatable-read transaction. */
export async function readContent(tx: Tx, keys: Keys, registry: Registry, today: IsoDate): Promise<Content> {
  const draft = new SnapshotDraft()
  const names = pseudonyms(keys, registry)
  const people = await peopleDrafter(tx, draft, registry, names)
  const episodes = await episodesForSnapshot(tx, registry.key)
  const coverage = await coverageOf(tx, registry.key)
  const held = await addSpells(tx, draft, registry, people, episodes)

  const assessments: Assessment[] = []
  for await (const assessment of assessmentsForSnapshot(tx, registry.key)) assessments.push(assessment)
  const instruments = await loadInstruments(tx)
  const background = startBackground(assessments)

  const units = await findOrganisationsById(
    tx,
    episodes.map((episode) => episode.clinic),
    today,
  )
  const handles = new Map<string, Handle<'episodes'>>()
  for (const episode of episodes) {
    const { id, participant, clinic, programme, setting, startedOn, endedOn, baselineWork } = episode
    const answers = background.get(id) ?? {}
    const code = (item: string) => (typeof answers[item] === 'string' ? answers[item] : null)
    const known = people.linked(participant) && coverage !== undefined && startedOn <= coverage.to
    const place = held.get(id)
    handles.set(
      id,
      draft.add('episodes', {
        person: people.handle(participant),
        pseudonym: names.episode(id),
        unit: units.get(clinic)!.key,
        programme,
        setting,
        startDay: dayNumber(startedOn),
        endDay: endedOn === null ? null : dayNumber(endedOn),
        baselineWork,
        education: code('education'),
        employer: code('employer'),
        baselineBenefit: !known
          ? null
          : place === undefined
            ? registry.rules.none
            : registry.rules.states[place]!.state,
        sickLeaveDuration: code('duration'),
        ageGroup: ageGroup(people.birthYear(participant), startedOn),
      }),
    )
  }
  for (const assessment of assessments) addAssessment(draft, registry, handles, instruments, assessment, today)
  const rules = {
    ...registry.rules,
    registry: registry.key,
    coverage: {
      from: coverage?.from == null ? null : dayNumber(coverage.from),
      to: coverage === undefined ? 0 : dayNumber(coverage.to),
    },
  }
  return { rules, tables: draft.finish() }
}

/** People come into the draft when something of theirs does. */
async function peopleDrafter(tx: Tx, draft: SnapshotDraft, registry: Registry, names: Pseudonyms) {
  const participants = new Map((await participantsForSnapshot(tx, registry.key)).map((one) => [one.id, one]))
  const handles = new Map<string, Handle<'people'>>()
  const dayOrNull = (day: IsoDate | null) => (day === null ? null : dayNumber(day))
  return {
    linked: (id: string) => participants.get(id)!.linkage,
    birthYear: (id: string) => participants.get(id)!.birthYear,
    handle(id: string): Handle<'people'> {
      const known = handles.get(id)
      if (known !== undefined) return known
      const {
        birthYear,
        sex,
        municipality: number,
        linkage,
        diedOn,
        emigratedOn,
        oldAgePensionOn,
      } = participants.get(id)!
      const handle = draft.add('people', {
        pseudonym: names.person(id),
        birthYear,
        sex,
        county: number === null ? null : (municipality(number)?.county ?? null),
        deathDay: dayOrNull(diedOn),
        emigrationDay: dayOrNull(emigratedOn),
        oldAgePensionDay: dayOrNull(oldAgePensionOn),
        linkage: linkage ? 'linked' : 'not-linked',
      })
      handles.set(id, handle)
      return handle
    },
  }
}

type People = Awaited<ReturnType<typeof peopleDrafter>>

/** Adds the spells, and gives by episode the first state by precedence that was held on its start day. */
async function addSpells(
  tx: Tx,
  draft: SnapshotDraft,
  registry: Registry,
  people: People,
  episodes: readonly Episode[],
) {
  const starts = Map.groupBy(
    episodes.map(({ id, participant, startedOn }) => ({ id, participant, day: dayNumber(startedOn) })),
    ({ participant }) => participant,
  )
  const held = new Map<string, number>()
  for await (const spells of spellsForSnapshot(tx, registry.key)) {
    for (const { participant, ...spell } of spells) {
      draft.add('spells', { person: people.handle(participant), ...spell })
      for (const { id, day } of starts.get(participant) ?? []) {
        const holds = spell.fromDay <= day && day <= spell.toDay
        const place = holds ? placeOfState(registry.rules, spell.benefit, spell.degree) : undefined
        if (place !== undefined) held.set(id, Math.min(place, held.get(id) ?? place))
      }
    }
  }
  return held
}

/** What people said of themselves at the start, by episode. */
function startBackground(assessments: readonly Assessment[]): ReadonlyMap<string, AnswersOf> {
  const background = new Map<string, AnswersOf>()
  for (const { episode, timePoint, completedOn, answers } of assessments)
    if (timePoint === 'start' && completedOn !== null)
      background.set(
        episode,
        Object.fromEntries(
          answers.flatMap(({ instrument, item, value }) => (instrument === 'background' ? [[item, value]] : [])),
        ),
      )
  return background
}

/** One row for each instrument: what was asked, or, before anybody began, what the registry asks at that time. */
/** A score's name among all scores: two questionnaires may each have a `total`. */
const scoreName = (instrument: string, score: string) => (instrument === score ? score : `${instrument}.${score}`)

function addAssessment(
  draft: SnapshotDraft,
  registry: Registry,
  episodes: ReadonlyMap<string, Handle<'episodes'>>,
  instruments: readonly Instrument[],
  { episode, timePoint, due, opens, closes, completedOn, instruments: asked, answers }: Assessment,
  today: IsoDate,
): void {
  const status = completedOn !== null ? 'answered' : today < opens ? 'planned' : today > closes ? 'closed' : 'open'
  const expected = registry.timePoints.find((point) => point.key === timePoint)?.instruments ?? []
  const rows =
    asked.length > 0 ? asked : expected.map((key) => ({ key, version: latest(key, instruments)?.version ?? '' }))
  const byInstrument = Map.groupBy(answers, ({ instrument }) => instrument)
  for (const { key, version } of rows) {
    const assessment = draft.add('assessments', {
      episode: episodes.get(episode)!,
      timePoint,
      instrument: key,
      version,
      dueDay: dayNumber(due),
      closesDay: dayNumber(closes),
      answeredDay: completedOn === null ? null : dayNumber(completedOn),
      status,
    })
    const instrument = instruments.find((one) => one.key === key && one.version === version)
    if (status !== 'answered' || instrument === undefined) continue
    const own = byInstrument.get(key) ?? []
    for (const { item, value } of own)
      for (const row of answerRows(instrument, item, value)) draft.add('answers', { assessment, ...row })
    if (instrument.scores.length === 0) continue
    const given = Object.fromEntries(own.map(({ item, value }) => [item, value]))
    for (const { score, value, status, answered, of } of scoreAll(instrument, given))
      draft.add('scores', { assessment, score: scoreName(key, score), value, status, answered, of })
  }
}
