import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { kinds } from '#app/content.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import {
  addressOf,
  approve,
  editionsOf,
  findEdition,
  listPieces,
  openDraft,
  sendDraft,
  takeDown,
  holdPiece,
  type Edition,
  type InCatalogue,
} from '#editorial/pieces/index.ts'
import type { Tx } from '#platform/database.ts'
import { PEOPLE } from '#world/index.ts'
import type { Sample, Samples, Visitor } from './samples/model.ts'
import type { TestServices } from './services.ts'

const DAY_MS = 86_400_000

/** The editors' pages: a draft, one that waits for another's look, one that waits for its time, a public piece, one taken down. */
export async function editing(services: TestServices): Promise<Samples> {
  const kind = kinds.all.toSorted((a, b) => b.fields.length - a.fields.length)[0]!
  const { draft, review, waiting, open, down, page } = await openFour(services)
  const picture = `/editing/images/${await addPicture(services)}`
  const at = (id: string) => `/editing/editions/${id}`
  const one = (path: string, more: Partial<Sample> = {}, by: Visitor = 'editor'): Sample => ({
    ...{ what: '', path, by, ...more },
  })
  const piece = `/editing/pieces/${open}`
  return {
    'GET /images/:file': [one(`${picture.replace('/editing', '')}.webp?w=400`, {}, 'nobody')],
    'GET /editing/images': [one('/editing/images')],
    'GET /editing/images/new': [one('/editing/images/new')],
    'POST /editing/images': [one('/editing/images')],
    'GET /editing/images/:id': [one(picture)],
    'POST /editing/images/:id': [one(picture)],
    'POST /editing/images/:id/deletion': [one(`${picture}/deletion`)],
    'GET /editing': [one('/editing'), one('/editing', { what: 'an administrator' }, 'administrator')],
    'GET /editing/new': [one('/editing/new')],
    'GET /editing/pieces': [one('/editing/pieces'), one('/editing/pieces?search=xyzzy', { what: 'none found' })],
    'GET /editing/pieces/:id': [one(piece), one(`/editing/pieces/${down}`, { what: 'taken down' })],
    'GET /editing/pieces/:id/changes': [one(`/editing/pieces/${page}/changes?from=1&to=2`)],
    'POST /editing/pieces/:id/drafts': [one(`${piece}/drafts`, { fields: { edition: randomUUID() } })],
    'POST /editing/pieces/:id/look': [one(`${piece}/look`)],
    'POST /editing/pieces/:id/responsible': [one(`${piece}/responsible`)],
    'POST /editing/pieces/:id/address': [one(`${piece}/address`)],
    'POST /editing/pieces/:id/taking-down': [one(`${piece}/taking-down`)],
    'POST /editing/pieces/:id/putting-up': [one(`/editing/pieces/${down}/putting-up`, { fields: { version: '2' } })],
    'GET /editing/editions/:id': [one(at(draft))],
    'GET /editing/editions/:id/review': [
      one(`${at(review)}/review`),
      one(`${at(review)}/review`, { what: 'one’s own' }, 'otherEditor'),
      one(`${at(waiting)}/review`, { what: 'waiting for its time' }),
    ],
    'POST /editing/editions/:id': [one(at(draft))],
    'POST /editing/editions/:id/discarding': [one(`${at(draft)}/discarding`)],
    'POST /editing/editions/:id/approval': [one(`${at(review)}/approval`, { fields: { version: '2' } })],
    'POST /editing/editions/:id/return': [one(`${at(review)}/return`, { fields: { version: '2' } })],
    'POST /editing/editions/:id/taking-back': [one(`${at(waiting)}/taking-back`, { fields: { version: '3' } })],
    'GET /editing/:kind/new': [one(`/editing/${kind.key}/new`)],
    'POST /editing/:kind': [one(`/editing/${kind.key}`)],
  }
}

/** Opens pieces that came with the product, so that there is an edition in each state. */
async function openFour({ db, clock }: TestServices) {
  const now = clock.now()
  const by = (person: 'editor' | 'otherEditor') => ({
    ...{ actor: { kind: 'person', id: PEOPLE[person].id } as const, at: now },
  })
  const there = (await listPieces(db, {}, now)).filter(({ isPublic }) => isPublic)
  return db.transaction().execute(async (tx) => {
    const opened = async (one: InCatalogue, person: 'editor' | 'otherEditor') =>
      done(await openDraft(tx, one.id, (await editionsOf(tx, one.id))[0]!, by(person)))
    const sent = async (one: InCatalogue) => {
      const id = await opened(one, 'otherEditor')
      done(await sendDraft(tx, kinds.find(one.kind)!, await edition(tx, id), by('otherEditor')))
      return id
    }
    // One that nobody leans on can be taken down without more.
    const [richest, second, third, open, last] = byFields(there)
    const waiting = await sent(third!)
    const later = new Date(now.getTime() + DAY_MS)
    done(await approve(tx, kinds, kinds.find(third!.kind)!, await edition(tx, waiting), later, by('editor')))
    const how = { why: 'Tatt ned i en test.', successor: null, evenSo: true }
    done(await takeDown(tx, kinds, (await holdPiece(tx, last!.id))!, how, by('editor')))
    return {
      ...{ draft: await opened(richest!, 'editor'), review: await sent(second!), waiting },
      ...{ page: richest!.id, open: open!.id, down: last!.id },
    }
  })
}

/** Those with the most facts first, so that the forms of the samples hold fields of many shapes. */
function byFields(rows: readonly InCatalogue[]): InCatalogue[] {
  const fields = ({ kind }: InCatalogue) => kinds.find(kind)?.fields.length ?? 0
  return rows.toSorted(
    (a, b) =>
      fields(b) - fields(a) ||
      addressOf(kinds.find(a.kind)!, a.slug).localeCompare(addressOf(kinds.find(b.kind)!, b.slug)),
  )
}

async function edition(tx: Tx, id: string): Promise<Edition> {
  return (await findEdition(tx, id))!.edition
}

function done<T>(result: T | Refusal<string>): T {
  if (isRefusal(result)) throw new Error(JSON.stringify(result))
  return result
}

async function addPicture({ db, clock }: TestServices): Promise<string> {
  const id = randomUUID()
  const bytes = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#5b2a86' } })
    .webp()
    .toBuffer()
  await sql`insert into images.image (id, alt_nb, alt_nn, alt_en, credit, width, height, uploaded_by, uploaded_at)
    values (${id}, 'Ei bru', 'Ei bru', 'A bridge', 'Kari Demo', 400, 200, ${PEOPLE.editor.id}, ${clock.now()})`.execute(
    db,
  )
  for (const width of [400, 800, 1600])
    await sql`insert into images.rendition values (${id}, ${width}, ${bytes})`.execute(db)
  return id
}
