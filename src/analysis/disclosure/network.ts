import type { CountTable, DisclosureRules, HiddenBecause, Margins } from './types.ts'

/**
 * A table with its totals as a network. Every number stands in one sum along its row and one along its column, with
 * opposite signs once the sums are turned the right way; so it is an arc between two nodes, and all tables
 * that agree with the sums are the flows that go round. From the true table one gets to every other by moving
 * one person at a time round a ring of hidden numbers: up along an arc, down against it.
 *
 * Hence, exactly: a hidden number has a second possible value if and only if such a ring passes through it.
 * (The matrix is totally unimodular: L. H. Cox, "Network models for complementary cell suppression", JASA 1995;90:1453–1462.)
 */
export type Arc = {
  readonly group: number
  readonly category: number
  readonly value: number
  readonly from: number
  readonly to: number
  /** What it costs to hide it for another's sake. */
  readonly cost: number
  status: 'shown' | 'unpublished' | HiddenBecause
  /** What somebody who knows the reason knows of the value. */
  least: number
  most: number
}

export type Network = {
  readonly nodes: number
  readonly arcs: readonly Arc[]
  readonly at: (group: number, category: number) => Arc
}

/** Up: one more of this number. Down: one fewer. */
export type Step = { readonly arc: Arc; readonly up: boolean }

/** The network of a table, with the totals as one more group and one more category. Nothing is hidden yet. */
export function networkOf({ groups, categories, counts }: CountTable, margins: Margins): Network {
  const [g, c] = [groups.length, categories.length]
  const rowSum = (i: number): number => counts[i]!.reduce((sum, count) => sum + count, 0)
  const columnSum = (j: number): number => counts.reduce((sum, row) => sum + row[j]!, 0)
  const all = counts.reduce((sum, _, i) => sum + rowSum(i), 0)
  const arcs: Arc[] = []
  for (let i = 0; i <= g; i++)
    for (let j = 0; j <= c; j++) {
      const [isGroupTotal, isCategoryTotal] = [j === c, i === g]
      const value = isGroupTotal ? (isCategoryTotal ? all : rowSum(i)) : isCategoryTotal ? columnSum(j) : counts[i]![j]!
      const [row, column] = [i, g + 1 + j]
      const forward = isGroupTotal === isCategoryTotal
      const published = isCategoryTotal ? margins.categoryTotals : !isGroupTotal || margins.groupTotals
      arcs.push({
        group: i,
        category: j,
        value,
        from: forward ? row : column,
        to: forward ? column : row,
        cost: costOf(value, all, isGroupTotal, isCategoryTotal),
        status: published ? 'shown' : 'unpublished',
        least: 0,
        most: Infinity,
      })
    }
  return { nodes: g + c + 2, arcs, at: (group, category) => arcs[group * (c + 1) + category]! }
}

/** Few and small numbers go first, zeros and totals last. */
function costOf(value: number, all: number, isGroupTotal: boolean, isCategoryTotal: boolean): number {
  if (isGroupTotal && isCategoryTotal) return 10_000
  if (isCategoryTotal) return 1000 + value / (all + 1)
  if (isGroupTotal) return 100 + value / (all + 1)
  return value === 0 ? 10 : 1 + value / (all + 1)
}

/** The price of telling less about why a number is hidden, so that more values stay possible. */
const RELABEL = 0.5

/** What a step costs: nothing where it is possible already, Infinity where nothing makes it possible. */
export function price({ arc, up }: Step): number {
  if (arc.status === 'shown') return up || arc.value > floorOf(arc) ? arc.cost : Infinity
  if (up ? arc.value < arc.most : arc.value > arc.least) return 0
  if (arc.status !== 'small' && arc.status !== 'complement') return Infinity
  return up || arc.value > floorOf(arc) ? RELABEL : Infinity
}

/** Zeros are shown where they can be, so readers take a hidden number to be at least 1, unless it is 0. */
export function floorOf({ value }: Arc): number {
  return Math.min(1, value)
}

/** Marks a number as hidden for a reason that says how small or large it is. */
export function hide(arc: Arc, because: HiddenBecause, total: Arc, { threshold }: DisclosureRules): void {
  arc.status = because
  if (because === 'small') [arc.least, arc.most] = [1, threshold - 1]
  else if (because === 'complement')
    [arc.least, arc.most] = [Math.max(threshold, total.value - threshold + 1), total.value - 1]
  else if (because === 'denominator') [arc.least, arc.most] = [0, Infinity]
  else [arc.least, arc.most] = [floorOf(arc), Infinity]
}

/**
 * The cheapest way from one node to another without a certain arc: its steps and what they cost together (Dijkstra;
 * tables are small). The cost is Infinity when there is none.
 */
export function cheapestWay(
  network: Network,
  start: number,
  goal: number,
  without: Arc,
): { cost: number; steps: Step[] } {
  const cost = new Float64Array(network.nodes).fill(Infinity)
  const came = new Map<number, Step>()
  const open = new Set(Array.from({ length: network.nodes }, (_, node) => node))
  cost[start] = 0
  while (open.size > 0) {
    const node = [...open].reduce((best, other) => (cost[other]! < cost[best]! ? other : best))
    open.delete(node)
    if (node === goal || cost[node] === Infinity) break
    for (const arc of network.arcs) {
      if (arc === without || (arc.from !== node && arc.to !== node)) continue
      const step = { arc, up: arc.from === node }
      const next = step.up ? arc.to : arc.from
      const through = cost[node]! + price(step)
      if (through < cost[next]!) {
        cost[next] = through
        came.set(next, step)
      }
    }
  }
  const steps: Step[] = []
  for (let node = goal; node !== start;) {
    const step = came.get(node)
    if (!step) return { cost: Infinity, steps: [] }
    steps.push(step)
    node = step.up ? step.arc.from : step.arc.to
  }
  return { cost: cost[goal]!, steps }
}
