import { gatedNetwork, isHidden } from './gate.ts'
import { floorOf } from './network.ts'
import type { Arc, Network } from './network.ts'
import type { CountTable, DisclosureRules, Hidden, HiddenBecause, Margins } from './types.ts'

/**
 * What somebody can find out about each hidden number of a table: its smallest and largest possible value, for a
 * reader who knows every shown number, which numbers are sums of which, what each reason says, and that zeros
 * are shown where they can be. Exact: every whole number between the two is possible too.
 */
export function audit(table: CountTable, margins: Margins, rules: DisclosureRules): Hidden[] {
  const network = gatedNetwork(table, margins, rules)
  return network.arcs.filter(isHidden).map((arc) => ({
    group: table.groups[arc.group] ?? null,
    category: table.categories[arc.category] ?? null,
    because: arc.status as HiddenBecause,
    least: arc.value - furthest(network, arc, false),
    most: arc.value + furthest(network, arc, true),
  }))
}

/** How far a number can go up or down: the largest flow round through it (Ford and Fulkerson). */
function furthest(network: Network, arc: Arc, up: boolean): number {
  const moved = new Map<Arc, number>()
  const room = (other: Arc, upwards: boolean): number => {
    const value = other.value + (moved.get(other) ?? 0)
    if (other.status === 'shown') return 0
    const least =
      other.status === 'unpublished' ? 0 : Math.max(other.least, other.status === 'denominator' ? 0 : floorOf(other))
    return upwards ? other.most - value : value - least
  }
  const [start, goal] = up ? [arc.to, arc.from] : [arc.from, arc.to]
  let total = 0
  for (let left = room(arc, up); left > 0;) {
    const way = wayThrough(network, start, goal, arc, room)
    const by = way ? Math.min(left, ...way.map((step) => room(step.arc, step.up))) : 0
    if (!way || by === 0) break
    if (by === Infinity) return Infinity
    for (const step of way) moved.set(step.arc, (moved.get(step.arc) ?? 0) + (step.up ? by : -by))
    total += by
    left -= by
  }
  return total
}

type Step = { readonly arc: Arc; readonly up: boolean }

function wayThrough(
  network: Network,
  start: number,
  goal: number,
  without: Arc,
  room: (arc: Arc, up: boolean) => number,
): Step[] | undefined {
  const came = new Map<number, Step | null>([[start, null]])
  for (const node of came.keys())
    for (const arc of network.arcs) {
      if (arc === without || (arc.from !== node && arc.to !== node)) continue
      const step = { arc, up: arc.from === node }
      const next = step.up ? arc.to : arc.from
      if (!came.has(next) && room(arc, step.up) > 0) came.set(next, step)
    }
  if (!came.has(goal)) return undefined
  const steps: Step[] = []
  for (let node = goal; ;) {
    const step = came.get(node)
    if (!step) return steps
    steps.push(step)
    node = step.up ? step.arc.from : step.arc.to
  }
}
