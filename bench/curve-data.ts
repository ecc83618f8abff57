import { day, dayNumber } from '#core/dates.ts'
import { CodeColumn, NO_INT, SnapshotDraft, TextColumn } from '#analysis/snapshot/index.ts'
import type { Content, RegistryRules, Tables } from '#analysis/snapshot/index.ts'

const BENEFITS = ['aap', 'disability-pension', 'sickness-benefit', 'unemployment-benefit']
const UNITS = 100
export const SPELLS_A_PERSON = 10

export const RULES: RegistryRules = {
  registry: 'bench',
  states: [
    { state: 'disability-pension', when: [{ benefit: 'disability-pension' }] },
    { state: 'aap', when: [{ benefit: 'aap' }] },
    { state: 'sickness-full', when: [{ benefit: 'sickness-benefit', degree: [100, 100] }] },
    { state: 'sickness-graded', when: [{ benefit: 'sickness-benefit', degree: [0, 99] }] },
    { state: 'unemployment', when: [{ benefit: 'unemployment-benefit' }] },
  ],
  none: 'none',
  lines: [
    { line: 'sickness', states: ['sickness-full', 'sickness-graded'] },
    { line: 'aap', states: ['aap'] },
    { line: 'disability-pension', states: ['disability-pension'] },
    { line: 'any', states: ['disability-pension', 'aap', 'sickness-full', 'sickness-graded'] },
  ],
  fullReturn: 'any',
  absorbing: ['dead', 'emigrated', 'old-age-pension'],
  threshold: 5,
  minimumDenominator: 10,
  coverage: { from: dayNumber(day('2010-01-01')), to: dayNumber(day('2022-12-31')) },
}

/**
 * People with one episode and ten spells each, made up from a seed: spells from two and a half years before the start
 * on, of 1 to 400 days, sometimes overlapping; 3 in 100 episodes unfinished, 4 in 100 people gone at some time.
 */
export function generated(people: number, seed = 1): Content {
  const next = xorshift(seed)
  const below = (n: number): number => next() % n
  const empty = new SnapshotDraft().finish()
  const spells = people * SPELLS_A_PERSON
  const from = dayNumber(day('2012-01-01'))

  const start = new Int32Array(people)
  const end = new Int32Array(people)
  const gone = [new Int32Array(people), new Int32Array(people), new Int32Array(people)].map((days) => days.fill(NO_INT))
  const unit = new Uint8Array(people)
  const [person, fromDay, toDay] = [new Int32Array(spells), new Int32Array(spells), new Int32Array(spells)]
  const [benefit, degree] = [new Uint8Array(spells), new Uint8Array(spells)]
  for (let p = 0, s = 0; p < people; p++) {
    start[p] = from + below(3650)
    end[p] = below(100) < 3 ? NO_INT : start[p]! + 5 + below(120)
    unit[p] = 1 + below(UNITS)
    if (below(100) < 4) gone[below(3)]![p] = start[p]! + below(1500)
    let cursor = start[p]! - 900
    for (let k = 0; k < SPELLS_A_PERSON; k++, s++) {
      cursor += 1 + below(330)
      person[s] = p
      fromDay[s] = cursor
      toDay[s] = cursor + below(below(4) === 0 ? 400 : 120)
      benefit[s] = 1 + below(BENEFITS.length)
      degree[s] = benefit[s] === 3 && below(3) === 0 ? 20 + below(80) : 100
    }
  }

  const ids = pseudonyms(people)
  const constant = (value: string): CodeColumn => new CodeColumn([value], new Uint8Array(people).fill(1))
  const units = Array.from({ length: UNITS }, (_, u) => `unit-${String(u).padStart(3, '0')}`)
  const noCode = new CodeColumn([], new Uint8Array(people))
  const tables: Tables = {
    ...empty,
    people: {
      rows: people,
      pseudonym: ids,
      birthYear: new Int32Array(people).fill(1980),
      sex: noCode,
      county: noCode,
      deathDay: gone[0]!,
      emigrationDay: gone[1]!,
      oldAgePensionDay: gone[2]!,
      linkage: noCode,
    },
    episodes: {
      rows: people,
      person: Int32Array.from({ length: people }, (_, p) => p),
      pseudonym: ids,
      unit: new CodeColumn(units, unit),
      programme: constant('arr'),
      setting: constant('residential'),
      startDay: start,
      endDay: end,
      baselineWork: noCode,
      education: noCode,
      employer: noCode,
      baselineBenefit: noCode,
      sickLeaveDuration: noCode,
      ageGroup: noCode,
    },
    spells: { rows: spells, person, benefit: new CodeColumn(BENEFITS, benefit), degree, fromDay, toDay },
  }
  return { rules: RULES, tables }
}

function pseudonyms(count: number): TextColumn {
  const width = 12
  const bytes = new Uint8Array(count * width)
  for (let i = 0; i < count; i++)
    new TextEncoder().encodeInto(String(i).padStart(width, '0'), bytes.subarray(i * width))
  return new TextColumn(
    Uint32Array.from({ length: count + 1 }, (_, i) => i * width),
    bytes,
  )
}

/** Marsaglia's 32-bit generator: the same numbers from the same seed on every machine. */
function xorshift(seed: number): () => number {
  let state = seed * 2_654_435_761 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}
