import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, type ESTree, type ParseResult } from 'vite'
import { z } from 'zod'
import { FOR_EVERYONE, placeOf, type Place } from './places.ts'

/** The graph of modules, as `src/app/modules.json` says it: what each is, and what it needs. */
export type Modules = ReadonlyMap<string, { readonly is: string; readonly needs: readonly string[] }>

/** One file of TypeScript, parsed. */
export type Source = {
  /** Path from the root, with `/`. */
  readonly path: string
  readonly place: Place
  readonly isTest: boolean
  readonly program: ESTree.Program
  readonly comments: ParseResult['comments']
  /** The text between two offsets. */
  slice(node: { start: number; end: number }): string
  /** Line of an offset, from 1. */
  lineAt(offset: number): number
}

/** One migration: its text without comments, and the module (or wing) its name says it belongs to. */
export type MigrationFile = { readonly path: string; readonly owner: string | undefined; readonly sql: string }

/** Everything the walls look at, read once. */
export type House = {
  readonly modules: Modules
  readonly sources: readonly Source[]
  readonly migrations: readonly MigrationFile[]
  /** Every path below `src`, with `/`: for what must be there. */
  readonly paths: ReadonlySet<string>
  /** Files that could not be parsed, with why. */
  readonly unreadable: readonly { path: string; line: number; why: string }[]
}

const Graph = z.record(z.string(), z.object({ is: z.string().min(1), needs: z.array(z.string()) }).strict())

/** Reads the module graph. @throws when the file is not of its shape. */
export function readModules(root: string): Modules {
  const json: unknown = JSON.parse(readFileSync(join(root, 'src/app/modules.json'), 'utf8'))
  return new Map(Object.entries(Graph.parse(json)))
}

/** What a module may use: what it says it needs, and the wings for everyone that lie below its own. */
export function needsOf(modules: Modules, module: string): readonly string[] {
  const said = modules.get(module)?.needs ?? []
  const own = FOR_EVERYONE.indexOf(wingOf(module))
  const below = own === -1 ? FOR_EVERYONE : FOR_EVERYONE.slice(0, own)
  return [...said, ...[...modules.keys()].filter((other) => below.includes(wingOf(other)))]
}

const wingOf = (module: string) => module.slice(0, module.indexOf('/'))

const LOOKED_AT = ['src/**/*.{ts,tsx}', '{world,tests,bench,tools}/**/*.{ts,tsx}']

/** Reads the whole tree below a root. */
export function readHouse(root: string): House {
  const sources: Source[] = []
  const unreadable: { path: string; line: number; why: string }[] = []
  for (const path of filesOf(root, LOOKED_AT)) {
    const text = readFileSync(join(root, path), 'utf8')
    const source = readSource(path, text)
    if ('why' in source) unreadable.push(source)
    else sources.push(source)
  }
  const migrations = filesOf(root, ['migrations/*']).map((path) => ({
    path,
    owner: /^migrations\/\d{8}T\d{4}_([a-z]+(?:-[a-z]+)*)_[a-z0-9_-]+\.sql$/.exec(path)?.[1],
    sql: withoutComments(readFileSync(join(root, path), 'utf8')),
  }))
  return { modules: readModules(root), sources, migrations, paths: new Set(filesOf(root, ['src/**'])), unreadable }
}

/** Parses one file. */
export function readSource(path: string, text: string): Source | { path: string; line: number; why: string } {
  const { program, comments, errors } = parseSync(path, text)
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1
  const error = errors[0]
  if (error) return { path, line: lineAt(error.labels[0]?.start ?? 0), why: error.message }
  return {
    path,
    place: placeOf(path),
    isTest: /\.test\.tsx?$/.test(path),
    program,
    comments,
    slice: ({ start, end }) => text.slice(start, end),
    lineAt,
  }
}

function filesOf(root: string, patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** SQL with its comments and quoted texts blanked, so that offsets and lines stay. Function bodies stay too. */
function withoutComments(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, (gone) => gone.replace(/[^\n']/g, ' '))
}
