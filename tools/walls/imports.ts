import { dirname, join } from 'node:path/posix'
import { Visitor, type ESTree } from 'vite'
import { needsOf, type House, type Modules, type Source } from './house.ts'
import { ANALYSIS_MAY_USE, FRONT_DOOR, placeOf, ROOMS, WIRED_BY_APP, type Place } from './places.ts'
import type { Violation, Wall } from './violation.ts'

/** One import of a file, of whatever form: type-only, dynamic, re-export, worker. */
export type Import = {
  readonly line: number
  /** What stands between the quotes; undefined when it is computed. */
  readonly specifier: string | undefined
  /** Whether it is gone when the program runs. */
  readonly isType: boolean
}

/** Every way a file reaches another. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  const add = (node: ESTree.Node, isType = false) =>
    found.push({ line: source.lineAt(node.start), specifier: textOf(node), isType })
  new Visitor({
    ImportDeclaration: (node) => void add(node.source, node.importKind === 'type'),
    ExportAllDeclaration: (node) => void add(node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => void (node.source && add(node.source, node.exportKind === 'type')),
    ImportExpression: (node) => void add(node.source),
    TSImportType: (node) => void add(node.source, true),
    TSExternalModuleReference: (node) => void add(node.expression),
    CallExpression: (node) => {
      const callee = source.slice(node.callee)
      if ((callee === 'require' || callee === 'import.meta.resolve') && node.arguments[0]) add(node.arguments[0])
    },
    NewExpression: (node) => {
      // `new Worker(new URL('./work.ts', import.meta.url))` runs a file as surely as an import does.
      const [what, base] = node.arguments
      const names = what && base && source.slice(node.callee) === 'URL' && source.slice(base) === 'import.meta.url'
      if (names && /\.tsx?$/.test(textOf(what) ?? '')) add(what)
    },
  }).visit(source.program)
  return found
}

function textOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}

/** The path of the tree that an import of ours means, or undefined when it is a library or Node itself. */
export function targetOf(importer: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(importer), specifier)
  if (!specifier.startsWith('#')) return undefined
  const path = specifier.slice(1)
  return placeOf(path).kind === 'outside' ? path : `src/${path}`
}

/** Checks every import of a file against the directions, the front doors and the graph. */
export function checkImports(source: Source, house: House): Violation[] {
  const violations: Violation[] = []
  for (const { line, specifier } of importsOf(source)) {
    const no = (wall: Wall, what: string) => violations.push({ path: source.path, line, wall, what })
    if (specifier === undefined) {
      if (source.place.kind !== 'outside') no('hidden-import', 'the name of what is imported is computed')
      continue
    }
    const path = targetOf(source.path, specifier)
    if (path === undefined) continue
    const target = placeOf(path)
    if (specifier.startsWith('.') && source.place.kind !== 'outside' && !sameRoom(source.place, target))
      no('address', `${specifier} leaves the room; write it as #alias/…`)
    const wrong = wrongStep(source, target, path, house.modules)
    if (wrong) no(...wrong)
  }
  return violations
}

/** What is wrong with one file reaching one place, or undefined when it may. */
function wrongStep(source: Source, target: Place, path: string, modules: Modules): [Wall, string] | undefined {
  const from = source.place
  if (target.kind === 'nowhere')
    return from.kind === 'outside' ? undefined : ['direction', `${path} is in no room of the house`]
  if (target.kind === 'outside') return wrongStepOut(source, target.folder)
  if (target.kind === 'module') return wrongStepIntoModule(source, target, modules)
  if (source.isTest || from.kind === 'outside') return undefined
  return isAbove(from, target, path) ? undefined : ['direction', `${nameOf(from)} uses ${nameOf(target)}`]
}

/** Out of the house: tests may use `tests` and `world`; the wiring may fill a new house with `world`. */
function wrongStepOut(source: Source, folder: string): [Wall, string] | undefined {
  const from = source.place
  if (from.kind === 'outside') return undefined
  if (source.isTest && (folder === 'tests' || folder === 'world')) return undefined
  if (from.kind === 'top' && folder === 'world') return undefined
  return ['direction', `${nameOf(from)} uses ${folder}/, which stands outside the house`]
}

function wrongStepIntoModule(
  source: Source,
  target: Place & { kind: 'module' },
  modules: Modules,
): [Wall, string] | undefined {
  const { place: from, isTest } = source
  if (from.kind === 'module' && from.module === target.module) return undefined
  if (from.kind === 'room' && !isTest) return ['direction', `${nameOf(from)} uses the module ${target.module}`]
  if (target.inner !== FRONT_DOOR) {
    const isApp = from.kind === 'top' && from.room === 'app'
    if (isApp && WIRED_BY_APP.includes(target.inner)) return undefined
    return ['front-door', `${target.inner || 'the folder'} of ${target.module} is behind its front door`]
  }
  if (from.kind !== 'module' || isTest) return undefined
  if (needsOf(modules, from.module).includes(target.module)) return undefined
  return ['graph', `${from.module} does not say in modules.json that it needs ${target.module}`]
}

function isAbove(from: Place, target: Place, path: string): boolean {
  if (from.kind === 'top')
    return target.kind === 'room' || from.room !== 'app' || (target.kind === 'top' && target.room === 'app')
  if (target.kind !== 'room') return false
  if (from.kind === 'module') return true
  if (from.kind !== 'room') return false
  if (from.room === target.room || (ROOMS[from.room] as readonly string[]).includes(target.room)) return true
  return (
    from.room === 'analysis' &&
    target.room === 'platform' &&
    ANALYSIS_MAY_USE.includes(path.slice('src/platform/'.length))
  )
}

function sameRoom(one: Place, other: Place): boolean {
  return nameOf(one) === nameOf(other) || (one.kind === 'top' && other.kind === 'top')
}

/** What a place is called in a sentence. */
export function nameOf(place: Place): string {
  if (place.kind === 'module') return place.module
  if (place.kind === 'outside') return place.folder
  return place.kind === 'nowhere' ? 'a file in no room' : place.room
}
