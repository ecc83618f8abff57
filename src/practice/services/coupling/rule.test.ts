import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#core/languages.ts'
import { day } from '#core/dates.ts'
import { ANSWERS, GRADES, QUESTIONS, REASONS, SIDE_OF, type Answers, type Grade } from './model.ts'
import { answersFrom, isWhole, modelOf, modelOn, MODELS } from './models.ts'

/** Every combination of answers there is: 3 · 3 · 4 · 3 · 3 · 2. */
const ALL: readonly Answers[] = QUESTIONS.reduce<Record<string, string>[]>(
  (so, question) => so.flatMap((answers) => ANSWERS[question].map((value) => ({ ...answers, [question]: value }))),
  [{}],
) as readonly Record<string, string>[] as readonly Answers[]
const { rule } = modelOf('1')

const core: Answers = {
  ...{ workParts: 'clear', healthParts: 'clear', anchor: 'both' },
  ...{ together: 'team', weight: 'equal', shared: 'yes' },
}

/** Answers that the definitions themselves give, by category. */
const DEFINED: Readonly<Record<Grade, Answers>> = {
  '1': core,
  '2A': { ...core, anchor: 'work', together: 'no', weight: 'work' },
  '2H': { ...core, anchor: 'health', together: 'no', weight: 'health' },
  '3A': { ...core, anchor: 'work', together: 'no', weight: 'work', healthParts: 'some' },
  '3H': { ...core, anchor: 'health', together: 'no', weight: 'health', workParts: 'some' },
  'work-only': { ...core, anchor: 'work', together: 'no', weight: 'work', healthParts: 'none', shared: 'no' },
  'health-only': { ...core, anchor: 'health', together: 'no', weight: 'health', workParts: 'none', shared: 'no' },
}

const has = (parts: 'clear' | 'some' | 'none') => parts !== 'none'
const mirrored = (answers: Answers): Answers => {
  const other = { work: 'health', health: 'work' } as const
  const { workParts, healthParts, anchor, weight } = answers
  return {
    ...answers,
    workParts: healthParts,
    healthParts: workParts,
    anchor: anchor === 'work' || anchor === 'health' ? other[anchor] : anchor,
    weight: weight === 'equal' ? weight : other[weight],
  }
}
const MIRROR: Readonly<Record<Grade, Grade>> = {
  ...{ '1': '1', '2A': '2H', '2H': '2A', '3A': '3H', '3H': '3A' },
  ...{ 'work-only': 'health-only', 'health-only': 'work-only' },
}

describe('the rule of version 1', () => {
  test('there are 648 ways to answer, and each is told a grade or why there is none, never without reasons', () => {
    expect(ALL).toHaveLength(648)
    for (const answers of ALL) {
      const { grade, reasons } = rule(answers)
      expect(reasons.length).toBeGreaterThanOrEqual(3)
      expect(new Set(reasons).size).toBe(reasons.length)
      expect(grade === null).toBe(reasons.includes('no-side') || reasons.includes('no-parts'))
    }
  })

  test.each(GRADES)('what category %s is defined by gives it', (grade) => {
    expect(rule(DEFINED[grade]).grade).toBe(grade)
  })

  test('the core is exactly where both kinds of parts are there and meeting is a precondition', () => {
    for (const answers of ALL)
      expect(rule(answers).grade === '1', JSON.stringify(answers)).toBe(
        has(answers.workParts) && has(answers.healthParts) && answers.together !== 'no',
      )
  })

  test('a clear part of each, without meeting as a precondition, is 2 on the side where it is at home', () => {
    for (const answers of ALL) {
      const isTwo = answers.workParts === 'clear' && answers.healthParts === 'clear' && answers.together === 'no'
      const { grade } = rule(answers)
      if (!isTwo) expect(String(grade)).not.toMatch(/^2/)
      else if (answers.anchor === 'work' || answers.anchor === 'health')
        expect(grade).toBe(answers.anchor === 'work' ? '2A' : '2H')
      else expect(grade).toBe(answers.weight === 'equal' ? null : answers.weight === 'work' ? '2A' : '2H')
    }
  })

  test('outside the field is exactly what has one kind of parts and shares nothing', () => {
    for (const answers of ALL) {
      const isAlone = has(answers.workParts) !== has(answers.healthParts)
      const shares = answers.together !== 'no' || answers.shared === 'yes'
      const outside = has(answers.workParts) ? 'work-only' : 'health-only'
      const { grade } = rule(answers)
      if (isAlone && !shares) expect(grade).toBe(outside)
      else expect(String(grade)).not.toMatch(/only$/)
    }
  })

  test('the two sides are treated alike: mirrored answers give the mirrored grade', () => {
    for (const answers of ALL) {
      const { grade } = rule(answers)
      expect(rule(mirrored(answers)).grade).toBe(grade === null ? null : MIRROR[grade])
    }
  })

  test('what speaks against the grade is said too', () => {
    expect(rule({ ...core, weight: 'health' }).reasons).toContain('but-weighs-unequally')
    expect(rule({ ...core, workParts: 'some' }).reasons).toContain('but-parts-are-few')
    expect(rule({ ...DEFINED['2A'], weight: 'health' })).toMatchObject({
      grade: '2A',
      reasons: [
        'work-parts-clear',
        'health-parts-clear',
        'not-a-precondition',
        'anchored-in-work',
        'but-weighs-against-anchor',
      ],
    })
    expect(rule({ ...core, healthParts: 'none' }).reasons).toContain('but-no-parts-to-couple')
  })

  test('every reason can be given: by the rule, or by a source that names the service', () => {
    const given = new Set(ALL.flatMap((answers) => rule(answers).reasons))
    const byName = REASONS.filter((reason) => reason.startsWith('named-'))
    expect(REASONS.filter((reason) => !given.has(reason))).toEqual(byName)
    expect(byName).toHaveLength(GRADES.length)
  })
})

describe('the versions', () => {
  test('each is valid from a later day than the one before, and says what it is from and how far to trust it', () => {
    const days = MODELS.map(({ validFrom }) => validFrom)
    expect(days).toEqual([...new Set(days)].toSorted())
    expect(new Set(MODELS.map(({ version }) => version)).size).toBe(MODELS.length)
    for (const { source, caution } of MODELS)
      expect([source, ...LANGUAGES.map((one) => caution[one])].every((words) => words.length > 20)).toBe(true)
  })

  test('a day has the version that holds then, and a grading’s version is always found', () => {
    expect(modelOn(day('2000-01-01')).version).toBe('1')
    expect(modelOn(day('2026-11-25')).version).toBe(MODELS.at(-1)!.version)
    expect(() => modelOf('0')).toThrow('no model of coupling has the version 0')
  })

  test('answers are read as they are, and what is none is left out', () => {
    const asked: Readonly<Record<string, string>> = { ...core, anchor: 'the moon' }
    const read = answersFrom((question) => asked[question])
    expect(read).toEqual({ ...core, anchor: undefined })
    expect([isWhole(read), isWhole(core)]).toEqual([false, true])
  })

  test('each grade has a side', () => {
    expect(GRADES.map((grade) => SIDE_OF[grade])).toEqual([
      ...['coupling', 'work', 'health', 'work', 'health', 'work', 'health'],
    ])
  })
})
