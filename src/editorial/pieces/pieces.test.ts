import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import { addPeople } from '#directory/people/index.ts'
import type { Tx } from '#platform/database.ts'
import { trailOf } from '#platform/trail.ts'
import { testServices, type TestServices } from '#tests/services.ts'
import {
  approve,
  beginPiece,
  defineKind,
  discard,
  dueForALook,
  editionsOf,
  findEdition,
  findPiece,
  findPublished,
  holdEdition,
  holdPiece,
  Kinds,
  layShipped,
  leaningOn,
  listPublished,
  moveTo,
  openDraft,
  readingOf,
  saveDraft,
  sendBack,
  sendDraft,
  ship,
  stateOf,
  takeBack,
  takeDown,
  type Written,
} from './index.ts'

const name = (word: string) => ({ nb: word, nn: word, en: word })

const note = defineKind({
  ...{
    key: 'note',
    wing: 'knowledge',
    at: '/notes',
    one: name('notat'),
    many: name('notater'),
    lookEveryMonths: 12,
    schemaOrg: 'Article',
  },
  schema: z.object({ about: z.array(z.string()), day: z.string().optional() }),
  fields: [{ key: 'about', label: name('Om'), shape: 'pieces', of: 'note' }],
  lines: { title: { label: name('Tittel'), shape: 'line' }, body: { label: name('Tekst'), shape: 'markdown' } },
})
const kinds = new Kinds([note])

const words = (title: string, body = 'Tekst.') => ({ title, body })
const written = (title: string, more: Partial<Written> = {}): Written => ({
  ...{ facts: { about: [] }, without: [], note: '', source: null },
  texts: { nb: words(title), nn: words(title), en: words(title) },
  ...more,
})

let services: TestServices
let ane: string
let bo: string
beforeEach(async () => {
  services = await testServices()
  ;[ane, bo] = [randomUUID(), randomUUID()]
  await tx((t) =>
    addPeople(
      t,
      [ane, bo].map((id) => ({ id, name: id === ane ? 'Ane' : 'Bo' })),
      by(ane),
    ),
  )
})

const tx = <T>(work: (t: Tx) => Promise<T>): Promise<T> => services.db.transaction().execute(work)
const by = (id: string) => ({ actor: { kind: 'person' as const, id }, at: services.clock.now() })
const reasons = (result: unknown) => (isRefusal(result) ? result.refused.map(({ reason }) => reason) : result)
const edition = async (id: string) => (await findEdition(services.db, id))!.edition

/** A note that Ane wrote and Bo approved. */
async function published(slug: string, more: Partial<Written> = {}): Promise<{ pieceId: string; editionId: string }> {
  const begun = await tx((t) => beginPiece(t, note, slug, written(slug, more), by(ane)))
  if (isRefusal(begun)) throw new Error(JSON.stringify(begun))
  expect(await tx(async (t) => sendDraft(t, note, await edition(begun.editionId), by(ane)))).toBeUndefined()
  expect(await tx(async (t) => approve(t, kinds, note, await edition(begun.editionId), null, by(bo)))).toBeUndefined()
  return begun
}

describe('an edition’s way', () => {
  test('from draft through another’s look to the public, with its trail', async () => {
    const { pieceId } = await published('bru')
    const found = await findPublished(services.db, note, 'bru', services.clock.now())
    expect(found).toMatchObject({ address: '/notes/bru', edition: { number: 1, publishAt: services.clock.now() } })
    expect((await trailOf(services.db, { kind: 'piece', id: pieceId })).map(({ action }) => action).toSorted()).toEqual(
      ['pieces.approved', 'pieces.begun', 'pieces.sent'],
    )
  })

  test('whoever wrote in it does not approve it, and the database holds that too', async () => {
    const begun = await tx((t) => beginPiece(t, note, 'bru', written('Bru'), by(ane)))
    if (isRefusal(begun)) throw new Error('refused')
    const mine = async () => edition(begun.editionId)
    await tx(async (t) => saveDraft(t, await mine(), written('Brua'), by(bo)))
    await tx(async (t) => sendDraft(t, note, await mine(), by(ane)))
    for (const writer of [ane, bo])
      expect(reasons(await tx(async (t) => approve(t, kinds, note, await mine(), null, by(writer))))).toEqual([
        'own-words',
      ])
    await expect(
      sql`update pieces.edition set state = 'approved', publish_at = now(), decided_by = ${bo} where id = ${begun.editionId}`.execute(
        services.db,
      ),
    ).rejects.toThrow('check constraint')
  })

  test('what was approved never changes', async () => {
    const { editionId } = await published('bru')
    await expect(
      sql`update pieces.edition set texts = '{}' where id = ${editionId}`.execute(services.db),
    ).rejects.toThrow('does not change')
    expect(reasons(await tx(async (t) => saveDraft(t, await edition(editionId), written('x'), by(ane))))).toEqual([
      'not-a-draft',
    ])
  })

  test('an approved one waits for its time, and can be taken back until then', async () => {
    const begun = await tx((t) => beginPiece(t, note, 'bru', written('Bru'), by(ane)))
    if (isRefusal(begun)) throw new Error('refused')
    const mine = async () => edition(begun.editionId)
    await tx(async (t) => sendDraft(t, note, await mine(), by(ane)))
    const [past, later] = [new Date('2026-03-01T09:00:00Z'), new Date('2026-03-03T09:00:00Z')]
    expect(reasons(await tx(async (t) => approve(t, kinds, note, await mine(), past, by(bo))))).toEqual(['time-passed'])
    await tx(async (t) => approve(t, kinds, note, await mine(), later, by(bo)))
    expect(await findPublished(services.db, note, 'bru', services.clock.now())).toBeUndefined()
    expect(stateOf(await mine(), services.clock.now(), null)).toBe('waiting')
    expect(await findPublished(services.db, note, 'bru', later)).toBeDefined()
    await tx(async (t) => takeBack(t, await mine(), by(bo)))
    expect(await findPublished(services.db, note, 'bru', later)).toBeUndefined()
  })

  test('sent back with a reason, discarded, opened again from an older one', async () => {
    const { pieceId, editionId } = await published('bru')
    services.clock.moveTo('2026-03-03T09:00:00Z')
    const second = (await tx(async (t) => openDraft(t, pieceId, await edition(editionId), by(ane)))) as string
    expect(reasons(await tx(async (t) => openDraft(t, pieceId, await edition(editionId), by(bo))))).toEqual(['is-open'])
    await tx(async (t) => sendDraft(t, note, await edition(second), by(ane)))
    expect(reasons(await tx(async (t) => sendBack(t, await edition(second), '', by(bo))))).toEqual(['why-missing'])
    await tx(async (t) => sendBack(t, await edition(second), 'Tallet mangler kilde.', by(bo)))
    expect(await edition(second)).toMatchObject({ stored: 'draft', returnedWhy: 'Tallet mangler kilde.' })
    await tx(async (t) => discard(t, await edition(second), by(ane)))
    const third = (await tx(async (t) => openDraft(t, pieceId, await edition(second), by(bo)))) as string
    expect((await editionsOf(services.db, pieceId)).map(({ id, number, stored }) => [id, number, stored])).toEqual([
      [third, 3, 'draft'],
      [second, 2, 'discarded'],
      [editionId, 1, 'approved'],
    ])
  })

  test('two who open a draft at once: one does, the other is told', async () => {
    const { pieceId, editionId } = await published('bru')
    const from = await edition(editionId)
    const results = await Promise.all([ane, bo].map((id) => tx((t) => openDraft(t, pieceId, from, by(id)))))
    expect(results.filter((result) => isRefusal(result))).toHaveLength(1)
  })
})

describe('what can be published', () => {
  const sent = async (more: Partial<Written>) => {
    const begun = await tx((t) => beginPiece(t, note, `n-${randomUUID().slice(0, 8)}`, written('Bru', more), by(ane)))
    if (isRefusal(begun)) return begun
    return tx(async (t) => sendDraft(t, note, await edition(begun.editionId), by(ane)))
  }
  test('is whole in three languages, or says what it does without', async () => {
    expect(await sent({ texts: { nb: words('Bru') } })).toMatchObject({
      refused: [
        { reason: 'language-missing', values: { language: 'nn' } },
        { reason: 'language-missing', values: { language: 'en' } },
      ],
    })
    expect(await sent({ texts: { nb: words('Bru') }, without: ['nn', 'en'] })).toBeUndefined()
    expect(reasons(await sent({ texts: { en: words('Bridge') }, without: ['nb', 'nn'] }))).toEqual(['bokmal-missing'])
    expect(reasons(await sent({ without: ['nb', 'nn', 'en'] }))).toEqual(['no-language'])
    expect(await sent({ texts: { nb: { title: 'Bru' }, nn: words('Bru'), en: words('Bridge') } })).toMatchObject({
      refused: [{ reason: 'line-missing', field: 'nb.body' }],
    })
  })
  test('has facts of its kind, and text that can be shown', async () => {
    expect(reasons(await sent({ facts: { about: 'noe' } }))).toEqual(['facts-wrong'])
    const texts = { nb: words('Bru', '<b>x</b>'), nn: words('Bru'), en: words('a'.repeat(201)) }
    expect(reasons(await sent({ texts }))).toEqual(['markdown-html', 'markdown-html', 'line-too-long'])
  })
  test('a reader of a language that is missing gets the nearest', () => {
    const texts = { nb: words('Bru'), nn: words('Bru på nynorsk') }
    expect(readingOf({ texts, without: ['en'] }, 'en')).toEqual({ language: 'nb', lines: texts.nb })
    expect(readingOf({ texts, without: [] }, 'nn')).toEqual({ language: 'nn', lines: texts.nn })
    expect(readingOf({ texts, without: ['nb'] }, 'nb')).toEqual({ language: 'nn', lines: texts.nn })
  })
})

describe('addresses', () => {
  test('are taken once, last when they change, and are never anybody else’s', async () => {
    const { pieceId } = await published('bru')
    expect(reasons(await tx((t) => beginPiece(t, note, 'bru', written('x'), by(ane))))).toEqual(['slug-taken'])
    expect(reasons(await tx((t) => beginPiece(t, note, 'Bru å', written('x'), by(ane))))).toEqual(['slug-wrong'])
    await tx(async (t) => moveTo(t, (await holdPiece(t, pieceId))!, 'brua', by(ane)))
    expect((await findPiece(services.db, 'note', 'bru'))?.slug).toBe('brua')
    expect(reasons(await tx((t) => beginPiece(t, note, 'bru', written('x'), by(ane))))).toEqual(['slug-taken'])
    await published('annen')
    expect(reasons(await tx(async (t) => moveTo(t, (await holdPiece(t, pieceId))!, 'annen', by(ane))))).toEqual([
      'slug-taken',
    ])
    expect((await findPiece(services.db, 'note', 'brua'))?.id).toBe(pieceId)
  })

  test('a piece that others lean on is not taken down unseen', async () => {
    const { pieceId } = await published('bru')
    await published('om-brua', { facts: { about: ['bru'] } })
    await published('lenker', { texts: { nb: words('L', '[bru](/notes/bru#s-del)'), nn: words('L'), en: words('L') } })
    expect((await leaningOn(services.db, '/notes/bru', services.clock.now())).map(({ slug }) => slug)).toEqual([
      'lenker',
      'om-brua',
    ])
    const down = (more: Partial<Parameters<typeof takeDown>[3]>) =>
      tx(async (t) =>
        takeDown(
          t,
          kinds,
          (await holdPiece(t, pieceId))!,
          { why: 'Utdatert', successor: null, evenSo: false, ...more },
          by(bo),
        ),
      )
    expect(await down({})).toMatchObject({ refused: [{ reason: 'others-lean', values: { count: 2 } }] })
    expect(reasons(await down({ successor: '/notes/ukjent' }))).toEqual(['successor-unknown'])
    expect(reasons(await down({ successor: '/notes/bru' }))).toEqual(['successor-unknown'])
    expect(reasons(await down({ why: '' }))).toEqual(['why-missing'])
    expect(await down({ successor: '/notes/om-brua' })).toBeUndefined()
    expect(await findPublished(services.db, note, 'bru', services.clock.now())).toBeUndefined()
    expect(await findPiece(services.db, 'note', 'bru')).toMatchObject({
      takenDownWhy: 'Utdatert',
      successor: '/notes/om-brua',
    })
    expect(reasons(await down({ evenSo: true }))).toEqual(['is-taken-down'])
  })
})

describe('lists', () => {
  test('are empty, in the order asked for, and chosen by facts', async () => {
    const list = async (what: Parameters<typeof listPublished>[3]) =>
      (await listPublished(services.db, note, services.clock.now(), what)).map(({ piece }) => piece.slug)
    expect(await list({})).toEqual([])
    await published('aa', { facts: { about: [], day: '2026-05-01' } })
    services.clock.moveTo('2026-03-03T09:00:00Z')
    await published('b', { facts: { about: ['x'], day: '2026-04-01' } })
    expect(await list({})).toEqual(['b', 'aa'])
    // Å comes last: "aa" is written as å by those who sort by name.
    expect(await list({ by: 'title' })).toEqual(['b', 'aa'])
    expect(await list({ by: { fact: 'day', order: 'desc' } })).toEqual(['aa', 'b'])
    expect(await list({ facts: { about: ['x'] } })).toEqual(['b'])
    expect(await list({ from: { fact: 'day', value: '2026-04-15' } })).toEqual(['aa'])
    expect(await list({ slugs: ['b', 'nobody'] })).toEqual(['b'])
    expect(await list({ stretch: { offset: 1, limit: 1 } })).toEqual(['aa'])
  })

  test('what nobody has looked at for its time is due', async () => {
    await published('bru')
    expect(await dueForALook(services.db, services.clock.now())).toEqual([])
    expect((await dueForALook(services.db, new Date('2027-03-03T00:00:00Z'))).map(({ titles }) => titles.nb)).toEqual([
      'bru',
    ])
  })
})

describe('what comes with the product', () => {
  const shipped = (title: string) => [
    ship({
      kind: note,
      slug: 'skipet',
      facts: { about: [] },
      texts: { nb: words(title), nn: words(title), en: words(title) },
      source: 'Et dokument',
      published: day('2025-01-01'),
    }),
  ]
  const title = async () =>
    (await findPublished(services.db, note, 'skipet', services.clock.now()))?.edition.texts.nb?.title

  test('is laid once, follows the product, and gives way to editors', async () => {
    expect(await layShipped(services, kinds, shipped('En'))).toEqual({ added: 1, renewed: 0, kept: 0 })
    expect(await layShipped(services, kinds, shipped('En'))).toEqual({ added: 0, renewed: 0, kept: 1 })
    expect(await layShipped(services, kinds, shipped('To'))).toEqual({ added: 0, renewed: 1, kept: 0 })
    expect(await title()).toBe('To')
    const piece = (await findPiece(services.db, 'note', 'skipet'))!
    const [newest] = await editionsOf(services.db, piece.id)
    await tx((t) => openDraft(t, piece.id, newest!, by(ane)))
    expect(await layShipped(services, kinds, shipped('Tre'))).toEqual({ added: 0, renewed: 0, kept: 1 })
    expect(await title()).toBe('To')
  })

  test('two processes that lay at once lay it once', async () => {
    const both = await Promise.all([
      layShipped(services, kinds, shipped('En')),
      layShipped(services, kinds, shipped('En')),
    ])
    expect(both.filter(({ added }) => added === 1)).toHaveLength(1)
  })

  test('what cannot be published is named', async () => {
    const bad = ship({ ...shipped('En')[0]!, slug: 'halvt', texts: { nb: words('Bru'), nn: {}, en: {} } })
    await expect(layShipped(services, kinds, [bad])).rejects.toThrow('note/halvt')
  })
})

test('an edition that two hold at once is changed one after the other', async () => {
  const begun = await tx((t) => beginPiece(t, note, 'bru', written('Bru'), by(ane)))
  if (isRefusal(begun)) throw new Error('refused')
  const save = (title: string) =>
    tx(async (t) => {
      const held = (await holdEdition(t, begun.editionId))!
      await saveDraft(t, held.edition, written(title), by(ane))
      return held.edition.version
    })
  expect(new Set(await Promise.all([save('a'), save('b')]))).toEqual(new Set([1, 2]))
})
