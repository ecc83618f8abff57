import { GRADES, type Grade } from '../coupling/model.ts'
import { centredBlock, listedBlock, type Block } from './columns.ts'
import type { Box, FigureEntry, FigureLayout, PlacedHeading } from './model.ts'

const WIDTH = 360
const HALF = WIDTH / 2
const FIELD_TOP = 52
const CORE_TOP = 92
const CORE_HEAD = 80
const BAND_HEAD = 60
const FOOT = 14

/**
 * Places everything for a phone: the same nested areas, opened downwards. The core is on top, each ring below the one it
 * surrounds, and in every ring work still is on the left and health on the right.
 */
export function narrowLayout(entries: readonly FigureEntry[], disputed: string): FigureLayout {
  const widths: Readonly<Record<Grade, number>> = {
    ...{ '1': 292, '2A': 148, '2H': 148, '3A': 156, '3H': 156, 'work-only': 164, 'health-only': 164 },
  }
  const blocks = new Map<Grade, Block>(
    GRADES.map((grade) => [
      grade,
      centredBlock(
        entries.filter((entry) => entry.grade === grade),
        widths[grade],
        grade === '1' ? 2 : 1,
        disputed,
      ),
    ]),
  )
  const band = (top: number, left: Grade, right: Grade) => {
    const height = Math.max(48, blocks.get(left)!.height, blocks.get(right)!.height)
    return { y: top + BAND_HEAD, height, bottom: top + BAND_HEAD + height + FOOT }
  }
  const inCore = { y: CORE_TOP + CORE_HEAD, height: Math.max(48, blocks.get('1')!.height) }
  const coreBottom = inCore.y + inCore.height + FOOT
  const two = band(coreBottom, '2A', '2H')
  const three = band(two.bottom, '3A', '3H')
  const out = band(three.bottom + 4, 'work-only', 'health-only')
  const boxOf = (x: number, y: number, bottom: number): Box => ({ x, y, width: WIDTH - 2 * x, height: bottom - y })
  const left = (grade: Grade) => HALF - 4 - widths[grade]
  const regions: FigureLayout['regions'] = {
    '1': { x: (WIDTH - widths['1']) / 2, y: inCore.y, width: widths['1'], height: inCore.height },
    '2A': { x: left('2A'), y: two.y, width: widths['2A'], height: two.height },
    '2H': { x: HALF + 4, y: two.y, width: widths['2H'], height: two.height },
    '3A': { x: left('3A'), y: three.y, width: widths['3A'], height: three.height },
    '3H': { x: HALF + 4, y: three.y, width: widths['3H'], height: three.height },
    'work-only': { x: left('work-only'), y: out.y, width: widths['work-only'], height: out.height },
    'health-only': { x: HALF + 4, y: out.y, width: widths['health-only'], height: out.height },
  }
  const landscape = boxOf(0, 0, out.bottom)
  const waiting = waitingBlock(
    entries.filter(({ grade }) => grade === null),
    landscape.height,
    disputed,
  )
  return {
    width: WIDTH,
    height: landscape.height + (waiting === null ? 0 : waiting.box.height + 14),
    landscape,
    field: boxOf(10, FIELD_TOP, three.bottom),
    ring2: boxOf(20, CORE_TOP - 12, two.bottom),
    core: boxOf(30, CORE_TOP, coreBottom),
    regions,
    waiting: waiting?.box ?? null,
    headings: [
      ...headingsOf(coreBottom, two.bottom, three.bottom + 4, regions),
      ...(waiting === null ? [] : [waiting.heading]),
    ],
    entries: [
      ...GRADES.flatMap((grade) => {
        const { x, y, height } = regions[grade]
        return blocks.get(grade)!.within({ x, top: y, room: height, middle: y })
      }),
      ...(waiting?.entries ?? []),
    ],
  }
}

function headingsOf(two: number, three: number, out: number, regions: FigureLayout['regions']): PlacedHeading[] {
  const over = (grade: Grade, top: number): PlacedHeading => ({
    ...{ key: grade, y: top + 26, anchor: 'middle', width: regions[grade].width },
    x: regions[grade].x + regions[grade].width / 2,
  })
  return [
    { key: 'work', x: 14, y: 24, anchor: 'start', width: 150 },
    { key: 'health', x: WIDTH - 14, y: 24, anchor: 'end', width: 150 },
    { key: 'field', x: HALF, y: FIELD_TOP, anchor: 'middle', width: 260 },
    over('1', CORE_TOP),
    ...(['2A', '2H'] as const).map((grade) => over(grade, two)),
    ...(['3A', '3H'] as const).map((grade) => over(grade, three)),
    ...(['work-only', 'health-only'] as const).map((grade) => over(grade, out)),
  ]
}

function waitingBlock(entries: readonly FigureEntry[], top: number, disputed: string) {
  if (entries.length === 0) return null
  const block = listedBlock(entries, WIDTH - 20, 1, disputed)
  const y = top + 12
  const heading: PlacedHeading = { key: 'waiting', x: 14, y: y + 24, anchor: 'start', width: WIDTH - 28 }
  return {
    box: { x: 1, y, width: WIDTH - 2, height: block.height + 58 },
    heading,
    entries: block.within({ x: 10, top: y + 48, room: block.height, middle: y }),
  }
}
