import { expect, test } from 'vitest'
import { addDays, day } from '#core/dates.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { addEpisodes, episodesForSnapshot } from '#registry/episodes/index.ts'
import {
  addParticipants,
  participantsByExternalKey,
  participantsForSnapshot,
  type NewParticipant,
} from '#registry/participants/index.ts'
import { arr, saveRegistry } from '#registry/registries/index.ts'
import { testServices } from '#tests/services.ts'
import { addAssessments, assessmentsForSnapshot, type AssessmentForSnapshot } from './index.ts'

const by = { kind: 'command', id: 'test' } as const

async function withClinic() {
  const services = await testServices()
  const at = services.clock.now()
  const clinic = await services.db.transaction().execute(async (tx) => {
    await saveRegistry(tx, arr, by, at)
    const name = { nb: 'Klinikk', nn: 'Klinikk', en: 'Clinic' }
    const [id] = await addOrganisations(
      tx,
      [
        {
          key: 'k',
          kind: 'clinic',
          number: null,
          municipality: null,
          website: null,
          names: [{ from: day('2018-01-01'), name }],
        },
      ],
      { actor: by, at },
    )
    return id!
  })
  return { services, clinic }
}

const consent = { version: 1, scopes: ['registry', 'linkage'], on: day('2024-01-02'), how: 'paper' } as const

test('what is added in bulk comes back for publishing, and only where consent stands', async () => {
  const { services, clinic } = await withClinic()
  const people: NewParticipant[] = [
    { registry: 'arr', externalKey: 'a', sex: 'woman', birthYear: 1980, consent, identity: { name: 'Kari Nordmann' } },
    { registry: 'arr', externalKey: 'b', consent: { ...consent, scopes: ['registry'] } },
    { registry: 'arr', externalKey: 'c', consent: { ...consent, withdrawnOn: day('2024-06-01') } },
    { registry: 'arr', externalKey: 'd' },
  ]
  await services.db.transaction().execute(async (tx) => {
    const ids = await addParticipants(tx, services, people)
    const start = day('2024-01-10')
    const episodes = await addEpisodes(
      tx,
      services,
      ids.map((participant) => ({
        participant,
        registry: 'arr',
        clinic,
        programme: 'arr-nav',
        setting: 'day',
        startedOn: start,
        endedOn: addDays(start, 60),
      })),
    )
    await addAssessments(
      tx,
      services,
      episodes.map((episode) => ({
        episode,
        timePoint: 'start',
        opens: addDays(start, -14),
        due: start,
        closes: addDays(start, 14),
        completedAt: new Date('2024-01-10T22:59:00Z'),
        answers: [
          { instrument: 'background', version: '1.0', item: 'work', value: 'job-seeker' },
          { instrument: 'background', version: '1.0', item: 'employer', value: 'private' },
          { instrument: 'background', version: '1.0', item: 'benefits', value: ['aap', 'other'] },
          { instrument: 'background', version: '1.0', item: 'education', value: null },
          { instrument: 'was', version: '1.0', item: 'was', value: 4 },
        ],
      })),
    )
  })

  const found = await participantsForSnapshot(services.db, 'arr')
  const keys = await participantsByExternalKey(services.db, 'arr', ['a', 'b', 'c', 'nobody'])
  expect([...keys.keys()].sort()).toEqual(['a', 'b', 'c'])
  expect(found.map(({ id, linkage }) => [id, linkage])).toEqual(
    [
      [keys.get('a'), true],
      [keys.get('b'), false],
    ].toSorted(([a], [b]) => String(a).localeCompare(String(b))),
  )
  expect(await episodesForSnapshot(services.db, 'arr')).toHaveLength(2)

  const assessments: AssessmentForSnapshot[] = []
  for await (const assessment of assessmentsForSnapshot(services.db, 'arr')) assessments.push(assessment)
  expect(assessments).toHaveLength(2)
  expect(assessments[0]).toMatchObject({
    timePoint: 'start',
    completedOn: '2024-01-10',
    instruments: [
      { key: 'background', version: '1.0' },
      { key: 'was', version: '1.0' },
    ],
    // The employer was not asked of somebody without a job, and education was skipped.
    answers: [
      { instrument: 'background', item: 'work', value: 'job-seeker' },
      { instrument: 'background', item: 'benefits', value: ['aap', 'other'] },
      { instrument: 'was', item: 'was', value: 4 },
    ],
  })
})

test('answers to two versions of one instrument are refused', async () => {
  const { services, clinic } = await withClinic()
  const adding = services.db.transaction().execute(async (tx) => {
    const [participant] = await addParticipants(tx, services, [{ registry: 'arr' }])
    const [episode] = await addEpisodes(tx, services, [
      {
        participant: participant!,
        registry: 'arr',
        clinic,
        programme: 'arr-nav',
        setting: 'day',
        startedOn: day('2024-01-10'),
      },
    ])
    const window = { opens: day('2024-01-01'), due: day('2024-01-10'), closes: day('2024-02-01') }
    await addAssessments(tx, services, [
      {
        episode: episode!,
        timePoint: 'start',
        ...window,
        answers: [
          { instrument: 'was', version: '1.0', item: 'was', value: 4 },
          { instrument: 'was', version: '2.0', item: 'was', value: 4 },
        ],
      },
    ])
  })
  await expect(adding).rejects.toThrow('two versions of was')
})

test('two episodes at one clinic may not share a day', async () => {
  const { services, clinic } = await withClinic()
  const adding = services.db.transaction().execute(async (tx) => {
    const [participant] = await addParticipants(tx, services, [{ registry: 'arr' }])
    const episode = { participant: participant!, registry: 'arr', clinic, programme: 'arr-nav', setting: 'day' }
    await addEpisodes(tx, services, [
      { ...episode, startedOn: day('2024-01-10'), endedOn: day('2024-02-10') },
      { ...episode, startedOn: day('2024-02-10') },
    ])
  })
  await expect(adding).rejects.toMatchObject({ constraint: 'one_at_a_time' })
})

test('ten thousand participants with episodes and answers are added and read in a few seconds', async () => {
  const { services, clinic } = await withClinic()
  const count = 10_000
  await services.db.transaction().execute(async (tx) => {
    const ids = await addParticipants(
      tx,
      services,
      Array.from({ length: count }, (_, i) => ({
        registry: 'arr',
        externalKey: `p${i}`,
        consent,
        identity: { name: `Person ${i}` },
      })),
    )
    const start = day('2024-01-10')
    const episodes = await addEpisodes(
      tx,
      services,
      ids.map((participant) => ({
        participant,
        registry: 'arr',
        clinic,
        programme: 'arr-nav',
        setting: 'day',
        startedOn: start,
      })),
    )
    await addAssessments(
      tx,
      services,
      episodes.map((episode) => ({
        episode,
        timePoint: 'start',
        opens: start,
        due: start,
        closes: start,
        answers: Array.from({ length: 9 }, (_, i) => ({
          instrument: 'phq9',
          version: '1.0',
          item: `phq9-${i + 1}`,
          value: 'several-days',
        })),
      })),
    )
  })
  let answers = 0
  for await (const assessment of assessmentsForSnapshot(services.db, 'arr')) answers += assessment.answers.length
  expect(answers).toBe(9 * count)
})
