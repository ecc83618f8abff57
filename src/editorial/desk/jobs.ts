import { dueForALook, publicReferences } from '#editorial/pieces/index.ts'
import type { Job } from '#platform/jobs.ts'
import { announce } from '#platform/outbox.ts'
import type { Services } from '#platform/services.ts'
import { trail } from '#platform/trail.ts'
import { isBroken, whereIs } from './rules/links.ts'
import { keepBroken, type Looked } from './store.ts'

const PATIENCE_MS = 10_000
const AT_ONCE = 5
const JOB = { looks: 'desk.looks', links: 'desk.links' } as const

/** Tells once a week which pieces nobody has looked at for as long as their rhythm says. They are on the desk all the while. */
export const looksJob: Job = {
  name: JOB.looks,
  cron: '0 7 * * 1',
  async run({ db, clock }) {
    const at = clock.now()
    const due = await dueForALook(db, at)
    if (due.length === 0) return
    const pieces = due.map(({ piece }) => piece.id)
    await db.transaction().execute(async (tx) => {
      await announce(tx, at, { kind: 'desk.looks-due', payload: { pieces } })
      await trail(tx, {
        at,
        actor: { kind: 'job', id: JOB.looks },
        action: 'desk.looks-announced',
        subject: { kind: 'desk', id: 'looks' },
        detail: { count: pieces.length },
      })
    })
  },
}

/** Asks this house for one of its own addresses, as a stranger would, and tells the status. */
export type AskHouse = (services: Services, address: string) => Promise<number>

/** Looks at the addresses that public pieces lean on, once a night, and keeps those that do not answer for the desk. */
export function linksJob(askHouse: AskHouse): Job {
  return {
    name: JOB.links,
    cron: '40 3 * * *',
    async run(services) {
      const { db, clock, config } = services
      const leaning = await publicReferences(db, clock.now())
      const looked = await someAtOnce([...new Set(leaning.map(({ address }) => address))], async (address) => {
        const where = whereIs(address)
        if (where === 'own') return { address, status: await askHouse(services, address) }
        return where === 'outward' && config.checkLinks ? { address, status: await askOutward(address) } : undefined
      })
      const broken = looked.filter(({ status }) => isBroken(status))
      const at = clock.now()
      await db.transaction().execute(async (tx) => {
        await keepBroken(tx, broken, at)
        await trail(tx, {
          at,
          actor: { kind: 'job', id: JOB.links },
          action: 'desk.links-looked-at',
          subject: { kind: 'desk', id: 'links' },
          detail: { looked: looked.length, broken: broken.length },
        })
      })
    },
  }
}

/** The status of an address out of the house; null when nothing answers in time. */
async function askOutward(address: string): Promise<number | null> {
  try {
    const { status } = await fetch(address, {
      method: 'HEAD',
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return status
  } catch {
    return null
  }
}

async function someAtOnce(
  addresses: readonly string[],
  look: (address: string) => Promise<Looked | undefined>,
): Promise<Looked[]> {
  const left = [...addresses]
  const found: Looked[] = []
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const looked = await look(next)
      if (looked) found.push(looked)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return found
}
