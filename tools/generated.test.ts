import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { testServices } from '#tests/services.ts'
import { apiTexts } from './api-text.ts'
import { generated, GENERATED_FOLDERS, ROOT } from './generated.ts'
import { mapText } from './map.ts'
import { schemaTexts } from './schema.ts'

describe('generated files', () => {
  it('are committed as they would be made now (if not: npm run generate)', async () => {
    const { pool } = await testServices()
    const fresh = await generated(ROOT, pool)
    const paths = [
      'docs/map.md',
      'docs/openapi.json',
      ...globSync(
        GENERATED_FOLDERS.map((folder) => `${folder}/**/*.txt`),
        { cwd: ROOT },
      ),
    ].map((path) => path.replaceAll('\\', '/'))
    const committed = new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))
    const stale = [...new Set([...fresh.keys(), ...committed.keys()])].filter(
      (path) => fresh.get(path) !== committed.get(path),
    )
    expect(stale, 'these differ from what they are made from: npm run generate').toEqual([])
  })
})

describe('the map', () => {
  it('shows every module in its wing, with what it needs and who needs it', () => {
    const map = mapText(
      new Map([
        ['directory/places', { is: 'where', needs: [] }],
        ['registry/visits', { is: 'visits', needs: ['registry/people-seen'] }],
        ['registry/people-seen', { is: 'people', needs: [] }],
      ]),
    )
    expect(map).toContain('registry_visits --> registry_people_seen')
    expect(map).toContain('| [visits](../src/registry/visits/README.md) | visits | people-seen | – | `visits` |')
    expect(map).toContain(
      '| [people-seen](../src/registry/people-seen/README.md) | people | – | visits | `people_seen` |',
    )
    expect(map).toContain('## directory')
    expect(map).not.toContain('## meeting')
  })
})

describe('the schema as text', () => {
  it('tells everything that a migration can make, and names nothing that changes from server to server', async () => {
    const { pool } = await testServices()
    await pool.query(`
      create schema planted;
      create type planted.colour as enum ('rose', 'blue');
      create domain planted.share as numeric check (value between 0 and 1);
      create table planted.thing (
        id bigint generated always as identity primary key,
        key text not null unique collate "C",
        colour planted.colour not null default 'rose',
        share planted.share,
        twice int generated always as (1 + 1) stored,
        parent bigint references planted.thing (id) on delete cascade
      );
      create index on planted.thing (lower(key)) where parent is null;
      create unique index thing_once on planted.thing (parent, colour) nulls not distinct;
      create view planted.rose as select id, key from planted.thing where colour = 'rose';
      create trigger never before delete on planted.thing for each row execute function platform.refuse_change();
      create function planted.half(x numeric) returns numeric language sql immutable as $$ select x / 2 $$;
      create sequence planted.counter;`)
    expect((await schemaTexts(pool)).get('planted')).toBe(`schema planted

function planted.half(numeric)
  returns numeric language sql immutable
  select x / 2

sequence planted.counter
  bigint

table planted.thing
  id bigint not null generated always as identity
  key text collate C not null
  colour planted.colour not null default 'rose'::planted.colour
  share planted.share
  twice integer generated always as ((1 + 1))
  parent bigint
  constraint thing_pkey PRIMARY KEY (id)
  constraint thing_key_key UNIQUE (key)
  constraint thing_parent_fkey FOREIGN KEY (parent) REFERENCES planted.thing(id) ON DELETE CASCADE
  index thing_lower_idx ON planted.thing (lower(key)) WHERE (parent IS NULL)
  unique index thing_once ON planted.thing (parent, colour) NULLS NOT DISTINCT
  trigger never BEFORE DELETE ON planted.thing FOR EACH ROW EXECUTE FUNCTION platform.refuse_change()

type planted.colour
  rose, blue

type planted.share
  numeric CHECK (((VALUE >= (0)::numeric) AND (VALUE <= (1)::numeric)))

view planted.rose
  id bigint
  key text collate C
  reads planted.thing
`)
  })
})

describe('the front doors as text', () => {
  const textOf = (files: Record<string, string>) => {
    const root = mkdtempSync(join(tmpdir(), 'brua-api-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    for (const [path, text] of Object.entries({
      'src/app/modules.json': '{"registry/visits":{"is":"visits","needs":[]}}',
      ...files,
    })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return apiTexts(root)
  }

  it('give names, signatures and the first sentence of what each is, wherever it is declared', () => {
    const texts = textOf({
      'src/registry/visits/index.ts': `export { begin, type Visit as Seen } from './model.ts'
export * from './more.ts'
import { LIMIT } from './more.ts'
const hidden = 1
export { LIMIT as MOST }
/** Here. Not this. */
export class Desk {
  /** Its number. */
  readonly number = 1
  #secret = 2
  open(day: string): void {}
}
`,
      'src/registry/visits/model.ts': `/**
 * Begins a visit.
 *
 * @throws never
 */
export async function begin(day: string, /* why */ why = 'x'): Promise<Visit> {
  return { day }
}

export type Visit = {
  // the day
  readonly day: string
}
`,
      'src/registry/visits/more.ts': `/** At most. */
export const LIMIT = 5
export const long = { a: '${'x'.repeat(300)}' }
export const twice = (x: number): number => x * 2
`,
    })
    expect(texts.get('registry/visits')).toBe(`registry/visits: visits

/** Here. */
class Desk {
  readonly number
  open(day: string): void
}

/** At most. */
const LIMIT = 5

/** At most. */
const LIMIT = 5 // as MOST

type Visit = {
  readonly day: string
} // as Seen

/** Begins a visit. */
async function begin(day: string,  why = 'x'): Promise<Visit>

const long = …

const twice = (x: number): number
`)
  })

  it('leave out a module that has no front door yet', () => {
    expect(textOf({}).size).toBe(0)
  })
})
