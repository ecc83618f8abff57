import type { Course } from './course.ts'
import { monthsFrom, type Day } from './dates.ts'
import type { Random } from './random.ts'
import { degreeOf, type Spell, type Standing, type State } from './spells.ts'

const MONTHS_BEFORE = 24
const MOST_SICK_DAYS_AT_START = 340

/**
 * Where somebody stands on the day the episode starts, with the two years before it added to `spells`: what they
 * hold now was built up to, and some had shorter sick leaves earlier.
 */
export function startingPoint(random: Random, course: Course, spells: Spell[]): Standing {
  const from = monthsFrom(course.start, -MONTHS_BEFORE)
  const { start, route } = course
  const built: Spell[] = []
  const standing = builtUp(random, route, start, built)
  const onset = built.reduce(
    (first, spell) => Math.min(first, spell.from),
    standing.state === 'none' ? start : standing.since,
  )
  spells.push(...earlierSickLeaves(random, from, onset), ...built)
  for (let index = spells.length - 1; index >= 0; index -= 1) {
    const spell = spells[index]!
    if (spell.to < from) spells.splice(index, 1)
    else if (spell.from < from) spells[index] = { ...spell, from }
  }
  return {
    ...standing,
    since: Math.max(standing.since, from),
    pension: standing.pension && { ...standing.pension, since: Math.max(standing.pension.since, from) },
  }
}

function builtUp(random: Random, route: Course['route'], start: Day, spells: Spell[]): Standing {
  switch (route) {
    case 'full':
    case 'graded':
      return onSickLeave(random, route, start, spells)
    case 'aap':
      return onAllowance(random, start, spells)
    case 'at-work':
      return standing('none', null, start - 400, 0)
    case 'unemployed':
      return standing('unemployed', null, start - 30 - Math.floor(random.exponential(130)), 0)
    case 'partly-disabled': {
      const pension = {
        degree: random.pick([50, 50, 50, 40, 60]),
        since: start - 250 - Math.floor(random.exponential(900)),
      }
      const beside = random.pick(['full', 'graded', 'graded', 'none'] as const)
      const at = beside === 'none' ? standing('none', null, start - 300, 0) : onSickLeave(random, beside, start, spells)
      return { ...at, pension }
    }
  }
}

const standing = (state: State, degree: number | null, since: Day, sickDays: number): Standing => ({
  state,
  degree,
  since,
  sickDays,
  pension: null,
})

function onSickLeave(random: Random, state: 'full' | 'graded', start: Day, spells: Spell[]): Standing {
  const days = Math.min(MOST_SICK_DAYS_AT_START, 25 + Math.floor(random.exponential(160)))
  const before = random.chance(state === 'graded' ? 0.8 : 0.25) ? Math.floor(days * (0.2 + 0.5 * random.next())) : 0
  const first = state === 'graded' ? 'full' : 'graded'
  if (before > 0)
    spells.push({
      benefit: 'sickness-benefit',
      degree: degreeOf(random, first),
      from: start - days,
      to: start - days + before - 1,
    })
  return standing(state, degreeOf(random, state), start - days + before, days)
}

function onAllowance(random: Random, start: Day, spells: Spell[]): Standing {
  const since = start - 20 - Math.floor(random.exponential(330))
  if (random.chance(0.8)) {
    const graded = random.chance(0.5) ? random.int(60, 240) : 0
    const turn = since - graded
    spells.push({ benefit: 'sickness-benefit', degree: 100, from: since - 364, to: turn - 1 })
    if (graded > 0)
      spells.push({ benefit: 'sickness-benefit', degree: degreeOf(random, 'graded'), from: turn, to: since - 1 })
  } else spells.push({ benefit: 'social-assistance', degree: null, from: since - random.int(60, 220), to: since - 1 })
  return standing('aap', null, since, 364)
}

function earlierSickLeaves(random: Random, from: Day, onset: Day): Spell[] {
  const spells: Spell[] = []
  for (let day = from + Math.floor(random.exponential(260)); day < onset;) {
    const to = day + 10 + Math.floor(random.exponential(28))
    if (to < onset - 30)
      spells.push({
        benefit: 'sickness-benefit',
        degree: random.chance(0.8) ? 100 : degreeOf(random, 'graded'),
        from: day,
        to,
      })
    day = to + 20 + Math.floor(random.exponential(260))
  }
  return spells
}
