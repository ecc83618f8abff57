import { isRefusal } from '#core/refusal.ts'
import { imageRoutes } from '#editorial/images/index.ts'
import {
  approve,
  beginPiece,
  findEdition,
  Kinds,
  PieceFrame,
  piecePage,
  sendDraft,
  type Written,
} from '#editorial/pieces/index.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import { everyone, Routes } from '#web/route.ts'
import { testApp, type Client } from './app.ts'
import { addPerson } from './people.ts'
import { testServices } from './services.ts'
import { sampleKind } from './sample-kind.ts'
import { deskRoutes } from '#editorial/desk/index.ts'

export const kinds = new Kinds([sampleKind])

const pages = new Routes().get('/samples/:slug', everyone, (c) =>
  piecePage(sampleKind, (c, shown) =>
    c.html(
      <PieceFrame view={c.get('view')} shown={shown} crumbs={[]}>
        {shown.lines.body}
      </PieceFrame>,
    ),
  )(c),
)

/** A house with the desk, one kind of piece, two editors and a clinician. */
export async function deskHouse(env: Record<string, string> = {}) {
  const services = await testServices({ env })
  const { app, nobody, as } = testApp(services, [...imageRoutes.list, ...deskRoutes(kinds).list, ...pages.list])
  const role = (role: 'editor' | 'clinician') => [{ role, organisation: null }] as const
  const aneId = await addPerson(services, 'Ane', role('editor'))
  const boId = await addPerson(services, 'Bo', role('editor'))
  const clinicianId = await addPerson(services, 'Kari', [])
  const [ane, bo] = [await as(aneId), await as(boId)]

  /** Begins a piece by its form, and returns the ids of it and its edition. */
  async function begin(by: Client, title: string): Promise<{ edition: string; piece: string }> {
    const answer = await by.post('/editing/sample', { 'nb.title': title })
    const edition = answer.headers.get('location')?.split('/').at(-1) ?? ''
    const found = await findEdition(services.db, edition)
    if (!found) throw new Error(`not begun: ${answer.status}`)
    return { edition, piece: found.piece.id }
  }
  /** A piece that Ane wrote and Bo approved. */
  async function published(slug: string, more: Partial<Written> = {}) {
    const by = (id: string) => ({ actor: { kind: 'person', id } as const, at: services.clock.now() })
    return services.db.transaction().execute(async (tx) => {
      const written = { facts: WRITTEN_FACTS, texts: textsOf(slug), without: [], note: '', source: null, ...more }
      const begun = await beginPiece(tx, sampleKind, slug, written, by(aneId))
      if (isRefusal(begun)) throw new Error(JSON.stringify(begun))
      const edition = async () => (await findEdition(tx, begun.editionId))!.edition
      await sendDraft(tx, sampleKind, await edition(), by(aneId))
      await approve(tx, kinds, sampleKind, await edition(), null, by(boId))
      return { piece: begun.pieceId, edition: begun.editionId }
    })
  }
  const versionOf = async (edition: string) => String((await findEdition(services.db, edition))!.edition.version)
  const pieceVersionOf = async (edition: string) => String((await findEdition(services.db, edition))!.piece.version)
  /** Posts to an edition as its page would. */
  const postTo = async (by: Client, edition: string, what: string, fields: Record<string, string | string[]> = {}) =>
    by.post(`/editing/editions/${edition}${what}`, { [FORM_FIELDS.version]: await versionOf(edition), ...fields })
  /** Posts to the piece of an edition as its page would. */
  const postToPiece = async (
    by: Client,
    { piece, edition }: { piece: string; edition: string },
    what: string,
    fields: Record<string, string> = {},
  ) => by.post(`/editing/pieces/${piece}/${what}`, { [FORM_FIELDS.version]: await pieceVersionOf(edition), ...fields })
  return {
    ...{ services, app, ane, bo, aneId, boId, clinicianId, begin, published, versionOf, postTo, postToPiece },
    ...{ as, nobody: nobody(), clinician: await as(clinicianId) },
    edition: async (id: string) => (await findEdition(services.db, id))!,
  }
}

const WRITTEN_FACTS = {
  ...{ date: '2026-05-17', isFree: false, words: [], sides: [], related: [], members: [], programme: [] },
}

const textsOf = (title: string) => ({
  nb: { title, body: 'Tekst.' },
  nn: { title, body: 'Tekst.' },
  en: { title, body: 'Text.' },
})

/** The fields of a whole edition, as its form sends them. */
export const WHOLE = {
  'fact.date': '17.5.2026',
  'nb.title': 'Brua',
  'nb.body': 'Ei **bru**.\r\n\r\nOver fjorden.',
  'nn.title': 'Brua',
  'nn.body': 'Ei bru.',
  'en.title': 'The bridge',
  'en.body': 'A bridge.',
  note: 'Første utgave.',
  source: 'Et dokument, 2019',
}
