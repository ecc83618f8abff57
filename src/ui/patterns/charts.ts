import type { Language, Text } from '#core/languages.ts'
import type { Bars, Cell, Flow, Histogram, Intervals, Lines, StackedMonths } from '../charts/model.ts'
import type { StateKey } from '../theme/tokens.ts'

const MONTHS = { kind: 'episode', from: -12, to: 24 } as const
const COUNT = 37

/** A smooth road from one share to another, so that the pictures look like the real ones. */
function road(before: number, at: number, after: number, index: number): number {
  const month = index - 12
  return month < 0 ? before + (at - before) * ((month + 12) / 11) ** 1.4 : after + (at - after) * Math.exp(-month / 6)
}

const STATES: readonly { key: string; look: StateKey; label: Text; shares: readonly [number, number, number] }[] = [
  {
    key: 'none',
    look: 'noBenefit',
    label: { nb: 'Ingen helserelatert ytelse', nn: 'Inga helserelatert yting', en: 'No health-related benefit' },
    shares: [0.52, 0.12, 0.6],
  },
  {
    key: 'graded',
    look: 'gradedSickness',
    label: { nb: 'Graderte sykepenger', nn: 'Graderte sjukepengar', en: 'Graded sickness benefit' },
    shares: [0.1, 0.22, 0.02],
  },
  {
    key: 'full',
    look: 'fullSickness',
    label: { nb: 'Fulle sykepenger', nn: 'Fulle sjukepengar', en: 'Full sickness benefit' },
    shares: [0.26, 0.4, 0.02],
  },
  {
    key: 'aap',
    look: 'aap',
    label: { nb: 'Arbeidsavklaringspenger', nn: 'Arbeidsavklaringspengar', en: 'Work assessment allowance' },
    shares: [0.08, 0.2, 0.18],
  },
  {
    key: 'disability',
    look: 'disability',
    label: { nb: 'Uføretrygd', nn: 'Uføretrygd', en: 'Disability pension' },
    shares: [0.02, 0.03, 0.12],
  },
  {
    key: 'other',
    look: 'other',
    label: { nb: 'Dagpenger og annet', nn: 'Dagpengar og anna', en: 'Unemployment and other' },
    shares: [0.02, 0.03, 0.05],
  },
]
const GONE: Text = { nb: 'Død eller utvandret', nn: 'Død eller utvandra', en: 'Dead or emigrated' }

/** The benefit curve. With `gaps`, one month is small and the last three are not yet due. */
export function benefitCurve(language: Language, gaps: boolean): StackedMonths {
  const observed = Array.from({ length: COUNT }, (_, index) =>
    gaps ? 214 - Math.max(0, index - 18) * 8 : 1073 - Math.max(0, index - 24) * 31,
  )
  const hiddenAt = (index: number): Cell | undefined =>
    !gaps ? undefined : index === 20 ? { hidden: 'small' } : index > 33 ? { hidden: 'notDue' } : undefined
  const counts = observed.map((n, index) => {
    const parts = STATES.map((state) => Math.floor(n * road(...state.shares, index) * 0.985))
    const gone = index < 12 ? 0 : Math.floor((n * (index - 12)) / 2400)
    parts[0] = n - gone - parts.slice(1).reduce((sum, part) => sum + part, 0)
    return [...parts, gone]
  })
  const cells = (state: number) => counts.map((month, index): Cell => hiddenAt(index) ?? { shown: month[state]! })
  return {
    kind: 'stacked-months',
    months: MONTHS,
    states: [...STATES, { key: 'gone', look: 'gone', label: GONE } as const].map((state, index) => ({
      key: state.key,
      label: state.label[language],
      look: state.look,
      counts: cells(index),
    })),
    observed: observed.map((n, index): Cell => (gaps && index > 33 ? { hidden: 'notDue' } : { shown: n })),
  }
}

/** Six years of the calendar, as open labour-market data have it. */
export function calendarCurve(language: Language): StackedMonths {
  const names: readonly (readonly [string, StateKey, Text])[] = [
    ['employment', 'open1', { nb: 'I arbeid', nn: 'I arbeid', en: 'Employed' }],
    ['education', 'open2', { nb: 'Under utdanning', nn: 'Under utdanning', en: 'In education' }],
    ['training', 'open5', { nb: 'Opplæring', nn: 'Opplæring', en: 'Training' }],
    ['joblessness', 'open6', { nb: 'Uten arbeid', nn: 'Utan arbeid', en: 'Jobless' }],
  ]
  const counts = Array.from({ length: 72 }, (_, index) => {
    const education = Math.round(320 * Math.exp(-index / 30))
    const training = Math.round(180 * Math.exp(-index / 22))
    const jobless = 60 + Math.round(20 * Math.sin(index / 9))
    return [712 - education - training - jobless, education, training, jobless]
  })
  return {
    kind: 'stacked-months',
    months: { kind: 'calendar', from: '1993-07', count: 72 },
    states: names.map(([key, look, label], state) => ({
      key,
      look,
      label: label[language],
      counts: counts.map((month): Cell => ({ shown: month[state]! })),
    })),
    observed: counts.map((): Cell => ({ shown: 712 })),
  }
}

/** The four published lines, own clinic and the others. */
export function benefitLines(language: Language): Lines {
  const lines: readonly (readonly [
    string,
    Lines['series'][number]['look'],
    Text,
    readonly [number, number, number],
  ])[] = [
    ['any', 'ink', { nb: 'Minst én av dem', nn: 'Minst éi av dei', en: 'At least one' }, [0.46, 0.85, 0.36]],
    ['sickness', 'fullSickness', { nb: 'Sykepenger', nn: 'Sjukepengar', en: 'Sickness benefit' }, [0.36, 0.62, 0.06]],
    ['aap', 'aap', { nb: 'AAP', nn: 'AAP', en: 'AAP' }, [0.08, 0.2, 0.2]],
    ['disability', 'disability', { nb: 'Uføretrygd', nn: 'Uføretrygd', en: 'Disability pension' }, [0.02, 0.03, 0.12]],
  ]
  const months = Array.from({ length: COUNT }, (_, index) => index)
  const series = (group: 'own' | 'others', shift: number) =>
    lines.map(([key, look, label, shares]) => ({
      key,
      look,
      group,
      label: label[language],
      shares: months.map((index): Cell => {
        if (group === 'own' && key === 'disability' && index < 6) return { hidden: 'small' }
        return { shown: Math.max(0, road(...shares, index) + shift * (index / COUNT)) }
      }),
    }))
  const groups = {
    nb: ['Din klinikk', 'De andre samlet'],
    nn: ['Din klinikk', 'Dei andre samla'],
    en: ['Your clinic', 'The others pooled'],
  } as const
  const [own, others] = groups[language]
  return {
    kind: 'lines',
    months: MONTHS,
    groups: { own, others },
    series: [...series('own', 0), ...series('others', 0.07)],
    observed: months.map((index): Cell => ({ shown: 214 - Math.max(0, index - 24) * 4 })),
  }
}

export const CLINICS = [
  'Fjordglimt',
  'Skogheim rehabilitering',
  'Lyngstua',
  'Vidda senter for arbeid og helse i innlandet',
  'Havbris',
] as const

/** Full return by clinic. The last has too few. */
export function returnByClinic(all: string): Intervals {
  const rows = [
    [0.57, 0.5, 0.64, 198],
    [0.61, 0.56, 0.66, 402],
    [0.52, 0.43, 0.61, 118],
    [0.66, 0.52, 0.78, 50],
  ] as const
  return {
    kind: 'intervals',
    unit: { kind: 'share' },
    reference: { label: all, value: 0.58 },
    rows: CLINICS.map((label, index) => {
      const row = rows[index]
      return row === undefined
        ? { key: label, label, estimate: { hidden: 'denominator' }, n: { shown: 11 } }
        : {
            key: label,
            label,
            own: index === 0,
            estimate: { value: row[0], low: row[1], high: row[2] },
            n: { shown: row[3] },
          }
    }),
  }
}

/** Change in work ability: around zero, with decimals. */
export function changeByClinic(none: string): Intervals {
  const rows = [
    [1.4, 1.1, 1.7, 180],
    [0.9, 0.7, 1.1, 377],
    [-0.2, -0.7, 0.3, 96],
  ] as const
  return {
    kind: 'intervals',
    unit: { kind: 'number', decimals: 1 },
    reference: { label: none, value: 0 },
    rows: rows.map(([value, low, high, n], index) => ({
      key: CLINICS[index]!,
      label: CLINICS[index]!,
      own: index === 0,
      estimate: { value, low, high },
      n: { shown: n },
    })),
  }
}

export function reasonsToStop(labels: readonly [work: string, health: string, both: string, hidden: string]): Bars {
  return {
    kind: 'bars',
    unit: { kind: 'share' },
    rows: [
      { key: 'work', label: labels[0], side: 'work', value: { shown: 0.34 }, n: { shown: 214 } },
      { key: 'health', label: labels[1], side: 'health', value: { shown: 0.27 }, n: { shown: 214 } },
      { key: 'both', label: labels[2], side: 'coupling', value: { shown: 0.71 }, n: { shown: 214 } },
      { key: 'rest', label: labels[3], value: { hidden: 'small' }, n: { hidden: 'small' } },
    ],
  }
}

export function workAbility(axis: string, start: string, end: string): Histogram {
  const before = [9, 14, 31, 42, 38, 30, 22, 15, 8]
  const after = [undefined, 6, 10, 18, 26, 37, 44, 39, 22]
  const cell = (count: number | undefined): Cell => (count === undefined ? { hidden: 'small' } : { shown: count })
  return {
    kind: 'histogram',
    axis,
    classes: ['0', '1', '2', '3', '4', '5', '6', '7', '8–10'],
    groups: [
      { key: 'start', label: start, counts: before.map(cell) },
      { key: 'end', label: end, counts: after.map(cell) },
    ],
  }
}

export function answers(
  labels: readonly [
    registered: string,
    due: string,
    answered: string,
    notDue: string,
    withdrawn: string,
    silent: string,
  ],
): Flow {
  return {
    kind: 'flow',
    steps: [
      {
        key: 'registered',
        label: labels[0],
        count: { shown: 1240 },
        leaving: [
          { key: 'notDue', label: labels[3], count: { shown: 155 } },
          { key: 'withdrawn', label: labels[4], count: { shown: 12 } },
        ],
      },
      {
        key: 'due',
        label: labels[1],
        count: { shown: 1073 },
        leaving: [{ key: 'silent', label: labels[5], count: { shown: 251 } }],
      },
      { key: 'answered', label: labels[2], count: { shown: 822 } },
    ],
  }
}
