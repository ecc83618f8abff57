import { isRefusal } from '#core/refusal.ts'
import { refusalErrors } from '#ui/index.ts'
import { orNotFound } from '#web/errors.ts'
import type { Ctx } from '#web/env.ts'
import { Routes } from '#web/route.ts'
import { administrators, by, change, today } from './changing.ts'
import { addMandate, findMandate, removeMandate, saveMandate } from './mandates.ts'
import { mandateInput, MandatePage } from './pages/mandate-page.tsx'
import { decideMandate, type MandateRefused } from './rules/mandate.ts'
import { findOrganisation } from './store.ts'
import { refusedTexts } from './texts.ts'

/** The addresses of mandates: administrators write them in, correct them, and take away what was never given. */
export const mandateRoutes = new Routes()
  .get('/organisations/:key/mandates/new', administrators, (c) => showMandate(c, c.req.param('key')))
  .post('/organisations/:key/mandates', administrators, (c) =>
    change<MandateRefused>(
      c,
      async (tx, organisation, form) => {
        const mandate = decideMandate(form)
        return isRefusal(mandate) ? mandate : addMandate(tx, organisation.id, mandate, by(c))
      },
      (refusal, form) =>
        showMandate(c, c.req.param('key'), {
          input: form.input,
          errors: refusalErrors(refusal, refusedTexts, c.get('language')),
        }),
    ),
  )
  .get('/organisations/:key/mandates/:mandate/edit', administrators, (c) =>
    showMandate(c, c.req.param('key'), { id: c.req.param('mandate') }),
  )
  .post('/organisations/:key/mandates/:mandate', administrators, (c) =>
    change<MandateRefused>(
      c,
      async (tx, organisation, form) => {
        const before = orNotFound(await findMandate(tx, organisation.id, c.req.param('mandate')))
        const mandate = decideMandate(form)
        return isRefusal(mandate) ? mandate : saveMandate(tx, organisation.id, before, mandate, by(c))
      },
      (refusal, form) =>
        showMandate(c, c.req.param('key'), {
          id: c.req.param('mandate'),
          input: form.input,
          errors: refusalErrors(refusal, refusedTexts, c.get('language')),
        }),
    ),
  )
  .post('/organisations/:key/mandates/:mandate/removal', administrators, (c) =>
    change<never>(
      c,
      async (tx, organisation) => {
        const mandate = orNotFound(await findMandate(tx, organisation.id, c.req.param('mandate')))
        return removeMandate(tx, organisation.id, mandate, by(c))
      },
      () => showMandate(c, c.req.param('key'), { id: c.req.param('mandate') }),
    ),
  )

async function showMandate(
  c: Ctx,
  key: string,
  shown: { id?: string } & Partial<Pick<Parameters<typeof MandatePage>[0], 'input' | 'errors'>> = {},
): Promise<Response> {
  const { db } = c.get('services')
  const organisation = orNotFound(await findOrganisation(db, key, today(c)))
  const view = c.get('view')
  const { id, input = {}, errors = [] } = shown
  if (id === undefined) return c.html(<MandatePage {...{ view, organisation, input, errors }} />)
  const mandate = orNotFound(await findMandate(db, organisation.id, id))
  return c.html(
    <MandatePage {...{ view, organisation, mandate, errors }} input={shown.input ?? mandateInput(mandate)} />,
  )
}
