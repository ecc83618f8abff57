import { isRefusal, type Refusal } from '#core/refusal.ts'
import { isUuid } from '#core/uuid.ts'
import { peopleWith } from '#directory/people/index.ts'
import {
  editors,
  findEdition,
  holdPiece,
  markLooked,
  moveTo,
  openDraft,
  putUpAgain,
  setResponsible,
  takeDown,
  type Kinds,
  type Piece,
} from '#editorial/pieces/index.ts'
import type { Tx } from '#platform/database.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, NotFound, orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import type { Routes } from '#web/route.ts'
import { byOf, errorsOf } from './deciding.ts'
import { loadPiece } from './load.ts'
import { ChangesPage } from './pages/changes-page.tsx'
import { PiecePage } from './pages/piece-page.tsx'
import type { DeskRefused } from './refused-texts.ts'
import { careFrom } from './rules/care.ts'

const addressAt = (id: string) => `/editing/pieces/${id}`

/** The addresses of one piece: all about it, and what can be done with it. */
export function addPieceRoutes(routes: Routes, kinds: Kinds): void {
  const change = (c: Ctx, work: Work) => changePiece(c, kinds, work)
  routes
    .get('/editing/pieces/:id', editors, (c) => showPiece(c, kinds, c.req.param('id')))
    .get('/editing/pieces/:id/changes', editors, async (c) => {
      const whole = orNotFound(await findWhole(c, kinds, c.req.param('id')))
      const edition = (number: string | undefined) => whole.editions.find((one) => String(one.number) === number)
      const [from, to] = [orNotFound(edition(c.req.query('from'))), orNotFound(edition(c.req.query('to')))]
      return c.html(<ChangesPage view={c.get('view')} whole={whole} from={from} to={to} />)
    })
    .post('/editing/pieces/:id/drafts', editors, (c) =>
      change(c, async (tx, piece, form) => {
        const from = isUuid(form.text('edition')) ? await findEdition(tx, form.text('edition')) : undefined
        if (!from || from.piece.id !== piece.id) throw new BadForm('no edition of this piece')
        const opened = await openDraft(tx, piece.id, from.edition, byOf(c))
        return isRefusal(opened) ? opened : { goTo: `/editing/editions/${opened}` }
      }),
    )
    .post('/editing/pieces/:id/look', editors, (c) =>
      change(c, (tx, piece) => markLooked(tx, piece, byOf(c), c.get('services').clock.today())),
    )
    .post('/editing/pieces/:id/responsible', editors, (c) =>
      change(c, async (tx, piece, form) => {
        const known = await peopleWith(tx, ['editor', 'administrator'], c.get('services').clock.today())
        const care = careFrom(form, known)
        return isRefusal(care) ? care : setResponsible(tx, piece, care.responsible, care.months, byOf(c))
      }),
    )
    .post('/editing/pieces/:id/address', editors, (c) =>
      change(c, (tx, piece, form) => moveTo(tx, piece, form.text('slug'), byOf(c))),
    )
    .post('/editing/pieces/:id/taking-down', editors, (c) =>
      change(c, (tx, piece, form) => {
        const how = {
          why: form.text('why'),
          successor: form.text('successor') || null,
          evenSo: form.text('evenSo') === 'yes',
        }
        return takeDown(tx, kinds, piece, how, byOf(c))
      }),
    )
    .post('/editing/pieces/:id/putting-up', editors, (c) => change(c, (tx, piece) => putUpAgain(tx, piece, byOf(c))))
}

type Work = (tx: Tx, piece: Piece, form: Form) => Promise<{ goTo: string } | Refusal<DeskRefused> | void>

/** One change to a piece as it was when the form was made; then its page again, when the change leads nowhere else. */
async function changePiece(c: Ctx, kinds: Kinds, work: Work): Promise<Response> {
  const form = await readForm(c)
  const id = c.req.param('id') ?? ''
  if (!isUuid(id)) throw new NotFound()
  return act<DeskRefused>(
    c,
    form,
    async (tx) => {
      if (form.version === undefined) throw new BadForm('the form carries no version')
      const piece = orNotFound(await holdPiece(tx, id))
      orNotFound(kinds.find(piece.kind))
      if (piece.version !== form.version) throw new ChangedMeanwhile(addressAt(id))
      return (await work(tx, piece, form)) ?? { goTo: addressAt(id) }
    },
    (refusal) => showPiece(c, kinds, id, { form, refusal }),
  )
}

async function showPiece(
  c: Ctx,
  kinds: Kinds,
  id: string,
  refused?: { form: Form; refusal: Refusal<DeskRefused> },
): Promise<Response> {
  const whole = orNotFound(await findWhole(c, kinds, id))
  return c.html(
    <PiecePage
      view={c.get('view')}
      whole={whole}
      input={refused?.form.input ?? {}}
      errors={refused ? errorsOf(c, refused.refusal, whole.kind) : []}
    />,
  )
}

function findWhole(c: Ctx, kinds: Kinds, id: string) {
  const { db, clock } = c.get('services')
  return loadPiece(db, kinds, id, clock.now(), clock.today())
}
