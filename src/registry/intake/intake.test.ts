import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { day } from '#core/dates.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { addParticipants } from '#registry/participants/index.ts'
import { lastImported } from '#registry/linkage/index.ts'
import { arr, saveRegistry } from '#registry/registries/index.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import { brua, killOnce } from '#tests/brua.ts'
import { importRegistry, type TakenIn } from './index.ts'

const EXAMPLE = join(import.meta.dirname, '../../../docs/examples/registry')
const ACTOR = { kind: 'command', id: 'test' } as const

async function withClinics(): Promise<TestServices> {
  const services = await testServices()
  await services.db.transaction().execute(async (tx) => {
    const clinics = ['solvarden', 'fjordbro'].map((key) => ({
      key,
      kind: 'clinic' as const,
      number: key === 'solvarden' ? '399000017' : null,
      municipality: null,
      website: null,
      names: [{ from: day('2018-01-01'), name: { nb: key, nn: key, en: key } }] as const,
    }))
    await addOrganisations(tx, clinics, { actor: ACTOR, at: services.clock.now() })
    await saveRegistry(tx, arr, ACTOR, services.clock.now())
  })
  return services
}

/** A copy of the example folder with some files changed. */
let folders = 0
function folderWith(
  services: TestServices,
  changes: Partial<Record<'participants' | 'episodes' | 'answers', (text: string) => string>> = {},
): string {
  const folder = join(services.config.data, `registry-${++folders}`)
  cpSync(EXAMPLE, folder, { recursive: true })
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  return folder
}

/** A small folder of its own. */
function folderOf(
  services: TestServices,
  files: { participants?: string[]; episodes?: string[]; answers?: string[] },
): string {
  const folder = join(services.config.data, `registry-${++folders}`)
  mkdirSync(folder)
  const write = (name: string, heading: string, rows: string[] = []) =>
    writeFileSync(join(folder, `${name}.csv`), [heading, ...rows, ''].join('\n'))
  write('participants', 'participant,consent_scopes,consent_day', files.participants)
  write('episodes', 'episode,participant,clinic,programme,setting,start,end', files.episodes)
  write('answers', 'episode,time_point,answered,instrument,item,value', files.answers)
  return folder
}

const take = (services: TestServices, folder: string, dryRun = false) =>
  importRegistry(services, { folder, registry: 'arr', dryRun })

/** Everything an intake could leave behind, counted. */
async function traces({ db }: TestServices): Promise<object> {
  const { rows } =
    await sql<object>`select (select count(*) from participants.participant) as people, (select count(*) from participants.identity) as identities,
    (select count(*) from episodes.episode) as episodes, (select count(*) from assessments.assessment) as assessments, (select count(*) from assessments.answer) as answers,
    (select count(*) from linkage.delivery) as deliveries, (select count(*) from intake.taken) as taken, (select count(*) from platform.trail) as trail`.execute(
      db,
    )
  return rows[0]!
}

function reasons(result: TakenIn): string[] {
  if (result.outcome !== 'refused') throw new Error(`not refused: ${result.outcome}`)
  return result.faults.lines()
}

const turned = (text: string) => {
  const [heading, ...rows] = text.trim().split('\n')
  return `${[heading, ...rows.toReversed()].join('\r\n')}\r\n`
}

describe('taking in a registry', () => {
  it('takes in the documented example: people, consent, episodes, answers, and what was planned', async () => {
    const services = await withClinics()
    expect(await take(services, EXAMPLE)).toEqual({
      outcome: 'imported',
      registry: 'arr',
      added: { participants: 4, episodes: 4, assessments: 13, answers: 14 },
      withoutConsent: 0,
    })
    const { rows } = await sql<{ key: string; points: string }>`
      select e.external_key as key, string_agg(a.time_point || case when a.completed_at is null then '' else '*' end, ' ' order by a.due_on) as points
      from episodes.episode e join assessments.assessment a on a.episode_id = e.id group by 1 order by 1`.execute(
      services.db,
    )
    expect(rows).toEqual([
      { key: 'e-001', points: 'start* end* months6 months12*' },
      { key: 'e-002', points: 'start* end* months6 months12' },
      { key: 'e-003', points: 'start* end months6 months12' },
      { key: 'e-004', points: 'start' },
    ])
    const facts =
      await sql<object>`select birth_year, sex, municipality, died_on from participants.participant order by external_key`.execute(
        services.db,
      )
    expect(facts.rows).toEqual([
      { birth_year: 1985, sex: 'woman', municipality: '3905', died_on: null },
      { birth_year: 1972, sex: 'man', municipality: '4601', died_on: null },
      { birth_year: 1991, sex: null, municipality: null, died_on: null },
      { birth_year: 1963, sex: 'other', municipality: '5501', died_on: '2025-06-30' },
    ])
    const value = await sql<{
      value: unknown
    }>`select value from assessments.answer where item in ('benefits', 'pain-nrs') order by item`.execute(services.db)
    expect(value.rows).toEqual([{ value: ['sickness-benefit', 'other'] }, { value: null }])
    expect(await lastImported(services.db)).toBe('arr')
  })

  it('changes nothing the second time, whatever the order of the rows and the ends of the lines', async () => {
    const services = await withClinics()
    await take(services, EXAMPLE)
    const before = await traces(services)
    expect(await take(services, EXAMPLE)).toEqual({ outcome: 'already', registry: 'arr' })
    const folder = folderWith(services, { participants: turned, episodes: turned, answers: turned })
    expect(await take(services, folder)).toEqual({ outcome: 'already', registry: 'arr' })
    expect(await traces(services)).toEqual(before)
  })

  it('gives the same ids wherever the files are taken in with the same keys', async () => {
    const [first, second] = [await withClinics(), await withClinics()]
    await take(first, EXAMPLE)
    await take(
      { ...second, keys: first.keys },
      folderWith(second, { participants: turned, episodes: turned, answers: turned }),
    )
    const ids = ({ db }: TestServices) =>
      sql<object>`select id from participants.participant union select id from episodes.episode union select id from assessments.assessment order by 1`
        .execute(db)
        .then(({ rows }) => rows)
    expect(await ids(second)).toEqual(await ids(first))
  })

  it('takes what is new beside what is old', async () => {
    const services = await withClinics()
    await take(services, EXAMPLE)
    const folder = folderWith(services, {
      participants: (text) => `${text}p-005;;;;;;;;;registry;2024-02-05;;\n`,
      episodes: (text) =>
        `${text}e-005;p-005;399000017;arr-nav;day;;2024-03-01;;\ne-006;p-001;fjordbro;arr-nav;day;;2024-03-01;;\n`,
      answers: (text) => `${text}e-005;start;2024-03-01;was;;was;10\n`,
    })
    expect(await take(services, folder)).toMatchObject({
      outcome: 'imported',
      added: { participants: 1, episodes: 2, assessments: 2, answers: 1 },
    })
  })

  it('notices what has changed since it was taken in, but lets a name be', async () => {
    const services = await withClinics()
    await take(services, EXAMPLE)
    const before = await traces(services)
    const renamed = folderWith(services, { participants: (text) => text.replace('Ingrid Solregn', 'Ingrid Havbris') })
    expect(await take(services, renamed)).toMatchObject({ outcome: 'already' })
    const folder = folderWith(services, {
      participants: (text) => text.replace('p-002;man;1972', 'p-002;man;1973'),
      episodes: (text) => text.replace('2024-04-26', '2024-04-27'),
      answers: (text) =>
        text
          .replace('e-001;end;02.02.2024;was;;was;6', 'e-001;end;02.02.2024;was;;was;7')
          .concat('e-003;end;2024-04-26;was;;was;5\n'),
    })
    expect(reasons(await take(services, folder))).toEqual([
      'answers.csv, line 10, episode: the episode was taken in earlier with other answers; answers cannot be added to it by file',
      'answers.csv, line 16, episode: the episode was taken in earlier with other answers; answers cannot be added to it by file',
      'episodes.csv, line 4, episode: was taken in earlier with other values; change them in Brua',
      'participants.csv, line 3, participant: was taken in earlier with other values; change them in Brua',
    ])
    expect(await traces(services)).toEqual(before)
  })

  it('tries without changing anything', async () => {
    const services = await withClinics()
    const before = await traces(services)
    expect(await take(services, EXAMPLE, true)).toMatchObject({ outcome: 'would-import', added: { participants: 4 } })
    expect(await traces(services)).toEqual(before)
  })

  it('counts people that nobody has said yes for', async () => {
    const services = await withClinics()
    expect(await take(services, folderOf(services, { participants: ['a,,', 'b,registry,2024-01-01'] }))).toMatchObject({
      outcome: 'imported',
      withoutConsent: 1,
    })
  })

  it('leaves one line in the trail, and nobody’s name', async () => {
    const services = await withClinics()
    await take(services, EXAMPLE)
    const { rows } = await sql<{
      detail: object
    }>`select detail from platform.trail where action = 'intake.imported'`.execute(services.db)
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/Solregn|1589851/)
  })
})

describe('faults in a registry’s files', () => {
  it('are named by file, line and column, all of them, and nothing is taken', async () => {
    const services = await withClinics()
    const before = await traces(services)
    const folder = folderWith(services, {
      participants: (text) =>
        [
          text.trim(),
          'p-005;neither;84;0000;2024-02-30;2030-01-01;;Per;15898510016;registry;2024-01-01;;',
          'p-006;;;;;;;;07859110007;linkage;2024-01-01;;',
          'p-007;;;;;;;;;registry everything;2024-01-01;;',
          'p-001;;;;;;;;;registry;2024-01-01;;',
          'p-008;;;;;;;Kari Nordgry;15898510015;registry;2017-01-01;;',
          'p-009;;;;;;;;;;;;2024-01-01',
          '07859110007;;;;;;;;;registry;2024-01-01;;',
          '',
        ].join('\n'),
      episodes: (text) =>
        [
          text.trim(),
          'e-001;p-999;nowhere;arr;night;2024-03-01;2024-02-01;2024-01-01;tired',
          ';p-001;solvarden;arr-nav;day;;2024-13-01;;',
          'e-006;p-001;solvarden;arr-nav;day;;2024-02-02;2024-02-10;',
          '',
        ].join('\n'),
      answers: (text) =>
        [
          text.trim(),
          'e-999;start;2024-01-08;was;;was;3',
          'e-001;later;2024-01-08;was;;was;3',
          'e-001;start;2024-01-08;eq5d;;was;3',
          'e-001;start;2024-01-08;was;2.0;was;3',
          'e-001;start;2024-01-08;was;;is;3',
          'e-001;start;2024-01-08;was;;was;11',
          'e-002;start;2024-01-08;was;;was;4',
          'e-003;start;2030-01-01;background;;work;employed',
          'e-003;start;2024-02-06;background;;work;dreaming',
          'e-003;start;2024-02-06;background;;work;employed',
          'e-004;end;2024-06-01;was;;was;5',
          '',
        ].join('\n'),
    })
    const lines = reasons(await take(services, folder))
    expect(lines).toEqual([
      'answers.csv, line 16, episode: no episode in episodes.csv or in the registry has this key',
      'answers.csv, line 17, time_point: “later” is not a time point of this registry; they are start, end, months6, months12',
      'answers.csv, line 18, instrument: “eq5d” is not asked at start; there are background, was, rtw-expectation, pain-nrs, phq9, gad7',
      'answers.csv, line 19, version: there is no such instrument, or no such version of it',
      'answers.csv, line 20, item: “is” is not a question of was 1.0; they are was',
      'answers.csv, line 21, value: not from 0 to 10',
      'answers.csv, line 22, item: the same question answered on line 12',
      'answers.csv, line 23, answered: after today',
      'answers.csv, line 24, value: not one of the choices; they are employed, self-employed, job-seeker, student, not-working, prefer-not-to-say',
      'answers.csv, line 25, answered: another day than on line 15',
      'answers.csv, line 26, time_point: the episode has no end, so end cannot be answered',
      'episodes.csv, line 6, participant: nobody in participants.csv or in the registry has this key',
      'episodes.csv, line 6, episode: the same episode as line 2',
      'episodes.csv, line 6, clinic: “nowhere” is not the key or organisation number of a clinic',
      'episodes.csv, line 6, programme: not a programme of this registry; they are arr-specialist, arr-nav',
      'episodes.csv, line 6, setting: not a setting of this registry; they are day, residential, outpatient',
      'episodes.csv, line 6, baseline_work: not a work status; they are in-work, graded-sick-leave, full-sick-leave, job-seeker, student, not-working',
      'episodes.csv, line 6, start: the episode starts before the referral',
      'episodes.csv, line 6, end: the episode ends before it starts',
      'episodes.csv, line 7, episode: empty',
      'episodes.csv, line 7, start: not a day; days are written 2024-03-31 or 31.03.2024',
      'episodes.csv, line 8, start: shares days with line 2: the same participant at the same clinic',
      'participants.csv, line 6, national_number: not a national number: its date or check digits are wrong',
      'participants.csv, line 6, sex: one of woman, man, other, or empty',
      'participants.csv, line 6, municipality: not the number of a municipality of 2024 (four digits)',
      'participants.csv, line 6, birth_year: not a year of birth (four digits)',
      'participants.csv, line 6, died: not a day; days are written 2024-03-31 or 31.03.2024',
      'participants.csv, line 6, emigrated: after today',
      'participants.csv, line 7, name: a national number, phone or e-mail needs a name',
      'participants.csv, line 7, consent_scopes: the registry itself must be among the scopes',
      'participants.csv, line 8, consent_scopes: scopes are registry, linkage and research-contact, with spaces between',
      'participants.csv, line 9, participant: the same participant as line 2',
      'participants.csv, line 10, consent_day: the registry had no consent text on that day',
      'participants.csv, line 11, withdrawn: nothing to withdraw: the row has no consent',
      'participants.csv, line 12, participant: eleven digits: a national number is not a key; it belongs in national_number',
    ])
    expect(lines.join()).not.toMatch(/\d{11}/)
    expect(await traces(services)).toEqual(before)
  })

  it('name a number that is twice in the file or in the registry already, and people and episodes that came another way', async () => {
    const services = await withClinics()
    const twice = folderWith(services, {
      participants: (text) => `${text}p-005;;;;;;;Kari Nordgry;15898510015;registry;2024-01-01;;\n`,
    })
    expect(reasons(await take(services, twice))).toEqual([
      'participants.csv, line 6, national_number: the same number as line 2',
    ])
    await services.db
      .transaction()
      .execute((tx) => addParticipants(tx, services, [{ registry: 'arr', externalKey: 'p-004' }]))
    expect(reasons(await take(services, EXAMPLE))).toEqual([
      'participants.csv, line 5, participant: a participant with this key is in the registry already, and came another way',
    ])
    await services.db
      .transaction()
      .execute(async (tx) => sql`update participants.participant set external_key = 'x'`.execute(tx))
    await take(services, EXAMPLE)
    const again = folderWith(services, {
      participants: (text) => text.replace('p-001', 'q-001'),
      episodes: (text) => text.replace('p-001', 'q-001').replace('e-001', 'f-001'),
      answers: (text) => text.replaceAll('e-001', 'f-001'),
    })
    expect(reasons(await take(services, again))).toEqual([
      'participants.csv, line 2, national_number: somebody with this national number is in the registry already',
    ])
  })

  it('name the line of an episode that shares days with one in the registry', async () => {
    const services = await withClinics()
    await take(services, EXAMPLE)
    const more = folderOf(services, {
      episodes: [
        'x-1,p-002,fjordbro,arr-nav,day,2025-01-01,2025-02-01',
        'x-2,p-001,solvarden,arr-nav,day,2024-02-02,2024-02-03',
        'x-3,p-003,fjordbro,arr-nav,day,2024-02-02,',
      ],
    })
    expect(reasons(await take(services, more))).toEqual([
      'episodes.csv, line 3, start: shares days with an episode of the participant at the clinic that is in the registry already',
    ])
  })

  it('are told of columns: misspelt, missing, and of files that are missing', async () => {
    const services = await withClinics()
    const misspelt = folderWith(services, { episodes: (text) => text.replace('referred', 'reffered') })
    expect(reasons(await take(services, misspelt))[0]).toMatch(/^(answers|episodes)\.csv/)
    expect(reasons(await take(services, misspelt)).find((line) => line.startsWith('episodes'))).toMatch(
      /episodes\.csv, line 1, “reffered”: no such column here/,
    )
    await expect(take(services, join(services.config.data, 'nothing'))).rejects.toThrow(
      /There is no file .*participants\.csv/,
    )
    await expect(importRegistry(services, { folder: EXAMPLE, registry: 'other' })).rejects.toThrow(
      /There is no registry other/,
    )
  })
})

describe('taking in when something goes wrong', () => {
  it('lets two at once end as one', async () => {
    const services = await withClinics()
    const both = await Promise.all([take(services, EXAMPLE), take(services, EXAMPLE)])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['already', 'imported'])
  })

  it('leaves nothing when the process is killed in the middle', async () => {
    const services = await withClinics()
    const before = await traces(services)
    const rows = Array.from({ length: 8_000 }, (_, i) => i)
    const folder = folderOf(services, {
      participants: rows.map((i) => `k${i},registry,2024-01-01`),
      episodes: rows.map((i) => `e${i},k${i},solvarden,arr-nav,day,2024-01-01,`),
    })
    const writing = sql`select from pg_stat_activity where datname = current_database() and query like '%insert into episodes.episode%' and pid <> pg_backend_pid()`
    await killOnce(
      brua(services, ['import', 'registry', folder, '--registry', 'arr']),
      async () => (await writing.execute(services.db)).rows.length > 0,
    )
    expect(await traces(services)).toEqual(before)
  }, 90_000)

  it('is a command that says what it did', async () => {
    const services = await withClinics()
    const folder = folderOf(services, {
      participants: ['a,registry,2024-01-01'],
      episodes: ['e,a,solvarden,arr-nav,day,2024-01-01,'],
      answers: ['e,start,2024-01-01,was,was,7'],
    })
    const { said, ended } = brua(services, ['import', 'registry', folder])
    expect(await ended, said.err).toBe(0)
    expect(said.out).toBe('')
    expect(said.err).toContain('Imported into arr: 1 participants, 1 episodes, 1 assessments with 1 answers.\n')
    const real = brua(services, ['import', 'registry', EXAMPLE])
    expect(await real.ended).toBe(1)
    expect(real.said.err).toContain(
      'participants.csv, line 2, national_number: a synthetic national number, and this is not the demo world',
    )
  }, 60_000)
})
