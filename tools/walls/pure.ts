import { Visitor, type ESTree } from 'vite'
import { importsOf } from './imports.ts'
import type { Source } from './house.ts'
import type { Violation, Wall } from './violation.ts'

/** Doors to the world outside the process, as libraries and Node name them. */
const IO =
  /^(node:)?(fs|fs\/promises|child_process|net|http|https|http2|tls|dgram|dns|worker_threads|cluster|readline|inspector)$|^(pg|pg-.+|kysely|kysely\/.+|nodemailer|playwright-core|@duckdb\/.+|@hono\/node-server)$/
/** `analysis` reads and writes snapshot files, but knows no web and no database. */
const WEB_OR_DATABASE =
  /^(pg|pg-.+|kysely|kysely\/.+|hono|hono\/.+|@hono\/.+|nodemailer|openid-client)$|^(node:)?(net|http|https|http2|dgram)$/
/** The rooms of ours that do I/O. Their types may be known: a rule may be handed keys. */
const OUR_IO = /^#(platform|web)\//
/** The files of a module that do I/O. */
const OUR_STORES = /^\.\.?\/(.*\/)?(store|tables|routes|commands|jobs)\.tsx?$/

/** Time, chance and the world, taken instead of given. Calls and reads by their text. */
const TAKEN: readonly { readonly what: RegExp; readonly wall: Wall }[] = [
  { what: /^(Date\.now|performance\.now|Temporal\.Now(\.\w+)*|process\.hrtime(\.bigint)?)$/, wall: 'clock' },
  { what: /^(Math\.random|crypto\.randomUUID|crypto\.getRandomValues)$/, wall: 'pure' },
  { what: /^(globalThis\.)?fetch$/, wall: 'pure' },
  { what: /^process\.env$/, wall: 'environment' },
]

/**
 * Checks that what should be pure is: no time, chance, network, files, database or settings that were not given.
 * How much is asked depends on the room: most of rules, core, stats and analysis; a clock and settings of all
 * but `platform` and the wiring.
 */
export function checkPure(source: Source): Violation[] {
  if (source.isTest || source.place.kind === 'outside' || source.place.kind === 'nowhere') return []
  const asked = wallsOf(source)
  const violations: Violation[] = []
  const no = (node: { start: number }, wall: Wall, what: string) => {
    const strictest = asked.has('pure') ? 'pure' : wall
    if (asked.has(wall)) violations.push({ path: source.path, line: source.lineAt(node.start), wall: strictest, what })
  }
  const look = (node: ESTree.Node) => {
    const text = source.slice(node)
    for (const { what, wall } of TAKEN) if (what.test(text)) no(node, wall, text)
  }
  new Visitor({
    MemberExpression: look,
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier') look(node.callee)
      if (source.slice(node.callee) === 'Date') no(node, 'clock', 'Date()')
    },
    NewExpression: (node) => {
      if (source.slice(node.callee) === 'Date' && node.arguments.length === 0) no(node, 'clock', 'new Date()')
    },
  }).visit(source.program)
  for (const { specifier, line, isType } of importsOf(source)) {
    if (specifier === undefined) continue
    const wrong = asked.has('no-io')
      ? IO.test(specifier) || OUR_STORES.test(specifier) || (!isType && OUR_IO.test(specifier))
      : isAnalysis(source) && WEB_OR_DATABASE.test(specifier)
    if (wrong) violations.push({ path: source.path, line, wall: 'no-io', what: `imports ${specifier}` })
  }
  return violations
}

function wallsOf({ place }: Source): ReadonlySet<Wall> {
  if (place.kind === 'top') return new Set()
  if (place.kind === 'module') {
    if (/^(rules\/|model\.tsx?$)/.test(place.inner)) return new Set<Wall>(['pure', 'clock', 'environment', 'no-io'])
    return new Set<Wall>(['clock', 'environment'])
  }
  if (place.kind !== 'room' || place.room === 'platform') return new Set()
  if (place.room === 'core' || place.room === 'stats') return new Set<Wall>(['pure', 'clock', 'environment', 'no-io'])
  if (place.room === 'analysis') return new Set<Wall>(['pure', 'clock', 'environment'])
  return new Set<Wall>(['clock', 'environment'])
}

function isAnalysis({ place }: Source): boolean {
  return place.kind === 'room' && place.room === 'analysis'
}
