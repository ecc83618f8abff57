import { describe, expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import type { Answers } from '../coupling/model.ts'
import { version1 } from '../coupling/version-1.ts'
import { openDispute, versionOf, type Dispute, type Grading, type GradingHistory } from '../model.ts'
import { decideDispute, decideGrading, decideKeeping, LONGEST_WORDS } from './decide.ts'

const AT = new Date('2026-03-01T12:00:00Z')
const answers: Answers = {
  ...{ workParts: 'clear', healthParts: 'clear', anchor: 'work' },
  ...{ together: 'no', weight: 'work', shared: 'yes' },
}
const grading = (number: number): Grading => ({
  ...{ id: `g${number}`, pieceId: 'p', number, model: '1', grade: '2A', reasons: ['named-in-2A'], words: '' },
  ...{ gradedAt: AT, answers: null, source: 'Et dokument', gradedBy: null },
})
const dispute = (by: string, answer: Dispute['answer'] = null): Dispute => ({
  ...{ id: 'd', gradingId: 'g1', why: 'Nei', disputedBy: by, disputedAt: AT, answer },
})
const calm: GradingHistory = [{ grading: grading(1), disputes: [] }]
const disputed: GradingHistory = [{ grading: grading(1), disputes: [dispute('ane')] }]
const settled = [
  { grading: grading(1), disputes: [dispute('ane', { is: 'kept', why: 'Jo', answeredBy: 'bo', answeredAt: AT })] },
]
const reasons = (result: unknown) => (isRefusal(result) ? result.refused.map(({ reason }) => reason) : result)

describe('grading', () => {
  test('gives what the rule gives, with its reasons and the version', () => {
    expect(decideGrading(version1, answers, 'Jeg tenkte slik.', [], 'ane')).toEqual({
      ...{ model: '1', grade: '2A', answers, words: 'Jeg tenkte slik.', ofDispute: null },
      reasons: version1.rule(answers).reasons,
    })
  })

  test('needs every answer, names each that is missing, and knows when the model has no grade', () => {
    const half = decideGrading(version1, { workParts: 'clear', anchor: 'work' }, '', [], 'ane')
    expect(isRefusal(half) && half.refused.map(({ field }) => field)).toEqual([
      ...['healthParts', 'together', 'weight', 'shared'],
    ])
    const none = { ...answers, workParts: 'none', healthParts: 'none' } as const
    expect(reasons(decideGrading(version1, none, '', [], 'ane'))).toEqual(['no-grade'])
    expect(reasons(decideGrading(version1, answers, 'x'.repeat(LONGEST_WORDS + 1), [], 'ane'))).toEqual([
      'words-too-long',
    ])
  })

  test('answers an open dispute: by somebody else, and with why', () => {
    expect(reasons(decideGrading(version1, answers, 'Jo', disputed, 'ane'))).toEqual(['own-dispute'])
    expect(reasons(decideGrading(version1, answers, '', disputed, 'bo'))).toEqual(['words-missing'])
    expect(decideGrading(version1, answers, 'Enig.', disputed, 'bo')).toMatchObject({
      grade: '2A',
      ofDispute: { id: 'd' },
    })
    expect(decideGrading(version1, answers, '', settled, 'ane')).toMatchObject({ ofDispute: null })
  })
})

describe('disputing', () => {
  test('is about the grading that stands, says why, and happens once at a time', () => {
    expect(decideDispute(calm, 'Nei')).toEqual({ gradingId: 'g1', why: 'Nei' })
    expect(decideDispute(settled, 'Likevel')).toEqual({ gradingId: 'g1', why: 'Likevel' })
    expect(reasons(decideDispute([], 'Nei'))).toEqual(['nothing-to-dispute'])
    expect(reasons(decideDispute(disputed, 'Nei'))).toEqual(['already-disputed'])
    expect(reasons(decideDispute(calm, ''))).toEqual(['words-missing'])
    expect(reasons(decideDispute(calm, 'x'.repeat(LONGEST_WORDS + 1)))).toEqual(['words-too-long'])
  })

  test('is answered by somebody else, with why, while it is open', () => {
    expect(decideKeeping(disputed, 'd', 'Jo', 'bo')).toMatchObject({ dispute: { id: 'd' }, why: 'Jo' })
    expect(reasons(decideKeeping(disputed, 'd', 'Jo', 'ane'))).toEqual(['own-dispute'])
    expect(reasons(decideKeeping(disputed, 'd', '', 'bo'))).toEqual(['words-missing'])
    expect(reasons(decideKeeping(disputed, 'another', 'Jo', 'bo'))).toEqual(['nothing-to-answer'])
    expect(reasons(decideKeeping(settled, 'd', 'Jo', 'bo'))).toEqual(['nothing-to-answer'])
  })

  test('only the grading that stands has an open dispute, and whatever is added changes the version', () => {
    const anew: GradingHistory = [{ grading: grading(2), disputes: [] }, ...settled]
    expect([calm, disputed, settled, anew].map((one) => openDispute(one)?.id)).toEqual([
      ...[undefined, 'd', undefined, undefined],
    ])
    expect([[], calm, disputed, settled, anew].map(versionOf)).toEqual([0, 1, 2, 3, 4])
  })
})
