import { findOrganisationById } from '#directory/organisations/index.ts'
import type { Tx } from '#platform/database.ts'
import { canMakePdf, pdfOf } from '#platform/pdf.ts'
import { findAssessment, renewLink, showLink } from '#registry/assessments/index.ts'
import { openIdentity } from '#registry/participants/index.ts'
import { assets } from '#ui/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { NotFound, orNotFound } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { Routes } from '#web/route.ts'
import { idIn } from './forms.ts'
import { clinicStaff } from './may.ts'
import { LetterPage } from './pages/letter-page.tsx'
import { askerOf } from './place.ts'
import { texts } from './texts.ts'

/** The letter with an assessment's link, and a new link when the old one has gone astray. */
export const letterRoutes = new Routes()
  .get('/assessments/:id/letter', clinicStaff, (c) => showLetter(c, idIn(c)))
  .get('/assessments/:id/letter.pdf', clinicStaff, async (c) => {
    const { config } = c.get('services')
    if (!canMakePdf(config)) throw new NotFound()
    const files = assets()
    const pdf = await pdfOf(config, String(await letterOf(c, idIn(c))), (path) => files.get(path))
    return c.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="brev.pdf"',
    })
  })
  .post('/assessments/:id/link', clinicStaff, async (c) => {
    const id = idIn(c)
    const form = await readForm(c)
    const work = async (tx: Tx) => {
      if (!(await renewLink(tx, askerOf(c), id))) throw new NotFound()
      return { goTo: `/assessments/${id}/letter` }
    }
    return act<never>(c, form, work, () => showLetter(c, id))
  })

async function showLetter(c: Ctx, id: string): Promise<Response> {
  return c.html(await letterOf(c, id))
}

/** The letter; drawing it shows who somebody is and their link, and leaves both in the trail. */
async function letterOf(c: Ctx, id: string) {
  const { db, clock, config } = c.get('services')
  const asker = askerOf(c)
  const { assessment, token, identity } = await db.transaction().execute(async (tx) => {
    const assessment = orNotFound(await findAssessment(tx, asker.scope, id))
    return {
      assessment,
      token: orNotFound(await showLink(tx, asker, id)),
      identity: await openIdentity(tx, asker, assessment.participant, 'to write to them'),
    }
  })
  const clinic = orNotFound(await findOrganisationById(db, assessment.clinic, clock.today())).name
  const url = `${config.baseUrl ?? new URL(c.req.url).origin}/a/${token}`
  return (
    <LetterPage
      view={c.get('view')}
      assessment={assessment}
      name={identity?.name ?? texts.noName[c.get('language')]}
      clinic={clinic}
      url={url}
      pdf={canMakePdf(config)}
    />
  )
}
