import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/languages.ts'
import { runs } from '#tests/runs.ts'
import { GRADES, type Grade } from '../coupling/model.ts'
import { NAMED_GRADES } from '../shipped/grades.ts'
import { servicesShipped } from '../shipped/index.ts'
import type { Box, FigureEntry, FigureLayout } from './model.ts'
import { narrowLayout } from './narrow.ts'
import { wideLayout } from './wide.ts'
import { widthOf, wrapName } from './wrap.ts'

const LAYOUTS = [
  ['wide', wideLayout],
  ['narrow', narrowLayout],
] as const

const shippedIn = (language: (typeof LANGUAGES)[number]): FigureEntry[] =>
  servicesShipped.map(({ slug, texts }) => ({
    slug,
    name: texts[language]['short'] ?? texts[language].title ?? slug,
    grade: NAMED_GRADES[slug] ?? null,
    isDisputed: false,
  }))

const WORDS = 'arbeidsrettet poliklinikk og tverrfaglig rehabiliteringssamarbeidsavtale i Nav jobb ved helse'.split(' ')
const many = (count: number): FigureEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    slug: `s${index}`,
    name: Array.from({ length: 1 + (index % 5) }, (_, at) => WORDS[(index * 7 + at * 3) % WORDS.length]).join(' '),
    grade: [...GRADES, null][index % (GRADES.length + 1)]!,
    isDisputed: index % 9 === 0,
  }))

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01

/** Everything that is wrong with a layout. */
function faultsIn(layout: FigureLayout, entries: readonly FigureEntry[]): string[] {
  const { landscape, field, ring2, core, regions, waiting, width, height } = layout
  const faults: string[] = []
  const say = (isWrong: boolean, what: string) => isWrong && faults.push(what)
  say(layout.entries.length !== entries.length, 'a service is missing')
  say(!holds(landscape, field) || !holds(field, ring2) || !holds(ring2, core), 'the areas are not nested')
  say(!holds(core, regions['1']), 'the core’s names may leave the core')
  for (const grade of ['2A', '2H'] as const)
    say(!holds(ring2, regions[grade]) || overlap(regions[grade], core), `${grade} leaves its ring`)
  for (const grade of ['3A', '3H'] as const)
    say(!holds(field, regions[grade]) || overlap(regions[grade], ring2), `${grade} leaves its ring`)
  for (const grade of ['work-only', 'health-only'] as const)
    say(!holds(landscape, regions[grade]) || overlap(regions[grade], field), `${grade} is not outside the field`)
  const middle = width / 2
  for (const [left, right] of [
    ['2A', '2H'],
    ['3A', '3H'],
    ['work-only', 'health-only'],
  ] as const)
    say(regions[left].x + regions[left].width > middle || regions[right].x < middle, `${left} is not left of ${right}`)
  for (const [index, { entry, box, lines }] of layout.entries.entries()) {
    const home = entry.grade === null ? waiting : regions[entry.grade]
    say(home === null || !holds(home, box), `${entry.name} is outside its area`)
    say(!holds({ x: 0, y: 0, width, height }, box), `${entry.name} is outside the picture`)
    say(box.width < 24 || box.height < 24, `${entry.name} is too small to press`)
    say(
      lines.some((line) => widthOf(line, 15) > box.width),
      `${entry.name} is wider than its place`,
    )
    for (const other of layout.entries.slice(index + 1))
      say(overlap(box, other.box), `${entry.name} lies over ${other.entry.name}`)
  }
  return faults
}

describe.each(LAYOUTS)('the %s figure', (_, layout) => {
  test.each([0, 1, 200])('has a place for each of %s services', (count) => {
    expect(faultsIn(layout(many(count), '(omstridt)'), many(count))).toEqual([])
  })

  test.each(LANGUAGES)('has a place for each of the shipped services, in %s', (language) => {
    const entries = shippedIn(language)
    expect(entries).toHaveLength(22)
    expect(faultsIn(layout(entries, '(omstridt)'), entries)).toEqual([])
  })

  test.each([...GRADES, null])('takes two hundred of grade %s', (grade) => {
    const entries = many(200).map((entry) => ({ ...entry, grade }))
    expect(faultsIn(layout(entries, '(omstridt)'), entries)).toEqual([])
  })

  test('is the same each time, and as high as it needs, whatever names there are', () => {
    const entry = fc.record({
      slug: fc.stringMatching(/^[a-z]{3,9}$/),
      name: fc.string({ minLength: 1, maxLength: 90 }).map((name) => name.trim() || 'x'),
      grade: fc.constantFrom<Grade | null>(...GRADES, null),
      isDisputed: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        const once = layout(entries, '(disputed)')
        expect(layout(entries, '(disputed)')).toEqual(once)
        expect(faultsIn(once, entries)).toEqual([])
      }),
      runs(300),
    )
  })
})

test('these looks see what they are there to see', () => {
  const entries = shippedIn('nb')
  const layout = wideLayout(entries, '')
  const [first, second, ...others] = layout.entries
  const moved = {
    ...layout,
    entries: [{ ...first!, box: { ...first!.box, x: second!.box.x, y: second!.box.y } }, second!, ...others],
  }
  expect(faultsIn(moved, entries)).toContainEqual(expect.stringContaining('lies over'))
  const strayed = { ...layout, entries: [{ ...first!, box: { ...first!.box, x: 0 } }, second!, ...others] }
  expect(faultsIn(strayed, entries)).toContainEqual(expect.stringContaining('outside its area'))
  expect(faultsIn({ ...layout, core: layout.field }, entries)).toContain('the areas are not nested')
})

describe('a name in lines', () => {
  test('breaks between words, then at soft hyphens, then where it must', () => {
    expect(wrapName('ARR i Nav', 120, 15)).toEqual(['ARR i Nav'])
    expect(wrapName('Nav arbeids\u00ADrådgivning', 100, 15)).toEqual(['Nav', 'arbeids-', 'rådgivning'])
    expect(wrapName('Rindfleischetikettierung', 90, 15)).toEqual(['Rindfleis-', 'chetikett-', 'ierung'])
  })

  test('no line is wider than its place, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (name, width) => {
        const lines = wrapName(name, width, 15)
        for (const line of lines) expect(widthOf(line, 15)).toBeLessThanOrEqual(Math.max(width, widthOf('xx', 15)))
        const letters = (text: string) => text.replaceAll(/[\s\u00AD-]/g, '')
        expect(letters(lines.join(''))).toBe(letters(name))
      }),
      runs(500),
    )
  })
})
