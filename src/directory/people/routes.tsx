import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import { holds } from '#core/who.ts'
import { organisationMeant } from '#directory/organisations/index.ts'
import type { Tx } from '#platform/database.ts'
import { trail } from '#platform/trail.ts'
import { refusalErrors } from '#ui/index.ts'
import { act, actorOf } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { rolesOf, Routes } from '#web/route.ts'
import { scopeOf } from './access.ts'
import { filterFrom, loadPeople, loadPerson, type PersonWhole } from './load.ts'
import { ListPage } from './pages/list-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import { PersonPage, type Refused } from './pages/person-page.tsx'
import { decideGrant, decidePerson, mayEnd, type PersonRefused, type RoleRefused } from './rules/decide.ts'
import { findPerson, otherAdministrators, rolesHeldBy } from './store.ts'
import { refusedTexts } from './texts.ts'
import { whoIs } from './who.ts'
import { addPerson, endRole, grantRole, holdAdministrators, holdPerson, savePerson, type By } from './write.ts'

const administrators = rolesOf('administrator')
type AnyRefused = PersonRefused | RoleRefused

/** The addresses of people and their roles, all for administrators. */
export const peopleRoutes = new Routes()
  .get('/people', administrators, async (c) => {
    const { db, clock } = c.get('services')
    const list = await loadPeople(
      db,
      scopeOf(c.get('who')),
      filterFrom(c.req.query()),
      c.req.query('page'),
      clock.today(),
    )
    return c.html(<ListPage view={c.get('view')} list={list} />)
  })
  .get('/people/new', administrators, (c) => showNew(c, {}))
  .post('/people', administrators, async (c) => {
    const form = await readForm(c)
    return act<AnyRefused>(
      c,
      form,
      async (tx) => {
        const person = decidePerson(form, issuer(c))
        if (isRefusal(person)) return person
        const { name, login } = person
        const id = await addPerson(tx, { name, ...(login ? { login } : {}) }, by(c))
        return isRefusal(id) ? id : { goTo: `/people/${id}` }
      },
      (refusal) => showNew(c, form.input, refusal),
    )
  })
  .get('/people/:id', administrators, async (c) => {
    const { db, clock } = c.get('services')
    const whole = orNotFound(await loadPerson(db, scopeOf(c.get('who')), c.req.param('id'), clock.today()))
    const subject = { kind: 'person', id: whole.person.id }
    await db.transaction().execute((tx) => trail(tx, { ...by(c), action: 'people.seen', subject }))
    return showPerson(c, whole)
  })
  .post('/people/:id', administrators, (c) =>
    change(c, 'person', async (tx, id, form, held) => {
      if (form.version === undefined) throw new BadForm('the form carries no version')
      if (held.version !== form.version) throw new ChangedMeanwhile(`/people/${id}`)
      const before = orNotFound(await findPerson(tx, scopeOf(c.get('who')), id))
      const after = decidePerson(form, before.demo ? undefined : issuer(c))
      if (isRefusal(after)) return after
      if (before.login && issuer(c) && !after.login && (await isLastAdministrator(c, tx, id)))
        return refuse('last-administrator', 'subject')
      // Without a sign-in service the page does not ask for the subject, and must not take it away.
      return savePerson(tx, before, issuer(c) === undefined ? { ...after, login: before.login } : after, by(c))
    }),
  )
  .post('/people/:id/roles', administrators, (c) =>
    change(c, 'grant', async (tx, id, form) => {
      const written = form.text('organisation')
      const meant = written === '' ? null : await organisationMeant(tx, written, today(c))
      const role = decideGrant(form, meant, today(c))
      return isRefusal(role) ? role : grantRole(tx, id, role, by(c))
    }),
  )
  .post('/people/:id/roles/:role/end', administrators, (c) =>
    change(c, 'end', async (tx, id) => {
      await holdAdministrators(tx)
      const roles = (await rolesHeldBy(tx, scopeOf(c.get('who')), [id])).get(id) ?? []
      const held = orNotFound(roles.find((role) => role.id === c.req.param('role')))
      const refusal = mayEnd(held.role, await otherAdministrators(tx, id, today(c), issuer(c)))
      if (held.until === null && refusal) return refusal
      if (!(await endRole(tx, id, held, today(c), by(c)))) throw new ChangedMeanwhile(`/people/${id}`)
      return undefined
    }),
  )

/** Whether somebody is an administrator, and nobody else who can sign in is. Others who would end such a role wait. */
async function isLastAdministrator(c: Ctx, tx: Tx, id: string): Promise<boolean> {
  await holdAdministrators(tx)
  const person = await whoIs(tx, id, today(c))
  const is = person !== undefined && holds(person, 'administrator')
  return is && (await otherAdministrators(tx, id, today(c), issuer(c))) === 0
}

/** One change to a person, who is held meanwhile; then back to their page. */
async function change(
  c: Ctx<`/people/:id${string}`>,
  what: Refused['change'],
  work: (tx: Tx, id: string, form: Form, held: { version: number }) => Promise<Refusal<AnyRefused> | undefined>,
): Promise<Response> {
  const form = await readForm(c)
  const id = c.req.param('id')
  return act<AnyRefused>(
    c,
    form,
    async (tx) => {
      const held = orNotFound(await holdPerson(tx, id))
      return (await work(tx, id, form, held)) ?? { goTo: `/people/${id}` }
    },
    async (refusal) => {
      const whole = orNotFound(await loadPerson(c.get('services').db, scopeOf(c.get('who')), id, today(c)))
      return showPerson(c, whole, { change: what, input: form.input, errors: errorsOf(c, refusal) })
    },
  )
}

function showNew(c: Ctx, input: Readonly<Record<string, string>>, refusal?: Refusal<AnyRefused>) {
  const errors = refusal ? errorsOf(c, refusal) : []
  return c.html(<NewPage view={c.get('view')} input={input} errors={errors} withSubject={issuer(c) !== undefined} />)
}

function showPerson(c: Ctx, whole: PersonWhole, refused?: Refused) {
  const props = { view: c.get('view'), whole, today: today(c), withSubject: issuer(c) !== undefined }
  return c.html(<PersonPage {...props} {...(refused ? { refused } : {})} />)
}

const today = (c: Ctx) => c.get('services').clock.today()
const by = (c: Ctx): By => ({ actor: actorOf(c), at: c.get('services').clock.now() })
const issuer = (c: Ctx) => c.get('services').config.oidc?.issuer
const errorsOf = (c: Ctx, refusal: Refusal<AnyRefused>) => refusalErrors(refusal, refusedTexts, c.get('language'))
