import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '#tests/runs.ts'
import { addDays, day } from '#core/dates.ts'
import { mayBelongTo, parentOn } from './parents.ts'

const FIRST = day('2020-01-01')
const on = (offset: number) => addDays(FIRST, offset)

describe('who an organisation may belong to', () => {
  const histories = new Map([
    [
      'office',
      [
        { from: on(0), parent: 'county' },
        { from: on(10), parent: null },
      ],
    ],
    ['county', [{ from: on(5), parent: 'directorate' }]],
  ])

  test('the parent of a day is the last one set by then', () => {
    expect(parentOn(histories, 'office', addDays(FIRST, -1))).toBeNull()
    expect(parentOn(histories, 'office', on(9))).toBe('county')
    expect(parentOn(histories, 'office', on(10))).toBeNull()
    expect(parentOn(histories, 'unknown', on(10))).toBeNull()
  })

  test('not to itself, nor to one under it on any day that the change covers', () => {
    expect(mayBelongTo('county', 'county', on(0), histories)?.refused[0]?.reason).toBe('parent-itself')
    expect(mayBelongTo('county', 'office', on(0), histories)?.refused[0]?.reason).toBe('parent-circle')
    expect(mayBelongTo('directorate', 'office', on(0), histories)?.refused[0]?.reason).toBe('parent-circle')
    expect(mayBelongTo('directorate', 'office', on(10), histories)).toBeUndefined()
    expect(mayBelongTo('county', null, on(0), histories)).toBeUndefined()
  })

  test('a change that ends before the circle would close is allowed', () => {
    const later = new Map([
      ['a', [{ from: on(3), parent: null }]],
      ['b', [{ from: on(5), parent: 'a' }]],
    ])
    expect(mayBelongTo('a', 'b', on(0), later)).toBeUndefined()
    expect(mayBelongTo('a', 'b', on(3), later)?.refused[0]?.reason).toBe('parent-circle')
  })

  test('whatever changes are taken, in whatever order, on no day is anyone above themselves', () => {
    const names = ['a', 'b', 'c', 'd']
    const change = fc.record({
      who: fc.constantFrom(...names),
      parent: fc.constantFrom(...names, null),
      at: fc.integer({ min: 0, max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const taken = new Map<string, { from: ReturnType<typeof on>; parent: string | null }[]>()
        for (const { who, parent, at } of changes) {
          if (mayBelongTo(who, parent, on(at), taken)) continue
          const others = (taken.get(who) ?? []).filter(({ from }) => from !== on(at))
          taken.set(
            who,
            [...others, { from: on(at), parent }].toSorted((a, b) => (a.from < b.from ? -1 : 1)),
          )
        }
        for (let at = 0; at <= 13; at += 1)
          for (const name of names) {
            let above = parentOn(taken, name, on(at))
            for (let steps = 0; above !== null && steps < names.length; steps += 1) {
              expect(above).not.toBe(name)
              above = parentOn(taken, above, on(at))
            }
            expect(above).toBeNull()
          }
      }),
      runs(1000),
    )
  })
})
