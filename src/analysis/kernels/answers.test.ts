import { describe, expect, test } from 'vitest'

import { SnapshotDraft } from '../snapshot/index.ts'
import type { Content } from '../snapshot/index.ts'
import { groupEpisodes, mergeScoreChanges, response, scoreChange } from './index.ts'
import { all, rules } from './testing.ts'

/** Episodes with answers: by time point the status, and a score (text: not computable). */
type Answers = Readonly<Record<string, readonly [status: string, score?: number | 'not-computable' | 'prorated']>>

function answered(episodes: readonly Answers[], unfinished: readonly number[] = []): Content {
  const draft = new SnapshotDraft()
  for (const [i, answers] of episodes.entries()) {
    const who = {
      birthYear: null,
      sex: null,
      county: null,
      deathDay: null,
      emigrationDay: null,
      oldAgePensionDay: null,
    }
    const person = draft.add('people', { pseudonym: `p${i}`, ...who })
    const background = {
      baselineWork: null,
      education: null,
      employer: null,
      baselineBenefit: null,
      sickLeaveDuration: null,
      ageGroup: null,
    }
    const episode = draft.add('episodes', {
      person,
      pseudonym: `e${i}`,
      unit: i % 2 === 0 ? 'fjord' : 'fjell',
      programme: 'arr',
      setting: 'day',
      startDay: 100,
      endDay: unfinished.includes(i) ? null : 200,
      ...background,
    })
    for (const [timePoint, [status, score]] of Object.entries(answers)) {
      const days = { dueDay: 100, closesDay: null, answeredDay: null }
      const assessment = draft.add('assessments', {
        episode,
        timePoint,
        instrument: 'was',
        version: '1',
        ...days,
        status,
      })
      if (score === undefined) continue
      const status2 = score === 'not-computable' ? score : score === 'prorated' ? 'prorated' : 'complete'
      const value = score === 'not-computable' ? null : score === 'prorated' ? 5 : score
      draft.add('scores', { assessment, score: 'was', value, status: status2, answered: 1, of: 1 })
    }
  }
  return { rules, tables: draft.finish() }
}

describe('answers', () => {
  const content = answered(
    [
      { start: ['answered', 4], end: ['answered', 7] },
      { start: ['answered', 3], end: ['closed'] },
      { start: ['closed'], end: ['answered', 8] },
      { start: ['answered', 6], end: ['answered', 'not-computable'], months6: ['planned'] },
      { start: ['answered', 2], end: ['planned'] },
      { start: ['answered', 'prorated'], end: ['answered', 9] },
      { start: ['open'] },
      { start: ['answered', 1], end: ['open'] },
    ],
    [6],
  )

  test('change pairs those with both values and says why the others are not there', () => {
    const [change] = scoreChange(content, all(content), { score: 'was', from: 'start', to: 'end' })
    expect(change).toEqual({
      group: 'all',
      before: Float64Array.of(4, 5),
      after: Float64Array.of(7, 9),
      prorated: 1,
      onlyBefore: 3,
      onlyAfter: 1,
      neither: 0,
      notYetDue: 2,
      notComputable: 1,
    })
  })

  test('a score nobody has is missing for all', () => {
    const [change] = scoreChange(content, all(content), { score: 'phq9', from: 'start', to: 'end' })
    expect(change).toMatchObject({ before: new Float64Array(), neither: 6, notYetDue: 2 })
  })

  test('change by group merges from its parts', () => {
    const grouping = groupEpisodes(content, 'unit')
    const only = (keep: (episode: number) => boolean) => ({
      groups: grouping.groups,
      of: grouping.of.map((g, e) => (keep(e) ? g : 0)),
    })
    const ask = { score: 'was', from: 'start', to: 'end' }
    const parts = [
      scoreChange(
        content,
        only((e) => e < 3),
        ask,
      ),
      scoreChange(
        content,
        only((e) => e >= 3),
        ask,
      ),
    ] as const
    expect(mergeScoreChanges(...parts)).toEqual(scoreChange(content, grouping, ask))
    expect(() => mergeScoreChanges(parts[0], [])).toThrow(RangeError)
  })

  test('response counts the due, and apart from them the not yet due: the planned and those not ended', () => {
    expect(response(content, all(content))).toEqual([
      { group: 'all', timePoint: 'start', due: 8, answered: 6, open: 1, closed: 1, notYetDue: 0 },
      { group: 'all', timePoint: 'end', due: 6, answered: 4, open: 1, closed: 1, notYetDue: 2 },
      { group: 'all', timePoint: 'months6', due: 0, answered: 0, open: 0, closed: 0, notYetDue: 2 },
    ])
    expect(response(content, all(content), { instrument: 'phq9' })[0]).toMatchObject({ due: 0, notYetDue: 0 })
  })

  test('the changes of hundreds of thousands merge', () => {
    const many = (value: number) => {
      const [change] = scoreChange(content, all(content), { score: 'was', from: 'start', to: 'end' })
      return [{ ...change!, before: new Float64Array(200_000).fill(value), after: new Float64Array(200_000) }]
    }
    const [both] = mergeScoreChanges(many(1), many(2))
    expect([both!.before.length, both!.before[199_999], both!.before[200_000]]).toEqual([400_000, 1, 2])
  })

  test('a status that is no status is refused', () => {
    const strange = answered([{ start: ['lost'] }])
    expect(() => response(strange, all(strange))).toThrow(/"lost"/)
  })
})
