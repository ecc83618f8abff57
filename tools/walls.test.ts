import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { circlesOf } from './walls/graph.ts'
import { checkWalls, describe as say, WALLS } from './walls/index.ts'
import { PLANTS } from './walls/plants.ts'
import { HOUSE } from './walls/small-house.ts'

const ROOT = join(import.meta.dirname, '..')

const trees: string[] = []
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true })
})

/** The house with some files changed, added, or (null) taken away. */
function build(changes: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'brua-walls-'))
  trees.push(root)
  for (const [path, text] of Object.entries({ ...HOUSE, ...changes })) {
    if (text === null) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

describe('the walls', () => {
  it('stand in a small house', () => {
    expect(checkWalls(build()).map(say)).toEqual([])
  })

  it.each(PLANTS)('see %s', (_what, wall, path, line, files) => {
    const found = checkWalls(build(files))
    expect(found.map(say).join('\n')).toContain(`${path}:${line}  ${wall}: `)
  })

  it('are each tried with something planted', () => {
    expect(new Set(PLANTS.map(([, wall]) => wall))).toEqual(new Set(Object.keys(WALLS)))
  })

  it('see nothing else where one thing is planted', () => {
    const found = checkWalls(build({ 'src/ui/planted.ts': "export * from '#platform/clock.ts'\n" }))
    expect(found).toHaveLength(1)
  })

  it('say where, what and why', () => {
    const [found] = checkWalls(build({ 'src/core/planted.ts': 'export const now = Date.now()\n' }))
    expect(say(found!)).toBe(`src/core/planted.ts:1  pure: Date.now\n    because ${WALLS.pure}`)
  })

  it('let text be text: an action in the trail, a file name in a help text, a comment', () => {
    const text =
      "// select name from people_seen.person\nexport const help = ['visits.csv from people_seen.csv', 'people_seen.seen', 'now() and then']\n"
    expect(checkWalls(build({ 'src/registry/visits/planted.ts': text }))).toEqual([])
  })

  it('see a circle between rooms that each file hides', () => {
    expect(
      circlesOf(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a', 'd']],
          ['d', []],
        ]),
      ),
    ).toEqual([['a', 'b', 'c', 'a']])
    expect(circlesOf(new Map([['a', ['a']]]))).toEqual([['a', 'a']])
    expect(
      circlesOf(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['d']],
          ['c', ['d']],
          ['d', []],
        ]),
      ),
    ).toEqual([])
  })
})

describe('the house as it is', () => {
  it('goes through none of its walls', () => {
    expect(checkWalls(ROOT).map(say)).toEqual([])
  })
})
