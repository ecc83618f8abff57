import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runProgram } from './checks/process.ts'
import { ROOT } from './generated.ts'
import { migrationName, withModule, withRoutes } from './new-module/lists.ts'
import { namesFor, type Names } from './new-module/names.ts'
import { checkWalls, readModules } from './walls/index.ts'

const COPIED = [
  'src',
  'tests',
  'world',
  'bench',
  'tools',
  'migrations',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  '.oxfmtrc.json',
  '.oxlintrc.json',
]
const MODULES = new Map([
  ['directory/places', { is: 'places', needs: [] }],
  ['registry/visits', { is: 'visits', needs: [] }],
])
const IS = 'who met whom'

describe('a new module', () => {
  it('compiles, goes through no wall, and passes its own tests', { timeout: 240_000 }, async () => {
    const root = mkdtempSync(join(tmpdir(), 'brua-new-module-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
    const inCopy = (program: string, ...args: string[]) =>
      runProgram(join(ROOT, 'node_modules/.bin', program), args, { cwd: root })
    const wallsBefore = checkWalls(root).length

    const made = await runProgram(
      process.execPath,
      ['--import', 'tsx', 'tools/new-module.ts', 'meeting/round-tables', IS],
      { cwd: root },
    )
    expect(made.output).toContain('src/meeting/round-tables/index.ts')
    expect(made.code).toBe(0)
    expect(readModules(root).get('meeting/round-tables')).toEqual({ is: IS, needs: [] })
    expect([...readModules(root).keys()]).toHaveLength([...readModules(ROOT).keys()].length + 1)

    const ours = /round-tables|wiring\.ts|modules\.json/
    const ofOurs = (output: string) => output.split('\n').filter((line) => ours.test(line))
    expect(ofOurs((await inCopy('tsc', '-p', '.')).output)).toEqual([])
    expect((await inCopy('oxlint', 'src/meeting/round-tables', 'src/app/wiring.ts')).output).toContain(
      'Found 0 warnings and 0 errors',
    )
    expect((await inCopy('oxfmt', '--list-different', 'src/meeting/round-tables')).output.trim()).toBe('')
    expect(checkWalls(root)).toHaveLength(wallsBefore)
    const tests = await inCopy('vitest', 'run', 'src/meeting/round-tables')
    expect(tests.code, tests.output).toBe(0)

    const again = await runProgram(
      process.execPath,
      ['--import', 'tsx', 'tools/new-module.ts', 'meeting/round-tables', IS],
      { cwd: root },
    )
    expect(again.output).toContain('There is such a module already.')
    expect(again.code).toBe(1)
    expect(readdirSync(join(root, 'migrations')).filter((name) => name.includes('round-tables'))).toHaveLength(1)
  })

  it.each([
    ['practice', 'bad-name'],
    ['housing', 'no-wing'],
    ['shared/visits', 'no-wing'],
    ['practice/visits/more', 'no-wing'],
    ['/visits', 'no-wing'],
    ['practice/', 'bad-name'],
    ['practice/Grants', 'bad-name'],
    ['practice/joint_meetings', 'bad-name'],
    ['practice/joint--meetings', 'bad-name'],
    ['practice/-x', 'bad-name'],
    ['practice/møter', 'bad-name'],
    ['practice/../core', 'no-wing'],
    [`practice/${'x'.repeat(41)}`, 'bad-name'],
    ['practice/order', 'reserved'],
    ['practice/public', 'reserved'],
    ['registry/visits', 'exists'],
    ['practice/visits', 'schema-taken'],
    ['practice/platform', 'schema-taken'],
    ['practice/pgboss', 'schema-taken'],
  ])('is not made as %s', (module, reason) => {
    expect(namesFor(module, IS, MODULES)).toMatchObject({ refused: [{ reason }] })
  })

  it.each(['', '  ', 'two\nlines', 'a `tick`', 'ends a comment */', 'x'.repeat(121)])(
    'is not made without words for what it is (%j)',
    (is) => {
      expect(namesFor('practice/joint-meetings', is, MODULES)).toMatchObject({ refused: [{ reason: 'no-words' }] })
    },
  )

  it('goes by names that follow from its own', () => {
    expect(namesFor('practice/joint-meetings', ` ${IS} `, MODULES)).toEqual({
      module: 'practice/joint-meetings',
      name: 'joint-meetings',
      camel: 'jointMeetings',
      pascal: 'JointMeetings',
      schema: 'joint_meetings',
      is: IS,
    })
  })
})

describe('its line', () => {
  const names = namesFor('practice/joint-meetings', IS, MODULES) as Names

  it('stands after the last of its wing, or where its wing would be', () => {
    const json =
      '{\n  "directory/places": { "is": "x", "needs": [] },\n  "meeting/council": { "is": "y", "needs": [] }\n}\n'
    expect(withModule(json, names)).toBe(
      '{\n  "directory/places": { "is": "x", "needs": [] },\n  "practice/joint-meetings": { "is": "who met whom", "needs": [] },\n  "meeting/council": { "is": "y", "needs": [] }\n}\n',
    )
    const before = readFileSync(join(ROOT, 'src/app/modules.json'), 'utf8')
    const after = JSON.parse(withModule(before, names)) as Record<string, unknown>
    expect(after).toEqual({ ...(JSON.parse(before) as object), 'practice/joint-meetings': { is: IS, needs: [] } })
  })

  it('joins the routes, however they are laid out', () => {
    const head = "import type { Routes } from '#web/route.ts'\n"
    const start = 'export const routes: readonly Routes[] = '
    const imported = "import { jointMeetingsRoutes } from '#practice/joint-meetings/index.ts'\n"
    expect(withRoutes(`${head}${start}[]\n`, names)).toBe(`${imported}${head}${start}[jointMeetingsRoutes]\n`)
    expect(withRoutes(`${head}${start}[a, b]\n`, names)).toBe(`${imported}${head}${start}[a, b, jointMeetingsRoutes]\n`)
    expect(withRoutes(`${head}${start}[\n  a,\n  b,\n]\n`, names)).toBe(
      `${imported}${head}${start}[\n  a,\n  b, jointMeetingsRoutes,\n]\n`,
    )
    expect(() => withRoutes('nothing like it', names)).toThrow('another shape')
  })

  it('is a migration named by the clock, after every one there is', () => {
    const now = new Date('2026-11-22T03:45:59Z')
    expect(migrationName(names, now, [])).toBe('20261122T0345_joint-meetings_create.sql')
    expect(migrationName(names, now, ['20261122T0200_a.sql', '20261122T1160_b.sql', '20261122T1000_c.sql'])).toBe(
      '20261122T1161_joint-meetings_create.sql',
    )
    expect(migrationName(names, now, ['20261122T0345_a.sql'])).toBe('20261122T0346_joint-meetings_create.sql')
  })
})
