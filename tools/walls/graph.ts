import { importsOf, nameOf, targetOf } from './imports.ts'
import { needsOf, type House } from './house.ts'
import { FRONT_DOOR, placeOf, ROOMS, schemaOf } from './places.ts'
import type { Violation, Wall } from './violation.ts'

const GRAPH = 'src/app/modules.json'

/** Checks the graph itself: that it fits the folders, names no unknown module and runs in no circle. */
export function checkGraph({ modules, paths, sources }: House): Violation[] {
  const violations: Violation[] = []
  const no = (path: string, wall: Wall, what: string, line = 1) => violations.push({ path, line, wall, what })

  const folders = new Set<string>()
  for (const path of paths) {
    const place = placeOf(path)
    if (place.kind === 'module') folders.add(place.module)
    if (place.kind === 'nowhere' && !path.endsWith('/README.md')) no(path, 'direction', 'lies in no room of the house')
  }
  for (const module of folders)
    if (!modules.has(module)) no(`src/${module}`, 'graph', `the folder ${module} is not in modules.json`)
  const bySchema = Map.groupBy(modules.keys(), schemaOf)
  for (const [module, { needs }] of modules) {
    if (!folders.has(module)) no(GRAPH, 'graph', `${module} has no folder`)
    else
      for (const file of [FRONT_DOOR, 'README.md'])
        if (!paths.has(`src/${module}/${file}`)) no(`src/${module}`, 'graph', `${module} has no ${file}`)
    for (const need of needs) if (!modules.has(need)) no(GRAPH, 'graph', `${module} needs ${need}, which is no module`)
    if (new Set(needs).size < needs.length) no(GRAPH, 'graph', `${module} names a need twice`)
  }
  for (const [schema, owners] of bySchema) {
    if (owners.length > 1) no(GRAPH, 'graph', `${owners.join(' and ')} would share the schema ${schema}`)
    if (schema === 'platform' || schema === 'pgboss')
      no(GRAPH, 'graph', `${owners[0]} would take the schema of platform`)
  }
  for (const circle of circlesOf(new Map([...modules.keys()].map((module) => [module, needsOf(modules, module)]))))
    no(GRAPH, 'circle', circle.join(' → '))
  for (const circle of circlesOf(new Map(Object.entries(ROOMS))))
    no('tools/walls/places.ts', 'circle', circle.join(' → '))
  for (const circle of circlesOf(roomsReached(sources))) no('src', 'circle', `between rooms: ${circle.join(' → ')}`)
  return violations
}

/** Which room or module really reaches which, by the imports of the files (tests left out). */
function roomsReached(sources: House['sources']): Map<string, string[]> {
  const reached = new Map<string, Set<string>>()
  for (const source of sources) {
    if (source.isTest || source.place.kind === 'outside') continue
    const from = nameOf(source.place)
    const to = reached.get(from) ?? new Set()
    reached.set(from, to)
    for (const { specifier } of importsOf(source)) {
      const path = specifier && targetOf(source.path, specifier)
      const place = path ? placeOf(path) : undefined
      if (place && place.kind !== 'outside' && nameOf(place) !== from) to.add(nameOf(place))
    }
  }
  return new Map([...reached].map(([from, to]) => [from, [...to]]))
}

/** The circles of a graph, each once, as the nodes on the way round (the first again at the end). */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const visit = (node: string, way: readonly string[]) => {
    const at = way.indexOf(node)
    if (at !== -1) return void circles.push([...way.slice(at), node])
    if (done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...way, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return circles
}
