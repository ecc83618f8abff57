import { COLOURS } from '#ui/index.ts'
import { SIDE_OF, type Grade } from '../coupling/model.ts'

/** What stands at a name: a square for work, a circle for health, a bridge for both, a dashed ring for what waits. */
export function EntryMark({ grade, x, y }: { grade: Grade | null; x: number; y: number }) {
  if (grade === null)
    return (
      <circle
        cx={x}
        cy={y}
        r="5"
        fill={COLOURS.paper}
        stroke={COLOURS.quiet}
        stroke-width="1.5"
        stroke-dasharray="2.6 2"
      />
    )
  const side = SIDE_OF[grade]
  if (side === 'work') return <rect x={x - 5} y={y - 5} width="10" height="10" rx="1.500" fill={COLOURS.work} />
  if (side === 'health') return <circle cx={x} cy={y} r="5.400" fill={COLOURS.health} />
  return <BridgeMark x={x} y={y} fill={COLOURS.paper} />
}

/** A small arch: the bridge. */
export function BridgeMark({ x, y, fill }: { x: number; y: number; fill: string }) {
  return <path d={`M${x - 9} ${y + 5}a9 10 0 0 1 18 0h-5a4 4.500 0 0 0-8 0z`} fill={fill} />
}
