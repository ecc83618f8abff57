import { Visitor, type ESTree } from 'vite'
import { needsOf, type House, type MigrationFile, type Source } from './house.ts'
import { schemaOf } from './places.ts'
import type { Violation, Wall } from './violation.ts'

/** The schemas there are, each with the module that owns it, and the tables that migrations make. */
export type Schemas = { readonly owners: ReadonlyMap<string, string>; readonly tables: ReadonlySet<string> }

/** `platform` owns its schema; the job runner's belongs to it too. */
const PLATFORM_SCHEMAS = ['platform', 'pgboss']

export function schemasOf(house: House): Schemas {
  const owners = new Map(PLATFORM_SCHEMAS.map((schema) => [schema, 'platform']))
  for (const module of house.modules.keys()) owners.set(schemaOf(module), module)
  const tables = new Set<string>()
  for (const { sql } of house.migrations)
    for (const match of sql.matchAll(
      /\bcreate\s+(?:unlogged\s+)?(?:table|view|materialized\s+view)\s+(?:if\s+not\s+exists\s+)?("?\w+"?\."?\w+"?)/gi,
    ))
      tables.add(match[1]!.replaceAll('"', '').toLowerCase())
  return { owners, tables }
}

const KYSELY_TABLE_METHODS =
  /^(selectFrom|insertInto|updateTable|deleteFrom|replaceInto|mergeInto|from|using|(inner|left|right|full|cross)Join(Lateral)?|table|ref|withSchema|truncateTable)$/

const LOOKS_LIKE_SQL = /\b(select\b[\s\S]+\bfrom|insert\s+into|update\b[\s\S]+\bset|delete\s+from)\b/i
const TIME_IN_SQL =
  /\b(now\s*\(\s*\)|(clock|statement|transaction)_timestamp\s*\(\s*\)|current_(timestamp|date|time)\b|localtimestamp\b)/i

/** Checks that a file's SQL, tagged, quoted or built with Kysely, names tables of its own schema only. */
export function checkSql(source: Source, { owners, tables }: Schemas): Violation[] {
  const owner = ownerOf(source)
  if (owner === 'anyone') return []
  const violations = new Map<string, Violation>()
  const no = (node: { start: number }, name: string) => {
    const line = source.lineAt(node.start)
    const whose = owners.get(name.split('.')[0]!)!
    violations.set(`${line} ${name}`, {
      path: source.path,
      line,
      wall: 'own-schema',
      what: `${name} belongs to ${whose}`,
    })
  }
  const isOthers = (name: string) => owners.has(schemaIn(name)) && owners.get(schemaIn(name)) !== owner

  /** In text that is surely SQL, any name with a schema before it counts; elsewhere only that of a table there is. */
  const look = (node: { start: number }, text: string, surelySql: boolean) => {
    for (const name of qualifiedNames(text)) if (isOthers(name) && (surelySql || tables.has(name))) no(node, name)
    if (owner !== 'platform' && (surelySql || LOOKS_LIKE_SQL.test(text))) {
      const time = TIME_IN_SQL.exec(text)
      if (time)
        violations.set(`${source.lineAt(node.start)} time`, {
          path: source.path,
          line: source.lineAt(node.start),
          wall: 'clock',
          what: `${time[0]} in SQL`,
        })
    }
  }
  const seenAsSql = new Set<ESTree.Node>()
  new Visitor({
    TaggedTemplateExpression: (node) => {
      if (!/^sql\b/.test(source.slice(node.tag))) return
      look(node, quasisOf(node.quasi), true)
      seenAsSql.add(node.quasi)
    },
    TemplateLiteral: (node) => {
      if (!seenAsSql.has(node)) look(node, quasisOf(node), false)
    },
    Literal: (node) => {
      if (typeof node.value === 'string') look(node, node.value, false)
    },
    CallExpression: (node) => {
      if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return
      const method = node.callee.property.name
      const first = node.arguments[0]
      if (!KYSELY_TABLE_METHODS.test(method) || first === undefined) return
      for (const literal of stringsIn(first)) {
        const name = method === 'withSchema' ? `${literal.value}.*` : /^\w+\.\w+/.exec(literal.value)?.[0]
        if (name !== undefined && isOthers(name)) no(literal, name)
      }
    },
    TSPropertySignature: (node) => {
      if (node.key.type !== 'Literal' || typeof node.key.value !== 'string') return
      const name = node.key.value
      if (/^\w+\.\w+$/.test(name) && isOthers(name)) no(node.key, name)
    },
  }).visit(source.program)
  return [...violations.values()]
}

/** Whose tables a file may name. Tests and what stands outside may look anywhere. */
function ownerOf({ place, isTest }: Source): string {
  if (isTest || place.kind === 'outside' || place.kind === 'nowhere') return 'anyone'
  if (place.kind === 'module') return place.module
  if (place.kind === 'room' && (place.room === 'platform' || place.room === 'web')) return 'platform'
  return 'nobody'
}

function schemaIn(name: string): string {
  return name.slice(0, name.indexOf('.'))
}

function qualifiedNames(sql: string): string[] {
  return [...sql.matchAll(QUALIFIED)].map(([, schema, name]) => `${schema}.${name}`.toLowerCase())
}

function quasisOf(template: ESTree.TemplateLiteral): string {
  return template.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join(' ? ')
}

function stringsIn(node: ESTree.Node): { start: number; value: string }[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [{ start: node.start, value: node.value }]
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element ? stringsIn(element) : []))
  return []
}

/** What a migration may use of `platform`: its trigger functions. */
const PLATFORM_FUNCTION = /\bexecute\s+(?:function|procedure)\s+$/i

/**
 * Checks that a migration touches only the schema of the module it is named by (a wing's: those of its modules),
 * and that each table refers only to modules that its own module needs.
 */
export function checkMigration(file: MigrationFile, house: House, { owners }: Schemas): Violation[] {
  const violations: Violation[] = []
  const no = (offset: number, what: string, wall: Wall = 'migration') =>
    violations.push({ path: file.path, line: file.sql.slice(0, offset).split('\n').length, wall, what })
  const own = ownersNamed(file.owner, house, owners)
  if (own.size === 0) {
    no(0, 'the name is not 20260131T0930_module_what-it-does.sql with a module of src/app/modules.json (or platform)')
    return violations
  }
  for (const { start, sql } of statementsOf(file.sql)) {
    let subject: string | undefined
    for (const match of sql.matchAll(QUALIFIED)) {
      const whose = owners.get(match[1]!.toLowerCase())
      if (whose === undefined) continue
      const before = sql.slice(0, match.index)
      if (whose === 'platform' && PLATFORM_FUNCTION.test(before)) continue
      if (subject !== undefined && whose !== subject && /\breferences\s+$/i.test(before)) {
        if (!needsOf(house.modules, subject).includes(whose))
          no(
            start + match.index,
            `refers to ${match[0]}, but ${subject} does not say in modules.json that it needs ${whose}`,
          )
      } else if (!own.has(whose) || (subject !== undefined && whose !== subject))
        no(start + match.index, `touches ${match[0]}, which belongs to ${whose}`)
      subject ??= whose
    }
    for (const match of sql.matchAll(/\bcreate\s+schema\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?/gi))
      if (!own.has(owners.get(match[1]!.toLowerCase()) ?? ''))
        no(start + match.index, `makes the schema ${match[1]}, which is not its own`)
    for (const match of sql.matchAll(UNQUALIFIED))
      no(start + match.index, `${match[1]!.replaceAll(/\s+/g, ' ')} ${match[2]} is without its schema`)
    for (const match of sql.matchAll(new RegExp(TIME_IN_SQL, 'gi')))
      no(start + match.index, `${match[0]} in SQL`, 'clock')
  }
  return violations
}

function ownersNamed(name: string | undefined, house: House, owners: Schemas['owners']): ReadonlySet<string> {
  if (name === undefined) return new Set()
  const owner = owners.get(name.replaceAll('-', '_'))
  if (owner !== undefined) return new Set([owner])
  return new Set([...house.modules.keys()].filter((module) => module.startsWith(`${name}/`)))
}

/** The statements of a migration, each with where it starts. A `;` inside a function body ends none. */
function statementsOf(sql: string): { start: number; sql: string }[] {
  const statements: { start: number; sql: string }[] = []
  let start = 0
  for (const match of sql.matchAll(/\$(\w*)\$[\s\S]*?\$\1\$|;/g)) {
    if (match[0] !== ';') continue
    statements.push({ start, sql: sql.slice(start, match.index) })
    start = match.index + 1
  }
  statements.push({ start, sql: sql.slice(start) })
  return statements
}

const QUALIFIED = /(?<![\w.$"])"?([a-z_]\w*)"?\."?([a-z_]\w*)"?/gi
const UNQUALIFIED =
  /\b(create\s+(?:unlogged\s+)?table|create\s+(?:or\s+replace\s+)?(?:materialized\s+)?view|create\s+(?:or\s+replace\s+)?function|create\s+type|create\s+sequence|alter\s+table|references|insert\s+into|delete\s+from)\s+(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?("?[a-z_]\w*"?)(?![\w."])/gi
