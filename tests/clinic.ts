import { sql, type RawBuilder } from 'kysely'
import { addDays, day } from '#core/dates.ts'
import type { Person, Role } from '#core/who.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { addPeople, whoIs } from '#directory/people/index.ts'
import { planAssessments, showLink, type Asked } from '#registry/assessments/index.ts'
import { addEpisodes, episodesById, type NewEpisode } from '#registry/episodes/index.ts'
import { addParticipants, scopeOf, type Asker, type NewParticipant } from '#registry/participants/index.ts'
import { arr, saveRegistry, type Registry } from '#registry/registries/index.ts'
import { testServices, type TestServices } from './services.ts'

export const by = { kind: 'command', id: 'test' } as const

/** Two clinics in the registry, each with a clinician, and the people around them. */
export type TestClinic = {
  readonly services: TestServices
  readonly registry: Registry
  readonly clinic: string
  readonly otherClinic: string
  readonly clinician: Person
  readonly colleague: Person
  readonly leader: Person
  readonly otherClinician: Person
  readonly secretariat: Person
  readonly researcher: Person
}

/** A registry that asks few questions, with instruments that need no permission. */
export async function testClinic(options: { registry?: Registry; start?: string } = {}): Promise<TestClinic> {
  const services = await testServices(options.start === undefined ? {} : { start: options.start })
  const registry = options.registry ?? arr
  const at = services.clock.now()
  const from = day('2018-01-01')
  const ids = await services.db.transaction().execute(async (tx) => {
    await saveRegistry(tx, registry, by, at)
    const row = (key: string, name: string) => ({
      key,
      kind: 'clinic' as const,
      number: null,
      municipality: null,
      website: null,
      names: [{ from, name: { nb: name, nn: name, en: name } }] as const,
    })
    const [clinic, otherClinic] = await addOrganisations(
      tx,
      [row('fjellheim', 'Fjellheim'), row('sjobris', 'Sjøbris')],
      { actor: by, at },
    )
    const person = (name: string, role: Role, organisation: string | null) => ({
      name,
      roles: [{ role, organisation, from }],
    })
    const people = await addPeople(
      tx,
      [
        person('Ida Berg', 'clinician', clinic!),
        person('Jon Dahl', 'clinician', clinic!),
        person('Liv Moe', 'clinic-leader', clinic!),
        person('Odd Vik', 'clinician', otherClinic!),
        person('Siv Lie', 'secretariat', null),
        person('Rune Aas', 'researcher', otherClinic!),
      ],
      { actor: by, at },
    )
    return { clinic: clinic!, otherClinic: otherClinic!, people }
  })
  const known = await Promise.all(ids.people.map((id) => whoIs(services.db, id, services.clock.today())))
  const [clinician, colleague, leader, otherClinician, secretariat, researcher] = known as Person[]
  return {
    services,
    registry,
    clinic: ids.clinic,
    otherClinic: ids.otherClinic,
    clinician: clinician!,
    colleague: colleague!,
    leader: leader!,
    otherClinician: otherClinician!,
    secretariat: secretariat!,
    researcher: researcher!,
  }
}

/** Somebody signed in, as the stores ask who asks. */
export function asker({ services }: TestClinic, person: Person): Asker {
  return {
    actor: { kind: 'person', id: person.id },
    scope: scopeOf(person),
    at: services.clock.now(),
    keys: services.keys,
  }
}

/** A participant with an episode that starts today, its assessments planned. */
export async function withEpisode(
  house: TestClinic,
  more: { participant?: Partial<NewParticipant>; episode?: Partial<NewEpisode>; consent?: 'never' } = {},
): Promise<{ participant: string; episode: string }> {
  const { services, clinic, registry } = house
  const today = services.clock.today()
  return services.db.transaction().execute(async (tx) => {
    const consent = { version: 1, scopes: ['registry', 'linkage'], on: addDays(today, -30), how: 'paper' } as const
    const [participant] = await addParticipants(tx, services, [
      {
        registry: registry.key,
        identity: { name: 'Kari Nordmann' },
        ...(registry.consents.length > 0 && more.consent !== 'never' && { consent }),
        ...more.participant,
      },
    ])
    const programme = registry.programmes[0]!.key
    const [id] = await addEpisodes(tx, services, [
      {
        participant: participant!,
        registry: registry.key,
        clinic,
        programme,
        setting: 'day',
        startedOn: today,
        ...more.episode,
      },
    ])
    const [episode] = await episodesById(tx, [id!])
    await planAssessments(tx, { actor: by, at: services.clock.now(), keys: services.keys }, episode!)
    return { participant: participant!, episode: id! }
  })
}

/** The link of an assessment, as its clinic prints it. */
export async function linkOf(house: TestClinic, assessment: string): Promise<string> {
  const token = await house.services.db
    .transaction()
    .execute((tx) => showLink(tx, asker(house, house.clinician), assessment))
  if (token === undefined) throw new Error('no such assessment')
  return `/a/${token}`
}

/** A registry that asks only some instruments, at the start. */
export function asking(instruments: readonly Asked['key'][], more: Partial<Registry> = {}): Registry {
  return { ...arr, timePoints: [{ ...arr.timePoints[0]!, instruments }, ...arr.timePoints.slice(1)], ...more }
}

/** The form that registers Kari Nordmann at the first clinic, filled in. */
export function registration({ clinic }: TestClinic) {
  return {
    clinic,
    registry: 'arr',
    number: '01817010055',
    name: 'Kari Nordmann',
    phone: '900 00 001',
    email: '',
    municipality: '4613',
    sex: 'woman',
    how: 'paper',
    scopes: ['registry', 'linkage'],
    'consent-on': '2.3.2026',
    proof: 'Perm 3',
    programme: 'arr-specialist',
    setting: 'residential',
    referredOn: '1.2.2026',
    startedOn: '2.3.2026',
    baselineWork: 'full-sick-leave',
  }
}

/** What is in the database. */
export async function rowsIn<T>({ services }: TestClinic, query: RawBuilder<T>): Promise<T[]> {
  return (await query.execute(services.db)).rows
}

/** How many rows a table has. */
export async function countIn(house: TestClinic, table: string): Promise<number> {
  return (await rowsIn(house, sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`))[0]!.n
}
