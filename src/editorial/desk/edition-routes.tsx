import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import { isUuid } from '#core/uuid.ts'
import {
  addressOf,
  approve,
  discard,
  editors,
  findEdition,
  holdEdition,
  LONGEST,
  saveDraft,
  sendBack,
  sendDraft,
  takeBack,
  type Edition,
  type Kind,
  type Kinds,
  type Piece,
} from '#editorial/pieces/index.ts'
import type { Tx } from '#platform/database.ts'
import { act, type Done } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, NotFound, orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import type { Routes } from '#web/route.ts'
import { byOf, editorOf, errorsOf } from './deciding.ts'
import { knownIn, loadEdition } from './load.ts'
import { EditionPage } from './pages/edition-page.tsx'
import { LostPage } from './pages/lost-page.tsx'
import { ReviewPage } from './pages/review-page.tsx'
import type { DeskRefused } from './refused-texts.ts'
import { publishAtFrom } from './rules/approval.ts'
import { inputFrom, inputOf, writtenFrom } from './rules/written.ts'

/** A text that is longer than a piece may have is taken too: what is too long is said when it is sent, and not lost. */
const LONGEST_WRITTEN = 3 * LONGEST.markdown
/** Three languages of it, as a form writes letters such as å. */
const LARGEST_WRITTEN = 16_000_000

const addressAt = (id: string) => `/editing/editions/${id}`

/** The addresses of one edition: writing it, sending it, deciding on it. */
export function addEditionRoutes(routes: Routes, kinds: Kinds): void {
  const decide = (c: Ctx, work: Decide) => decideOn(c, kinds, work)
  routes
    .get('/editing/editions/:id', editors, (c) => showEdition(c, kinds))
    .get('/editing/editions/:id/review', editors, (c) => showReview(c, kinds))
    .post('/editing/editions/:id', editors, (c) => save(c, kinds), { largest: LARGEST_WRITTEN })
    .post('/editing/editions/:id/discarding', editors, async (c) => {
      const form = await readForm(c)
      return change(
        c,
        kinds,
        form,
        async (tx, { piece, edition }) => {
          if (form.text('sure') !== 'yes') return refuse('not-sure', 'sure')
          return (await discard(tx, edition, byOf(c))) ?? { goTo: `/editing/pieces/${piece.id}` }
        },
        (refusal) => showEdition(c, kinds, { refusal }),
      )
    })
    .post('/editing/editions/:id/approval', editors, (c) =>
      decide(c, async (tx, { kind, edition }, form) => {
        const at = publishAtFrom(form)
        return isRefusal(at) ? at : approve(tx, kinds, kind, edition, at, byOf(c))
      }),
    )
    .post('/editing/editions/:id/return', editors, (c) =>
      decide(c, (tx, { edition }, form) => sendBack(tx, edition, form.text('why'), byOf(c))),
    )
    .post('/editing/editions/:id/taking-back', editors, (c) =>
      decide(c, (tx, { edition }) => takeBack(tx, edition, byOf(c))),
    )
}

type Held = { readonly kind: Kind; readonly piece: Piece; readonly edition: Edition }
type Decide = (tx: Tx, held: Held, form: Form) => Promise<void | Refusal<DeskRefused>>

/** One decision on an edition as the page showed it; then its piece, or the desk. */
async function decideOn(c: Ctx, kinds: Kinds, work: Decide): Promise<Response> {
  const form = await readForm(c)
  return change(
    c,
    kinds,
    form,
    async (tx, held) => (await work(tx, held, form)) ?? { goTo: `/editing/pieces/${held.piece.id}` },
    (refusal) => showReview(c, kinds, { form, refusal }),
  )
}

/** One change to an edition as it was when the form was made. @throws {ChangedMeanwhile} when it no longer is so. */
function change(
  c: Ctx,
  kinds: Kinds,
  form: Form,
  work: (tx: Tx, held: Held) => Promise<Done | Refusal<DeskRefused>>,
  show: (refusal: Refusal<DeskRefused>) => Promise<Response>,
): Promise<Response> {
  const id = idOf(c)
  return act<DeskRefused>(
    c,
    form,
    async (tx) => {
      if (form.version === undefined) throw new BadForm('the form carries no version')
      const held = orNotFound(await holdEdition(tx, id))
      const kind = orNotFound(kinds.find(held.piece.kind))
      if (held.edition.version !== form.version) throw new ChangedMeanwhile(addressAt(id))
      return work(tx, { ...held, kind })
    },
    show,
  )
}

/** Saves what was written; shows it on its page, or sends it on, when the button says so. */
async function save(c: Ctx, kinds: Kinds): Promise<Response> {
  const form = await readForm(c, { longest: LONGEST_WRITTEN })
  const { db, clock } = c.get('services')
  const id = idOf(c)
  const found = orNotFound(await findEdition(db, id))
  const kind = orNotFound(kinds.find(found.piece.kind))
  const known = await knownIn(db, kinds, kind, form, clock.now(), clock.today())
  const next = form.text('next')
  try {
    return await change(
      c,
      kinds,
      form,
      async (tx, { piece, edition }) => {
        const written = writtenFrom(kind, form, edition, known)
        if (isRefusal(written)) return written
        const no = await saveDraft(tx, edition, written, byOf(c))
        if (no) return no
        if (next === 'preview') return { goTo: `${addressOf(kind, piece.slug)}?edition=${id}` }
        if (next !== 'send') return { goTo: addressAt(id) }
        const { edition: saved } = orNotFound(await findEdition(tx, id))
        return (await sendDraft(tx, kind, saved, byOf(c))) ?? { goTo: `${addressAt(id)}/review` }
      },
      (refusal) => showEdition(c, kinds, { form, refusal }),
    )
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    return showLost(c, kinds, form)
  }
}

async function showEdition(
  c: Ctx,
  kinds: Kinds,
  refused?: { form?: Form; refusal: Refusal<DeskRefused> },
): Promise<Response> {
  const whole = await findWhole(c, kinds)
  const { kind, edition } = whole
  if (edition.stored !== 'draft' && !refused) return c.redirect(`${addressAt(edition.id)}/review`, 303)
  return c.html(
    <EditionPage
      view={c.get('view')}
      whole={whole}
      input={refused?.form ? inputFrom(kind, refused.form) : inputOf(kind, edition)}
      errors={refused ? errorsOf(c, refused.refusal, kind) : []}
      isSending={refused?.form?.text('next') === 'send'}
    />,
  )
}

async function showReview(
  c: Ctx,
  kinds: Kinds,
  refused?: { form: Form; refusal: Refusal<DeskRefused> },
): Promise<Response> {
  const whole = await findWhole(c, kinds)
  return c.html(
    <ReviewPage
      view={c.get('view')}
      whole={whole}
      me={editorOf(c).id}
      input={refused?.form.input ?? {}}
      errors={refused ? errorsOf(c, refused.refusal, whole.kind) : []}
    />,
  )
}

/** Somebody else saved first: 409, and all that this editor wrote. */
async function showLost(c: Ctx, kinds: Kinds, form: Form): Promise<Response> {
  const whole = await findWhole(c, kinds)
  const { kind, edition } = whole
  return c.html(
    <LostPage view={c.get('view')} whole={whole} mine={inputFrom(kind, form)} saved={inputOf(kind, edition)} />,
    409,
  )
}

async function findWhole(c: Ctx, kinds: Kinds) {
  const { db, clock } = c.get('services')
  return orNotFound(await loadEdition(db, kinds, idOf(c), clock.now()))
}

function idOf(c: Ctx): string {
  const id = c.req.param('id') ?? ''
  if (!isUuid(id)) throw new NotFound()
  return id
}
