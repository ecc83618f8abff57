import { GRADES, type Grade } from '../coupling/model.ts'
import { centredBlock, listedBlock, type Block } from './columns.ts'
import type { Box, FigureEntry, FigureLayout, PlacedHeading } from './model.ts'

const WIDTH = 1160
/** Left edge and width of each grade's column, from the work side to the health side. */
const COLUMNS: Readonly<Record<Grade, { readonly x: number; readonly width: number }>> = {
  'work-only': { x: 8, width: 144 },
  '3A': { x: 160, width: 136 },
  '2A': { x: 304, width: 136 },
  '1': { x: 448, width: 264 },
  '2H': { x: 720, width: 136 },
  '3H': { x: 864, width: 136 },
  'health-only': { x: 1008, width: 144 },
}
const TOP = 34
/** How far each area begins below the one around it: room for its heading. */
const STRIP = { field: 58, ring2: 58, core: 84 } as const
/** Below its number a grade says whose services it holds. */
const UNDER_NUMBER = 14
const FOOT = 34
const CORE_FOOT = 22
/** No lower than this, so that a figure of few services is still a figure. */
const LEAST = 236

/** Places everything for a desk, a projector or paper: work on the left, health on the right, the core in the middle. */
export function wideLayout(entries: readonly FigureEntry[], disputed: string): FigureLayout {
  const blocks = new Map<Grade, Block>(
    GRADES.map((grade) => [
      grade,
      centredBlock(
        entries.filter((entry) => entry.grade === grade),
        COLUMNS[grade].width,
        grade === '1' ? 2 : 1,
        disputed,
      ),
    ]),
  )
  const need = (grade: Grade) => blocks.get(grade)!.height
  // The core's inside decides; what stands outside it has the strips above and the feet below in addition.
  const inside = Math.max(
    LEAST,
    need('1'),
    ...(['2A', '2H'] as const).map((grade) => need(grade) - STRIP.core - CORE_FOOT + UNDER_NUMBER),
    ...(['3A', '3H'] as const).map((grade) => need(grade) - STRIP.core - CORE_FOOT - STRIP.ring2 - FOOT + UNDER_NUMBER),
    ...(['work-only', 'health-only'] as const).map(
      (grade) => need(grade) - STRIP.core - CORE_FOOT - STRIP.ring2 - STRIP.field - 2 * FOOT + 30,
    ),
  )
  const field: Box = {
    x: 156,
    y: TOP,
    width: WIDTH - 312,
    height: STRIP.field + STRIP.ring2 + STRIP.core + inside + CORE_FOOT + 2 * FOOT,
  }
  const ring2: Box = { x: 300, y: TOP + STRIP.field, width: WIDTH - 600, height: field.height - STRIP.field - FOOT }
  const core: Box = { x: 444, y: ring2.y + STRIP.ring2, width: WIDTH - 888, height: ring2.height - STRIP.ring2 - FOOT }
  const landscape: Box = { x: 0, y: 0, width: WIDTH, height: field.y + field.height + FOOT }
  const regions = regionsOf(landscape, field, ring2, core)
  const middle = core.y + STRIP.core + inside / 2
  const graded = GRADES.flatMap((grade) => {
    const { y: top, height: room } = regions[grade]
    return blocks.get(grade)!.within({ x: COLUMNS[grade].x, top, room, middle })
  })
  const waiting = waitingBlock(
    entries.filter(({ grade }) => grade === null),
    landscape.height,
    disputed,
  )
  return {
    width: WIDTH,
    height: landscape.height + (waiting === null ? 0 : waiting.box.height + 18),
    ...{ landscape, field, ring2, core, regions },
    waiting: waiting?.box ?? null,
    headings: [...headingsOf(field, ring2, core), ...(waiting === null ? [] : [waiting.heading])],
    entries: [...graded, ...(waiting?.entries ?? [])],
  }
}

function regionsOf(landscape: Box, field: Box, ring2: Box, core: Box): FigureLayout['regions'] {
  const column = (grade: Grade, y: number, bottom: number): Box => ({ ...COLUMNS[grade], y, height: bottom - y })
  const bottom = (box: Box) => box.y + box.height
  return {
    'work-only': column('work-only', 84, bottom(landscape) - 8),
    'health-only': column('health-only', 84, bottom(landscape) - 8),
    '3A': column('3A', field.y + STRIP.field + UNDER_NUMBER, bottom(field) - FOOT + 22),
    '3H': column('3H', field.y + STRIP.field + UNDER_NUMBER, bottom(field) - FOOT + 22),
    '2A': column('2A', ring2.y + STRIP.ring2 + UNDER_NUMBER, bottom(ring2) - 8),
    '2H': column('2H', ring2.y + STRIP.ring2 + UNDER_NUMBER, bottom(ring2) - 8),
    '1': column('1', core.y + STRIP.core, bottom(core) - CORE_FOOT + 8),
  }
}

function headingsOf(field: Box, ring2: Box, core: Box): PlacedHeading[] {
  const centre = WIDTH / 2
  const over = (grade: Grade, y: number): PlacedHeading => ({
    ...{ key: grade, y, anchor: 'middle', width: COLUMNS[grade].width },
    x: COLUMNS[grade].x + COLUMNS[grade].width / 2,
  })
  return [
    { key: 'work', x: 22, y: 34, anchor: 'start', width: 130 },
    { key: 'health', x: WIDTH - 22, y: 34, anchor: 'end', width: 130 },
    { key: 'work-only', x: 22, y: 60, anchor: 'start', width: 128 },
    { key: 'health-only', x: WIDTH - 22, y: 60, anchor: 'end', width: 128 },
    { key: 'field', x: centre, y: field.y, anchor: 'middle', width: 400 },
    { key: 'ring3', x: centre, y: field.y + 38, anchor: 'middle', width: ring2.width },
    { key: 'ring2', x: centre, y: ring2.y + 30, anchor: 'middle', width: core.width + 70 },
    over('3A', field.y + 38),
    over('3H', field.y + 38),
    over('2A', ring2.y + 30),
    over('2H', ring2.y + 30),
    over('1', core.y + 28),
  ]
}

function waitingBlock(entries: readonly FigureEntry[], top: number, disputed: string) {
  if (entries.length === 0) return null
  const block = listedBlock(entries, WIDTH - 230, 4, disputed)
  const y = top + 16
  const height = Math.max(56, block.height + 24)
  const heading: PlacedHeading = { key: 'waiting', x: 16, y: y + 26, anchor: 'start', width: 190 }
  return {
    box: { x: 1, y, width: WIDTH - 2, height },
    heading,
    entries: block.within({ x: 214, top: y + 12, room: height - 24, middle: y }),
  }
}
