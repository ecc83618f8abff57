import { expect, test } from 'vitest'
import { isPartialDate, partly } from './partial-date.ts'

test.each(['2023', '2023-08', '2023-08-14', '2024-02-29'])('%s is a date as far as it is known', (text) => {
  expect(isPartialDate(text)).toBe(true)
  expect(partly(text)).toBe(text)
})

test.each([
  '',
  '23',
  '2023-13',
  '2023-00',
  '2023-2',
  '2023-02-29',
  '2023-08-1',
  '14.8.2023',
  '2023-08-14T09:00',
  ' 2023',
])('%j is none', (text) => {
  expect(isPartialDate(text)).toBe(false)
  expect(() => partly(text)).toThrow(RangeError)
})

test('the less known sorts before what it holds', () => {
  expect(['2023-08-14', '2024', '2023', '2023-08'].sort()).toEqual(['2023', '2023-08', '2023-08-14', '2024'])
})
