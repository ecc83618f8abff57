import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { day } from '#core/dates.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { latest, saveDefinition } from '#registry/instruments/index.ts'
import { addParticipants } from '#registry/participants/index.ts'
import { lastImported } from '#registry/linkage/index.ts'
import { arr, saveRegistry } from '#registry/registries/index.ts'
import { publish } from '#registry/snapshots/index.ts'
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
      filledIn: { participants: 0, episodes: 0 },
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
      participants: (text) => text.replace('p-002;man;1972', 'p-002;other;1972'),
      episodes: (text) => text.replace('2024-04-26', '2024-04-27'),
      answers: (text) =>
        text
          .replace('e-001;end;02.02.2024;was;;was;6', 'e-001;end;02.02.2024;was;;was;7')
          .concat('e-003;end;2024-04-26;was;;was;5\n'),
    })
    expect(reasons(await take(services, folder))).toEqual([
      'answers.csv, line 10, episode: was taken in earlier with other answers at this time point; what is answered is not changed by file',
      'episodes.csv, line 4, end: the registry says something else; change it in Brua',
      'participants.csv, line 3, sex: the registry says something else; change it in Brua',
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

describe('a later delivery', () => {
  const first = {
    participants: ['a,registry,2024-01-01', 'b,registry,2024-01-01', 'c,,'],
    episodes: [
      'e-a,a,solvarden,arr-nav,day,2024-01-08,',
      'e-b,b,solvarden,arr-nav,day,2024-01-08,2024-03-08',
      'e-c,c,solvarden,arr-nav,day,2024-01-08,',
    ],
    answers: ['e-a,start,2024-01-08,was,was,3', 'e-b,start,2024-01-08,was,was,4'],
  }
  const ended = {
    episodes: ['e-x,a,solvarden,arr-nav,day,2024-05-01,', 'e-a,a,solvarden,arr-nav,day,2024-01-08,2024-04-08'],
    answers: [
      'e-a,start,2024-01-08,was,was,3',
      'e-a,end,2024-04-08,was,was,6',
      'e-a,months6,2024-10-08,was,was,7',
      'e-a,months6,2024-10-08,pain-nrs,pain-nrs,2',
      'e-b,end,2024-03-09,was,was,8',
    ],
  }
  const stands = async ({ db }: TestServices) => {
    const { rows } = await sql<{ is: string }>`
      select e.external_key || ' ' || e.started_on || ' ' || coalesce(e.ended_on::text, '–') || ' v' || e.version || ' ' ||
        string_agg(a.time_point || case when a.completed_at is null then '' else '*' || (select count(*) from assessments.answer where assessment_id = a.id) end, ' ' order by a.due_on) as is
      from episodes.episode e join assessments.assessment a on a.episode_id = e.id group by e.id order by 1`.execute(db)
    return rows.map((row) => row.is)
  }
  const trailed = async ({ db }: TestServices) => {
    const { rows } = await sql<{ action: string; count: number }>`
      select action, count(*)::int as count from platform.trail where actor_id = 'import registry' group by 1 order by 1`.execute(
      db,
    )
    return Object.fromEntries(rows.map(({ action, count }) => [action, count]))
  }

  it('brings ends and the answers that have come since, to episodes that stand in the file and to others', async () => {
    const services = await withClinics()
    await take(services, folderOf(services, first))
    const before = await traces(services)
    const later = folderOf(services, ended)
    expect(await take(services, later, true)).toMatchObject({ outcome: 'would-import' })
    expect(await traces(services)).toEqual(before)
    expect(await take(services, later)).toEqual({
      outcome: 'imported',
      registry: 'arr',
      added: { participants: 0, episodes: 1, assessments: 4, answers: 4 },
      filledIn: { participants: 0, episodes: 1 },
      withoutConsent: 0,
    })
    expect(await stands(services)).toEqual([
      'e-a 2024-01-08 2024-04-08 v2 start*1 end*1 months6*2 months12',
      'e-b 2024-01-08 2024-03-08 v1 start*1 end*1 months6 months12',
      'e-c 2024-01-08 – v1 start',
      'e-x 2024-05-01 – v1 start',
    ])
    expect(await trailed(services)).toEqual({
      'assessments.planned': 1,
      'assessments.taken-in': 3,
      'episodes.ended': 1,
      'intake.imported': 2,
    })
    const after = await traces(services)
    for (const again of [later, folderOf(services, first), folderOf(services, ended)])
      expect(await take(services, again)).toEqual({ outcome: 'already', registry: 'arr' })
    expect(await traces(services)).toEqual(after)
  })

  it('gives the registry what one delivery of it all would have given', async () => {
    const twice = await withClinics()
    const once = { ...(await withClinics()), keys: twice.keys }
    await take(twice, folderOf(twice, first))
    await take(twice, folderOf(twice, ended))
    await take(
      once,
      folderOf(once, {
        participants: first.participants,
        episodes: [...first.episodes.slice(1), ...ended.episodes],
        answers: [...ended.answers, first.answers[1]!],
      }),
    )
    const withoutVersions = (rows: string[]) => rows.map((row) => row.replace(/ v\d+ /, ' '))
    expect(withoutVersions(await stands(twice))).toEqual(withoutVersions(await stands(once)))
    const hashes = [await publish(twice, 'arr'), await publish(once, 'arr')].map(({ snapshot }) => snapshot.contentHash)
    expect(hashes[0]).toBe(hashes[1])
  })

  it('brings deaths, a first consent and withdrawals, and never a yes after a no', async () => {
    const services = await withClinics()
    await take(services, EXAMPLE)
    const later = folderWith(services, {
      participants: (text) =>
        text
          .replace('p-001;woman;1985;3905;;;;', 'p-001;woman;1985;3905;2025-09-01;;;')
          .replace(
            'p-002;man;1972;4601;;;;Arne Lyngblom;23887210047;registry linkage research-contact;08.01.2024;spoken;',
            (row) => `${row}2025-10-01`,
          )
          .concat('p-005;;;;;;;;;;;;\n'),
    })
    expect(await take(services, later)).toMatchObject({ outcome: 'imported', filledIn: { participants: 2 } })
    const consents = async () => {
      const { rows } = await sql<{ is: string }>`
        select external_key || ' ' || coalesce(died_on::text, '–') || ' ' || string_agg(act || ' ' || on_day, ', ' order by c.id) as is
        from participants.participant p join participants.consent c on c.participant_id = p.id group by p.id order by 1`.execute(
        services.db,
      )
      return rows.map((row) => row.is)
    }
    const stand = [
      'p-001 2025-09-01 given 2024-01-08',
      'p-002 – given 2024-01-08, withdrawn 2025-10-01',
      'p-003 – given 2024-02-05',
      'p-004 2025-06-30 given 2024-02-05, withdrawn 2025-03-01',
    ]
    expect(await consents()).toEqual(stand)
    expect(await trailed(services)).toMatchObject({
      'participants.changed': 1,
      'participants.consent-withdrawn': 1,
    })
    // The older file again: it says less, and takes nothing back.
    expect(await take(services, EXAMPLE)).toEqual({ outcome: 'already', registry: 'arr' })
    const otherwise = folderWith(services, {
      participants: (text) =>
        text
          .replace('spoken;', 'spoken;2025-11-01')
          .replace('registry linkage;2024-02-05;paper;2025-03-01', 'registry linkage;2025-12-01;paper;')
          .replace(
            'p-003;;1991;;;;;Kim Vindmark;07859110007;registry;',
            'p-003;;1991;;;;;Kim Vindmark;07859110007;registry linkage;',
          ),
    })
    expect(reasons(await take(services, otherwise))).toEqual([
      'participants.csv, line 3, withdrawn: the registry says something else; change it in Brua',
      'participants.csv, line 4, consent_scopes: the registry says something else; change it in Brua',
      'participants.csv, line 5, consent_scopes: the registry says something else; change it in Brua',
    ])
    const yes = folderWith(services, { participants: (text) => `${text}p-005;;;;;;;;;registry;2024-03-01;;\n` })
    expect(await take(services, yes)).toMatchObject({ outcome: 'imported', filledIn: { participants: 1 } })
    expect(await consents()).toEqual([...stand, 'p-005 – given 2024-03-01'])
  })

  it('brings no answers where somebody has answered in Brua, or begun to, or has said no', async () => {
    const services = await withClinics()
    await take(services, folderOf(services, first))
    await take(services, folderOf(services, { episodes: ended.episodes }))
    const change = (episode: string, timePoint: string, how: ReturnType<typeof sql>) =>
      sql`update assessments.assessment a set instruments = '[{"key": "was", "version": "1.0"}]', begun_at = now(), ${how}
        from episodes.episode e where e.id = a.episode_id and e.external_key = ${episode} and time_point = ${timePoint}`.execute(
        services.db,
      )
    await change('e-a', 'end', sql`completed_at = now()`)
    await change('e-a', 'months6', sql`language = 'nb'`)
    await sql`insert into assessments.answer (assessment_id, instrument, item, value, answered_at)
      select a.id, 'was', 'was', '5', now() from assessments.assessment a join episodes.episode e on e.id = a.episode_id
      where e.external_key = 'e-a' and time_point = 'months6'`.execute(services.db)
    await sql`insert into participants.consent (participant_id, act, version, scopes, on_day, how, recorded_at, recorded_by)
      select id, 'withdrawn', 1, '{}', '2025-01-01', 'paper', now(), 'test' from participants.participant where external_key = 'b'`.execute(
      services.db,
    )
    const before = await traces(services)
    expect(reasons(await take(services, folderOf(services, { answers: ended.answers })))).toEqual([
      'answers.csv, line 3, episode: was answered in Brua at this time point',
      'answers.csv, line 4, episode: somebody has begun to answer in Brua at this time point',
      'answers.csv, line 6, episode: the participant has said no meanwhile; leave the new answers out',
    ])
    expect(await traces(services)).toEqual(before)
  })

  it('agrees with what was written in Brua meanwhile, and contradicts nothing of it', async () => {
    const services = await withClinics()
    await take(services, folderOf(services, first))
    await sql`update episodes.episode set ended_on = '2024-04-08', version = 2 where external_key = 'e-a'`.execute(
      services.db,
    )
    const end = (day: string) => folderOf(services, { episodes: [`e-a,a,solvarden,arr-nav,day,2024-01-08,${day}`] })
    expect(await take(services, end('2024-04-08'))).toEqual({ outcome: 'already', registry: 'arr' })
    expect(reasons(await take(services, end('2024-04-09')))).toEqual([
      'episodes.csv, line 2, end: the registry says something else; change it in Brua',
    ])
    await sql`update episodes.episode set started_on = '2024-01-09', version = 3 where external_key = 'e-a'`.execute(
      services.db,
    )
    expect(await take(services, folderOf(services, first))).toEqual({ outcome: 'already', registry: 'arr' })
  })

  it('says what it said before though an instrument has a newer version by now', async () => {
    const services = await withClinics()
    await take(services, folderOf(services, first))
    const newer = { ...latest('was')!, version: '9.0' }
    await saveDefinition(services.db, newer, { actor: ACTOR, at: services.clock.now() })
    const again = folderOf(services, { ...first, participants: [...first.participants, 'd,registry,2024-01-01'] })
    expect(await take(services, again)).toMatchObject({ outcome: 'imported', added: { participants: 1, answers: 0 } })
    expect(await take(services, folderOf(services, { answers: ['e-b,end,2024-03-09,was,was,8'] }))).toMatchObject({
      added: { assessments: 1, answers: 1 },
    })
    const { rows } = await sql<{ version: string }>`
      select instruments->0->>'version' as version from assessments.assessment where time_point = 'end' and completed_at is not null`.execute(
      services.db,
    )
    expect(rows).toEqual([{ version: '9.0' }])
  })

  it('twice at once is one', async () => {
    const services = await withClinics()
    await take(services, folderOf(services, first))
    const later = folderOf(services, ended)
    const both = await Promise.all([take(services, later), take(services, later)])
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['already', 'imported'])
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

  it('name years and days that cannot be: of birth, of death, and of answers before their time', async () => {
    const services = await withClinics()
    const folder = folderWith(services, {
      participants: (text) =>
        text.replace('woman;1985', 'woman;1958').replace('1963;5501;2025-06-30', '1963;5501;1925-06-30'),
      answers: (text) =>
        text
          .replace('e-003;start;2024-02-05', 'e-003;start;2014-02-05')
          .replace('e-002;end;2024-03-28', 'e-002;end;2024-01-07'),
    })
    expect(reasons(await take(services, folder))).toEqual([
      'answers.csv, line 14, answered: before 2024-01-08: too early to be answered at end',
      'answers.csv, line 15, answered: before 2024-01-02: too early to be answered at start',
      'participants.csv, line 2, birth_year: not the year of birth in the national number',
      'participants.csv, line 5, died: before the person was born',
    ])
    const early = folderWith(services, {
      answers: (text) => text.replace('e-001;months12;2025-02-03', 'e-001;months12;2024-02-01'),
    })
    expect(reasons(await take(services, early))).toEqual([
      'answers.csv, line 11, answered: before 2024-02-02: too early to be answered at months12',
    ])
  })

  it('are said once: an episode of a faulty participant, and its answers, are no faults of their own', async () => {
    const services = await withClinics()
    const person = folderWith(services, { participants: (text) => text.replace('woman;1985', 'woman;85') })
    expect(reasons(await take(services, person))).toEqual([
      'participants.csv, line 2, birth_year: not a year of birth (four digits)',
    ])
    const episode = folderWith(services, {
      episodes: (text) => text.replace('solvarden;arr-specialist;resid', 'sol;arr;resid'),
    })
    expect(reasons(await take(services, episode))).toEqual([
      'episodes.csv, line 2, clinic: “sol” is not the key or organisation number of a clinic',
      'episodes.csv, line 2, programme: not a programme of this registry; they are arr-specialist, arr-nav',
    ])
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
    expect(reasons(await take(services, misspelt))).toEqual([
      expect.stringMatching(/^episodes\.csv, line 1, “reffered”: no such column here/),
    ])
    const short = folderWith(services, { participants: (text) => text.replace('p-001;woman;', 'p-001;') })
    expect(reasons(await take(services, short))).toEqual([
      'participants.csv, line 2: 12 fields where the heading has 13',
    ])
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
