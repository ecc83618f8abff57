import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import { holds } from '#core/who.ts'
import type { Tx } from '#platform/database.ts'
import { refusalErrors, shortDate } from '#ui/index.ts'
import { act } from '#web/act.ts'
import { answerCsv } from '#web/csv.ts'
import type { Ctx } from '#web/env.ts'
import { orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { everyone, Routes } from '#web/route.ts'
import { addressOf, administrators, by, change, today } from './changing.ts'
import { CSV_COLUMNS, csvRow } from './csv.ts'
import { filterFrom, loadOrganisation, loadOrganisationList } from './load.ts'
import { mandatesOf } from './mandates.ts'
import type { Organisation } from './model.ts'
import { EditPage, type Change } from './pages/edit-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import { OrganisationPage } from './pages/organisation-page.tsx'
import { textInput } from './pages/text-fields.tsx'
import type { Related } from './related.ts'
import { decideEdit, decideNew, decideParent, decideRename, type OrganisationRefused } from './rules/decide.ts'
import { mayBelongTo } from './rules/parents.ts'
import { findOrganisation, namesOf, organisationMeant, parentHistories } from './store.ts'
import { refusedTexts } from './texts.ts'
import { holdParents, openOrganisation, saveFacts, saveName, saveParent } from './write.ts'

/**
 * The addresses of organisations: everyone reads, administrators write.
 * @param related what the rest of the house says of an organisation.
 */
export const organisationRoutes = (related: Related) =>
  new Routes()
    .get('/organisations', everyone, async (c) => {
      const { db, clock } = c.get('services')
      const list = await loadOrganisationList(
        db,
        filterFrom(c.req.query()),
        c.req.query('page'),
        clock.today(),
        c.get('language'),
      )
      return c.html(<ListPage view={c.get('view')} list={list} mayAdd={mayWrite(c)} today={clock.today()} />)
    })
    .get('/organisations.csv', everyone, async (c) => {
      const { db, clock } = c.get('services')
      const { rows } = await loadOrganisationList(
        db,
        filterFrom(c.req.query()),
        'all',
        clock.today(),
        c.get('language'),
      )
      return answerCsv(c, 'organisations.csv', CSV_COLUMNS, rows.map(csvRow))
    })
    .get('/organisations/new', administrators, (c) => c.html(<NewPage view={c.get('view')} input={{}} errors={[]} />))
    .post('/organisations', administrators, async (c) => {
      const form = await readForm(c)
      return act<OrganisationRefused>(
        c,
        form,
        async (tx) => {
          const organisation = decideNew(form, today(c))
          if (isRefusal(organisation)) return organisation
          const opened = await openOrganisation(tx, organisation, by(c))
          return isRefusal(opened) ? opened : { goTo: addressOf(organisation.key) }
        },
        (refusal) => c.html(<NewPage view={c.get('view')} input={form.input} errors={errorsOf(c, refusal)} />),
      )
    })
    .get('/organisations/:key', everyone, async (c) => {
      const { db } = c.get('services')
      const whole = orNotFound(await loadOrganisation(db, c.req.param('key'), today(c), c.get('language')))
      const said = await related(c, whole.organisation)
      return c.html(
        <OrganisationPage view={c.get('view')} whole={whole} related={said} mayEdit={mayWrite(c)} today={today(c)} />,
      )
    })
    .get('/organisations/:key/edit', administrators, (c) => showEdit(c, c.req.param('key')))
    .post('/organisations/:key', administrators, (c) =>
      changeOnPage(c, 'facts', async (tx, before, form) => {
        const facts = decideEdit(form, await namesOf(tx, before.id), today(c))
        return isRefusal(facts) ? facts : saveFacts(tx, before, facts, by(c))
      }),
    )
    .post('/organisations/:key/names', administrators, (c) =>
      changeOnPage(c, 'name', async (tx, before, form) => {
        const name = decideRename(form, await namesOf(tx, before.id), today(c))
        return isRefusal(name) ? name : saveName(tx, before.id, name, by(c))
      }),
    )
    .post('/organisations/:key/parents', administrators, (c) =>
      changeOnPage(c, 'parent', async (tx, before, form) => {
        const asked = decideParent(form, today(c))
        if (isRefusal(asked)) return asked
        await holdParents(tx)
        const parent = asked.parent === null ? null : await organisationMeant(tx, asked.parent, today(c))
        if (parent === 'none') return refuse('parent-unknown', 'parent')
        if (parent === 'several') return refuse('parent-unclear', 'parent')
        const id = parent?.id ?? null
        const refusal = mayBelongTo(before.id, id, asked.from, await parentHistories(tx))
        return refusal ?? saveParent(tx, before.id, asked.from, id, by(c))
      }),
    )

/** One of the three changes that the edit page offers. */
function changeOnPage(
  c: Ctx<`/organisations/:key${string}`>,
  what: Change,
  work: (tx: Tx, before: Organisation, form: Form) => Promise<Refusal<OrganisationRefused> | undefined | void>,
): Promise<Response> {
  return change<OrganisationRefused>(c, work, (refusal, form) =>
    showEdit(c, orNotFound(c.req.param('key')), { change: what, input: form.input, errors: errorsOf(c, refusal) }),
  )
}

async function showEdit(c: Ctx, key: string, refused?: Parameters<typeof EditPage>[0]['refused']): Promise<Response> {
  const organisation = orNotFound(await findOrganisation(c.get('services').db, key, today(c)))
  const { number, municipality, website, about, source, closedOn, name } = organisation
  const mandates = await mandatesOf(c.get('services').db, organisation.id)
  const day = shortDate(today(c), 'nb')
  const start = {
    facts: {
      number: number ?? '',
      municipality: municipality ?? '',
      website: website ?? '',
      ...textInput('about', about),
      source: source ?? '',
      closedOn: closedOn === null ? '' : shortDate(closedOn, 'nb'),
    },
    name: { nameNb: name.nb, nameNn: name.nn, nameEn: name.en, nameFrom: day },
    parent: { parentFrom: day },
  }
  return c.html(
    <EditPage {...{ view: c.get('view'), organisation, mandates, start }} {...(refused ? { refused } : {})} />,
  )
}

const mayWrite = (c: Ctx) => holds(c.get('who'), 'administrator')
const errorsOf = (c: Ctx, refusal: Refusal<OrganisationRefused>) =>
  refusalErrors(refusal, refusedTexts, c.get('language'))
