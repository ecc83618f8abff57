import { describe, expect, test } from 'vitest'
import { areaOf, isWithin, middleOf, simplified, type Point } from './simplify.ts'
import { counties, HEALTH_REGIONS, mapOfNorway, municipalities, pointOf, regionOf } from '#directory/places/index.ts'

/** The rings of a path of ours: `M x y l dx dy … z`, again and again. */
function ringsOf(path: string): Point[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)
      let [x, y] = [0, 0]
      const ring: Point[] = []
      for (let at = 0; at < numbers.length; at += 2) {
        ;[x, y] = [x + numbers[at]!, y + numbers[at + 1]!]
        ring.push([x, y])
      }
      return ring
    })
}

describe('the map of Norway', () => {
  test('is small, and has every health region', () => {
    expect(Object.keys(mapOfNorway.regions)).toEqual([...HEALTH_REGIONS])
    expect(Object.values(mapOfNorway.regions).join('').length).toBeLessThan(40_000)
  })

  test('has a point for each of the 357 municipalities, within the frame', () => {
    for (const { number } of municipalities()) {
      const point = pointOf(number)
      expect(point, number).toBeDefined()
      expect(point!.x > 0 && point!.x < mapOfNorway.width && point!.y > 0 && point!.y < mapOfNorway.height).toBe(true)
    }
    expect(pointOf('9999')).toBeUndefined()
  })

  test('puts inland municipalities inside their own health region and in no other', () => {
    const inland = ['3405', '3420', '4036', '5001', '1578', '5601', '4601', '1841', '5501']
    for (const number of inland) {
      const { x, y } = pointOf(number)!
      const within = HEALTH_REGIONS.filter((key) => isWithin([x, y], ringsOf(mapOfNorway.regions[key])))
      expect([number, within]).toEqual([number, [regionOf(number.slice(0, 2))]])
    }
  })

  test('has the north above and the west to the left', () => {
    expect(pointOf('5501')!.y).toBeLessThan(pointOf('5001')!.y)
    expect(pointOf('4601')!.x).toBeLessThan(pointOf('0301')!.x)
    expect(counties()).toHaveLength(15)
  })
})

describe('drawing it', () => {
  test('keeps the ends of a line and the bends that are seen', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ]
    expect(simplified(line, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ])
    expect(simplified(line.slice(0, 2), 100)).toEqual(line.slice(0, 2))
  })

  test('finds a point inside a shape whose middle lies outside it', () => {
    const bay: Point[] = [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 10],
      [10, 10],
      [10, 30],
      [0, 30],
    ]
    expect(isWithin([15, 20], [bay])).toBe(false)
    expect(isWithin(middleOf([bay]), [bay])).toBe(true)
    expect(Math.abs(areaOf(bay))).toBe(700)
  })
})
