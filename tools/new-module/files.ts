import type { Names } from './names.ts'

/** The files of a new module, by their path in its folder: a list that grows by a form, and its tests. Small, and whole. */
export function filesOf(names: Names): Map<string, string> {
  return new Map([
    ['README.md', readme(names)],
    [
      'index.ts',
      `/** The front door of \`${names.name}\`: ${names.is}. */\nexport { ${names.camel}Routes } from './routes.tsx'\n`,
    ],
    ['model.ts', model(names)],
    ['access.ts', access(names)],
    ['rules/decide.ts', decide()],
    ['store.ts', store(names)],
    ['routes.tsx', routes(names)],
    ['pages/list-page.tsx', page(names)],
    ['texts.ts', texts(names)],
    [`${names.name}.http.test.ts`, httpTest(names)],
  ])
}

/** The module's first migration. */
export function migrationOf({ schema, is }: Names): string {
  return `-- ${is[0]!.toUpperCase()}${is.slice(1)}.

create schema ${schema};

create table ${schema}.entry (
  id uuid primary key,
  title text not null check (btrim(title) <> '' and length(title) <= 200),
  added_at timestamptz not null,
  added_by uuid not null
);
create index on ${schema}.entry (added_at, id);
`
}

function readme({ name, is, schema }: Names): string {
  return `# ${name}

${is[0]!.toUpperCase()}${is.slice(1)}.

## Words

*entry* one row of the list.

## What holds

- An entry has a title of at most 200 letters, and the trail says who added it.

## Who may

Administrators read and add. Nobody else.

## Schema \`${schema}\`

\`entry\` (title, when, by whom).
`
}

function model({ is }: Names): string {
  return `/** One entry: ${is}. */
export type Entry = { readonly id: string; readonly title: string; readonly addedAt: Date }

/** What is needed to add one. */
export type NewEntry = Pick<Entry, 'title'>
`
}

function access({ name }: Names): string {
  return `import { holds, type Who } from '#core/who.ts'

declare const made: unique symbol
/** What a reader may see of ${name}. Only this file makes one, so that no store is asked without somebody having decided who may. */
export type Scope = { readonly all: boolean; readonly [made]: true }

/** Administrators: everything. Others: nothing. */
export function scopeOf(who: Who): Scope {
  return { all: holds(who, 'administrator') } as Scope
}
`
}

function decide(): string {
  return `import { refuse, type Refusal } from '#core/refusal.ts'
import type { NewEntry } from '../model.ts'

export type EntryRefused = 'title-missing' | 'title-too-long'

export const LONGEST_TITLE = 200

/** May this be added? */
export function decideEntry(title: string): NewEntry | Refusal<EntryRefused> {
  const trimmed = title.trim()
  if (trimmed === '') return refuse('title-missing', 'title')
  if (trimmed.length > LONGEST_TITLE) return refuse('title-too-long', 'title', { most: LONGEST_TITLE })
  return { title: trimmed }
}
`
}

function store({ schema, pascal, name }: Names): string {
  return `import { randomUUID } from 'node:crypto'
import type { Db, Tx } from '#platform/database.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { Scope } from './access.ts'
import type { Entry, NewEntry } from './model.ts'

type ${pascal}Tables = { '${schema}.entry': { id: string; title: string; added_at: Date; added_by: string } }

const tables = (db: Db) => db.withTables<${pascal}Tables>()

/** Everything the list shows, newest first. */
export async function loadEntries(db: Db, scope: Scope): Promise<Entry[]> {
  if (!scope.all) return []
  return tables(db).selectFrom('${schema}.entry').select(['id', 'title', 'added_at as addedAt']).orderBy('added_at', 'desc').orderBy('id').execute()
}

/** Adds an entry, and says so in the trail. */
export async function saveEntry(tx: Tx, entry: NewEntry, actor: Actor & { kind: 'person' }, at: Date): Promise<void> {
  const id = randomUUID()
  await tables(tx).insertInto('${schema}.entry').values({ id, title: entry.title, added_at: at, added_by: actor.id }).execute()
  await trail(tx, { at, actor, action: '${name}.added', subject: { kind: 'entry', id } })
}
`
}

function routes({ name, camel }: Names): string {
  return `import { isRefusal } from '#core/refusal.ts'
import { refusalErrors } from '#ui/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { NotAllowed } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { rolesOf, Routes } from '#web/route.ts'
import { scopeOf } from './access.ts'
import { ListPage } from './pages/list-page.tsx'
import { decideEntry, type EntryRefused } from './rules/decide.ts'
import { loadEntries, saveEntry } from './store.ts'
import { refusedTexts } from './texts.ts'

const administrators = rolesOf('administrator')

/** The addresses of ${name}. */
export const ${camel}Routes = new Routes()
  .get('/${name}', administrators, (c) => showList(c))
  .post('/${name}', administrators, async (c) => {
    const form = await readForm(c)
    const who = c.get('who')
    if (who.kind !== 'person') throw new NotAllowed()
    return act<EntryRefused>(
      c,
      form,
      async (tx) => {
        const entry = decideEntry(form.text('title'))
        if (isRefusal(entry)) return entry
        await saveEntry(tx, entry, { kind: 'person', id: who.id }, c.get('services').clock.now())
        return { goTo: '/${name}' }
      },
      (refusal) => showList(c, { errors: refusalErrors(refusal, refusedTexts, c.get('language')), title: form.text('title') }),
    )
  })

async function showList(c: Ctx, refused?: Parameters<typeof ListPage>[0]['refused']): Promise<Response> {
  const entries = await loadEntries(c.get('services').db, scopeOf(c.get('who')))
  return c.html(<ListPage view={c.get('view')} entries={entries} refused={refused} />)
}
`
}

function page({ name, module }: Names): string {
  const wing = module.slice(0, module.indexOf('/'))
  return `import { Button, ErrorSummary, errorOf, Form, Page, TextField, type FormError, type View } from '#ui/index.ts'
import type { Entry } from '../model.ts'
import { texts } from '../texts.ts'

/** What there is, and the form that adds to it. */
export function ListPage({ view, entries, refused }: { view: View; entries: readonly Entry[]; refused?: { errors: readonly FormError[]; title: string } | undefined }) {
  const { language } = view
  const errors = refused?.errors ?? []
  return (
    <Page view={view} title={texts.heading[language]} kind="work" wing="${wing}" refused={errors.length > 0}>
      <h1>{texts.heading[language]}</h1>
      <ErrorSummary language={language} errors={errors} />
      {entries.length === 0 ? (
        <p>{texts.none[language]}</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <li>{entry.title}</li>
          ))}
        </ul>
      )}
      <Form view={view} action="/${name}">
        <TextField language={language} name="title" label={texts.title[language]} value={refused?.title ?? ''} error={errorOf(errors, 'title')} />
        <Button>{texts.add[language]}</Button>
      </Form>
    </Page>
  )
}
`
}

function texts({ name }: Names): string {
  const heading = JSON.stringify(name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ')).replaceAll('"', "'")
  return `import type { Text, Texts } from '#core/languages.ts'
import type { EntryRefused } from './rules/decide.ts'

export const texts = {
  heading: { nb: ${heading}, nn: ${heading}, en: ${heading} },
  none: { nb: 'Her er det ingenting ennå.', nn: 'Her er det ingenting enno.', en: 'There is nothing here yet.' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
} satisfies Texts

/** What the page says when the answer is no. */
export const refusedTexts: Readonly<Record<EntryRefused, Text>> = {
  'title-missing': { nb: 'Skriv en tittel.', nn: 'Skriv ein tittel.', en: 'Write a title.' },
  'title-too-long': {
    nb: 'Tittelen er for lang. Det er plass til {most} tegn.',
    nn: 'Tittelen er for lang. Det er plass til {most} teikn.',
    en: 'The title is too long. There is room for {most} characters.',
  },
}
`
}

function httpTest({ name, schema }: Names): string {
  return `import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testApp } from '#tests/app.ts'
import { addPerson } from '#tests/people.ts'
import { testServices } from '#tests/services.ts'
import { FORM_FIELDS } from '#ui/index.ts'

async function house() {
  const services = await testServices()
  const app = testApp(services)
  const adminId = await addPerson(services, 'Astrid', [{ role: 'administrator', organisation: null }])
  const editorId = await addPerson(services, 'Per', [{ role: 'editor', organisation: null }])
  const titles = async () => (await sql<{ title: string }>\`select title from ${schema}.entry order by title\`.execute(services.db)).rows.map((row) => row.title)
  const trailed = async () => (await sql\`select from platform.trail where action = '${name}.added' and actor_id = \${adminId}\`.execute(services.db)).rows.length
  return { admin: await app.as(adminId), editor: await app.as(editorId), nobody: app.nobody(), titles, trailed }
}

describe('${name}', () => {
  test('shows that there is nothing yet, and then what was added', async () => {
    const { admin, titles, trailed } = await house()
    expect(await (await admin.get('/${name}')).text()).toContain('Her er det ingenting ennå.')
    const added = await admin.post('/${name}', { title: ' Én & to ' })
    expect([added.status, added.headers.get('location')]).toEqual([303, '/${name}'])
    expect(await (await admin.get('/${name}')).text()).toContain('Én &amp; to')
    expect(await titles()).toEqual(['Én & to'])
    expect(await trailed()).toBe(1)
  })

  test('says why it will not add, keeps what was written, and leaves no trail', async () => {
    const { admin, titles, trailed } = await house()
    expect((await admin.post('/${name}', { title: '  ' })).status).toBe(422)
    const tooLong = await admin.post('/${name}', { title: 'x'.repeat(201) })
    expect(tooLong.status).toBe(422)
    const page = await tooLong.text()
    expect(page).toContain('plass til 200 tegn')
    expect(page).toContain('x'.repeat(201))
    expect(await titles()).toEqual([])
    expect(await trailed()).toBe(0)
  })

  test('adds once when a form is posted twice at once', async () => {
    const { admin, titles, trailed } = await house()
    const fields = { title: 'Once', [FORM_FIELDS.key]: 'a-key-of-this-very-form' }
    const answers = await Promise.all([admin.post('/${name}', fields), admin.post('/${name}', fields)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await titles()).toEqual(['Once'])
    expect(await trailed()).toBe(1)
  })

  test('is for administrators', async () => {
    const { editor, nobody, titles } = await house()
    expect((await editor.get('/${name}')).status).toBe(403)
    expect((await editor.post('/${name}', { title: 'x' })).status).toBe(403)
    expect((await nobody.get('/${name}')).status).toBe(303)
    expect((await nobody.post('/${name}', { title: 'x' })).status).toBe(401)
    expect(await titles()).toEqual([])
  })
})
`
}
