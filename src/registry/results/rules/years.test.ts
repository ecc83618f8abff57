import { expect, test } from 'vitest'
import { poolYears } from './years.ts'

const year = (label: string, denominator: number, numerator = 0) => ({ label, numerator, denominator, notYetDue: 0 })
const labels = (years: ReturnType<typeof year>[]) => poolYears(years).map((pool) => [pool.label, pool.denominator])

test('a small first year joins the next, a small last one the one before', () => {
  expect(labels([year('2018', 9), year('2019', 700), year('2020', 690), year('2021', 4)])).toEqual([
    ['2018–2019', 709],
    ['2020–2021', 694],
  ])
})

test('several small years make one pool; years that nobody has reached stand by themselves', () => {
  expect(labels([year('2018', 10), year('2019', 10), year('2020', 12), year('2021', 0)])).toEqual([
    ['2018–2020', 32],
    ['2021', 0],
  ])
})

test('too few in all make one pool; nothing makes nothing', () => {
  expect(labels([year('2018', 3), year('2019', 4)])).toEqual([['2018–2019', 7]])
  expect(labels([])).toEqual([])
})

test('nobody is lost in pooling', () => {
  const years = [year('2018', 9, 4), year('2019', 31, 11), year('2020', 2, 2)]
  expect(poolYears(years).reduce((sum, pool) => sum + pool.numerator, 0)).toBe(17)
})
