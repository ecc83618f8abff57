import { checkGraph } from './graph.ts'
import { checkHonest } from './honest.ts'
import { readHouse } from './house.ts'
import { checkImports } from './imports.ts'
import { checkMarkup } from './markup.ts'
import { checkPure } from './pure.ts'
import { checkMigration, checkSql, schemasOf } from './sql.ts'
import type { Violation } from './violation.ts'

export { describe, WALLS, type Violation, type Wall } from './violation.ts'
export { readModules, readSource, type Modules, type Source } from './house.ts'
export { targetOf } from './imports.ts'
export { schemaOf, WINGS } from './places.ts'

/**
 * Checks the whole tree below a root against the walls of the house. Returns what goes through a wall, in
 * the order of the files; empty when the walls stand.
 */
export function checkWalls(root: string): Violation[] {
  const house = readHouse(root)
  const schemas = schemasOf(house)
  const violations = [
    ...house.unreadable.map(({ path, line, why }): Violation => ({ path, line, wall: 'parse', what: why })),
    ...checkGraph(house),
    ...house.sources.flatMap((source) => [
      ...checkImports(source, house),
      ...checkPure(source),
      ...checkSql(source, schemas),
      ...checkMarkup(source),
      ...checkHonest(source),
    ]),
    ...house.migrations.flatMap((file) => checkMigration(file, house, schemas)),
  ]
  return violations.sort(
    (a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line || a.wall.localeCompare(b.wall, 'en'),
  )
}
