import { describe, expect, test } from 'vitest'
import { groupEpisodes, ownAndOthers } from './index.ts'
import { contentOf, on } from './testing.ts'

describe('groups', () => {
  const content = contentOf([
    {
      episodes: [
        { unit: 'fjord', education: 'upper' },
        { unit: 'fjell', startDay: on('2021-05-01'), endDay: null },
      ],
    },
    { episodes: [{ unit: 'fjord', education: 'lower' }] },
  ])

  test('come by name, those without a value first and without a name', () => {
    const grouping = groupEpisodes(content, 'education')
    expect(grouping.groups).toEqual(['', 'lower', 'upper'])
    expect([...grouping.of]).toEqual([3, 1, 2])
  })

  test('come by year of the start or the end', () => {
    expect(groupEpisodes(content, 'startYear')).toEqual({ groups: ['2020', '2021'], of: Uint16Array.of(1, 2, 1) })
    expect(groupEpisodes(content, 'endYear')).toEqual({ groups: ['', '2020'], of: Uint16Array.of(2, 1, 2) })
  })

  test('leave out what a filter does not let in', () => {
    expect([...groupEpisodes(content, 'unit', { where: { education: ['upper', null] } }).of]).toEqual([2, 1, 0])
    expect([...groupEpisodes(content, 'all', { where: { unit: ['nowhere'] } }).of]).toEqual([0, 0, 0])
    expect([...groupEpisodes(content, 'all', { startedFrom: on('2021-01-01') }).of]).toEqual([0, 1, 0])
    expect([...groupEpisodes(content, 'all', { endedTo: on('2022-01-01') }).of]).toEqual([1, 0, 1])
  })

  test('put one clinic beside the others', () => {
    expect(ownAndOthers(content, 'fjord')).toEqual({ groups: ['own', 'others'], of: Uint16Array.of(1, 2, 1) })
    expect([...ownAndOthers(content, 'nowhere').of]).toEqual([2, 2, 2])
  })
})
