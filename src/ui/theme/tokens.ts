/** The colours of the house. The only place where a colour value is written; style sheets and charts read them from here. */
export const COLOURS = {
  coupling: '#5B2A86',
  couplingDark: '#3A1757',
  couplingTint: '#F4EEFA',
  work: '#A8275A',
  workTint: '#FBEDF2',
  health: '#1E5A9C',
  healthTint: '#EAF2FB',
  ink: '#1E1B24',
  quiet: '#5E5868',
  line: '#8A8494',
  hairline: '#E4E0EA',
  ground: '#FAF8FC',
  paper: '#FFFFFF',
  good: '#1B6E4B',
  goodTint: '#E9F5EF',
  attention: '#8A5A00',
  attentionTint: '#FDF4E0',
  bad: '#A4262C',
  badTint: '#FCEDEE',
} as const

export type Colour = keyof typeof COLOURS

/** What a state in a chart looks like: its colour, and its pattern where colour is not at hand (print). */
export type StateLook = { readonly fill: string; readonly pattern: Pattern }
export type Pattern = 'plain' | 'dots' | 'rising' | 'falling' | 'crossed' | 'level' | 'upright' | 'hatched'

/** The states of the benefit curve, in the order they are stacked from the ground, and seven more for open data. */
export const STATE_LOOKS = {
  noBenefit: { fill: '#0F766E', pattern: 'plain' },
  gradedSickness: { fill: '#E69F00', pattern: 'dots' },
  fullSickness: { fill: '#C2540A', pattern: 'rising' },
  aap: { fill: '#B14E8E', pattern: 'falling' },
  disability: { fill: '#5B2A86', pattern: 'crossed' },
  other: { fill: '#6B7280', pattern: 'level' },
  gone: { fill: '#D6D3DC', pattern: 'hatched' },
  open1: { fill: '#0F766E', pattern: 'plain' },
  open2: { fill: '#1E5A9C', pattern: 'rising' },
  open3: { fill: '#5B2A86', pattern: 'crossed' },
  open4: { fill: '#B14E8E', pattern: 'falling' },
  open5: { fill: '#E69F00', pattern: 'dots' },
  open6: { fill: '#C2540A', pattern: 'level' },
  open7: { fill: '#6B7280', pattern: 'upright' },
} as const satisfies Readonly<Record<string, StateLook>>

export type StateKey = keyof typeof STATE_LOOKS

/** The figure of the field: from rose over purple to blue, and darker the nearer to the core. Each runs from left to right. */
export const FIELD_LOOKS = {
  landscape: ['#FBDFE8', '#F7F1F9', '#D6E6F8'],
  ring3: ['#EBD3EC', '#E3D7F3', '#D2D6F2'],
  ring2: ['#CFA6D6', '#BFA6E0', '#A9ACE2'],
  core: ['#6A2070', '#47207A', '#33307F'],
} as const satisfies Readonly<Record<string, readonly [string, string, string]>>
