import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { day } from '#core/dates.ts'
import { addOrganisations } from '#directory/organisations/index.ts'
import { kinds } from '#app/content.ts'
import { addPeople } from '#directory/people/index.ts'
import { layShipped } from '#editorial/pieces/index.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { trail, trailOf, type Actor } from '#platform/trail.ts'
import { addAssessments } from '#registry/assessments/index.ts'
import { addEpisodes } from '#registry/episodes/index.ts'
import { instruments, registerPermission } from '#registry/instruments/index.ts'
import { addSpells, type NewSpell } from '#registry/linkage/index.ts'
import { addParticipants } from '#registry/participants/index.ts'
import { arr, saveRegistry } from '#registry/registries/index.ts'
import { publish } from '#registry/snapshots/index.ts'
import { askCouncil, layCouncil } from './council.ts'
import { ORGANISATIONS } from './organisations.ts'
import { NEW_PEOPLE } from './people.ts'
import { demoPieces } from './pieces.ts'
import { newAssessments, newEpisodes, newParticipant, newSpells } from './rows.ts'
import { layWritten } from './written.ts'
import { horizonOn, makeParticipants, SIZES, type Making, type NumberedParticipant, type WorldSize } from './world.ts'

const ACTOR: Actor = { kind: 'command', id: 'world' }
const WORLD = { kind: 'world', id: 'demo' }
/** Since when the demo world may ask with instruments whose owner must agree. The permission counts nowhere else. */
const PERMITTED_FROM = day('2012-01-01')

/** How far a piece of work has come. */
export type Progress = (done: number, total: number) => void

/** Whether the demo world is in this database, whole and published. */
export async function worldIsFilled(db: Db): Promise<boolean> {
  return happened(db, 'world.filled')
}

/** Whether the data of the demo world are in this database, published or not. */
export async function worldIsMade(db: Db): Promise<boolean> {
  return happened(db, 'world.made')
}

/**
 * Fills a database that nobody has used with the demo world as it is on the clock's today, and publishes it. The
 * data go in as one transaction. Ended in the middle and called again it begins or goes on as is needed; called on
 * a filled world it does nothing. Two at once: the second waits for the first.
 */
export async function fillWorld(
  services: Services,
  { size, progress = () => {} }: { readonly size: WorldSize; readonly progress?: Progress },
): Promise<void> {
  if (await worldIsFilled(services.db)) return
  await makeWorldData(services, { size, progress })
  await publish(services, arr.key, {
    by: ACTOR,
    progress: (done, of) => progress(FILLED + ((1 - FILLED) * done) / of, 1),
  })
  await worldIsPublished(services)
}

/** The first part of {@link fillWorld}: everything but publishing, which may then be done by another process. */
export async function makeWorldData(
  services: Services,
  { size, progress = () => {} }: { readonly size: WorldSize; readonly progress?: Progress },
): Promise<void> {
  const today = services.clock.today()
  await once(services, 'world.made', { size, today }, (tx) => fill(tx, services, { today, size }, progress))
  await permit(services)
  await layShipped(services, kinds, demoPieces(today))
  await layWritten(services)
  if (await happened(services.db, 'world.council')) return
  await layCouncil(services)
  await once(services, 'world.council', {}, (tx) => askCouncil(tx, services))
}

/** Remembers that the world has been published, so that no start fills it again. */
export async function worldIsPublished(services: Services): Promise<void> {
  await once(services, 'world.filled', {}, async () => {})
}
/** How much of the time it takes before publishing begins. */
const FILLED = 0.75

/** Does something, and writes in the same transaction that it was done; the next time it is not done again. */
async function once(
  { db, clock }: Services,
  action: `world.${string}`,
  detail: Readonly<Record<string, string>>,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('world'))`.execute(tx)
    if (await happened(tx, action)) return
    await work(tx)
    await trail(tx, { at: clock.now(), actor: ACTOR, action, subject: WORLD, detail })
  })
}

async function happened(db: Db, action: string): Promise<boolean> {
  return (await trailOf(db, WORLD)).some((line) => line.action === action)
}

const AT_ONCE = 600

async function fill(tx: Tx, services: Services, making: Making, progress: Progress): Promise<void> {
  const by = { actor: ACTOR, at: services.clock.now() }
  await addOrganisations(tx, ORGANISATIONS, by)
  await addPeople(tx, NEW_PEOPLE, by)
  await saveRegistry(tx, arr, ACTOR, by.at)
  const spells: NewSpell[] = []
  const people = makeParticipants(making)
  let done = 0
  // While the database takes in some, the next are being made.
  for (let part = await take(people); part.length > 0;) {
    const [next] = await Promise.all([take(people), addAll(tx, services, part)])
    spells.push(...part.flatMap(newSpells))
    done += part.length
    progress((FILLED * done) / SIZES[making.size], 1)
    part = next
  }
  await addSpells(tx, services, { registry: arr.key, coverage: { from: null, to: horizonOn(making.today) } }, spells)
}

/** The next few hundred, made in small portions so that others get their turn. */
async function take(people: Generator<NumberedParticipant>): Promise<NumberedParticipant[]> {
  const taken: NumberedParticipant[] = []
  for (let person = people.next(); !person.done; person = people.next()) {
    taken.push(person.value)
    if (taken.length === AT_ONCE) break
    if (taken.length % 10 === 0) await setImmediate()
  }
  return taken
}

async function addAll(tx: Tx, services: Services, people: readonly NumberedParticipant[]): Promise<void> {
  await addParticipants(tx, services, people.map(newParticipant), ACTOR)
  await addEpisodes(tx, services, people.flatMap(newEpisodes))
  await addAssessments(tx, services, people.flatMap(newAssessments))
}

/** In the demo world every instrument may be asked; elsewhere some owners must agree first. */
async function permit({ db, clock }: Services): Promise<void> {
  for (const { key, licence } of instruments())
    if (licence.tier !== 'free')
      await registerPermission(
        db,
        { instrument: key, holder: licence.holder, reference: 'demo', demo: true, validFrom: PERMITTED_FROM },
        { actor: ACTOR, at: clock.now() },
      )
}
