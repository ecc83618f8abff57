import { cheapestWay, hide, networkOf, price } from './network.ts'
import type { Arc, Network } from './network.ts'
import type { Cell, CountTable, DisclosureRules, GatedTable, Margins } from './types.ts'

/**
 * What may be published of a table of counts.
 *
 * First the numbers that are sensitive by themselves: from 1 to one less than the threshold; those whose rest of the
 * row is; and all of a row with too few people. Then, for each hidden number in turn, the cheapest ring of further
 * numbers that keeps a second value possible (see `network.ts`). Hiding more never takes a possible value away, so
 * one round is enough; and a ring always exists, since all totals may rise together.
 *
 * With threshold 0 everything is shown. Throws `RangeError` for a table that is not rectangular or counts that
 * are not whole, and for the threshold 2: "fewer than 2" says that it is 1.
 */
export function gate(table: CountTable, margins: Margins, rules: DisclosureRules): GatedTable {
  return published(table, margins, gatedNetwork(table, margins, rules))
}

/** The network of a table with everything hidden that must be. */
export function gatedNetwork(table: CountTable, margins: Margins, rules: DisclosureRules): Network {
  check(table, rules)
  const network = networkOf(table, margins)
  if (rules.threshold > 0) {
    hideSensitive(table, network, rules)
    for (const arc of network.arcs) if (isHidden(arc)) protect(network, arc, rules)
  }
  return network
}

export function isHidden({ status }: Arc): boolean {
  return status !== 'shown' && status !== 'unpublished'
}

function hideSensitive({ groups, categories }: CountTable, network: Network, rules: DisclosureRules): void {
  const [g, c] = [groups.length, categories.length]
  const isSmall = (count: number): boolean => count >= 1 && count < rules.threshold
  const fewest = Math.max(rules.threshold, rules.minimumDenominator)
  const look = (arc: Arc, total: Arc): void => {
    if (arc.status !== 'shown') return
    if (isSmall(arc.value)) hide(arc, 'small', total, rules)
    else if (total !== arc && isSmall(total.value - arc.value)) hide(arc, 'complement', total, rules)
  }
  for (let i = 0; i <= g; i++) {
    const total = network.at(i, c)
    for (let j = 0; j < c; j++) {
      const arc = network.at(i, j)
      // Nobody in a row is nothing to hide; a few are, all of them alike.
      if (total.value > 0 && total.value < fewest && arc.status === 'shown') hide(arc, 'denominator', total, rules)
      else look(arc, total)
    }
  }
  const all = network.at(g, c)
  // A group's total has a complement only where the total of all is there to take it from.
  for (let i = 0; i <= g; i++) look(network.at(i, c), all.status === 'unpublished' ? network.at(i, c) : all)
  for (const arc of network.arcs)
    if (arc.status === 'complement' && totalOf(network, arc, g, c).status !== 'shown') loosen(arc, rules)
}

/** The total that an arc and its complement add up to. */
function totalOf(network: Network, arc: Arc, g: number, c: number): Arc {
  return arc.category === c ? network.at(g, c) : network.at(arc.group, c)
}

/** Makes sure that a hidden number has a second possible value, by hiding what the cheapest ring through it needs. */
function protect(network: Network, arc: Arc, rules: DisclosureRules): void {
  const rings = [true, false].map((up) => {
    const own = { arc, up }
    const way = up ? cheapestWay(network, arc.to, arc.from, arc) : cheapestWay(network, arc.from, arc.to, arc)
    return { steps: [own, ...way.steps], cost: price(own) + way.cost }
  })
  const [one, other] = rings as [(typeof rings)[0], (typeof rings)[0]]
  const ring = other.cost < one.cost ? other : one
  for (const step of ring.steps) if (price(step) > 0) loosen(step.arc, rules)
  // Without its total a number can no longer be told to be its complement.
  for (const { arc: hidden } of ring.steps)
    for (const other of network.arcs) if (other.status === 'complement' && sums(hidden, other)) loosen(other, rules)

  function sums(total: Arc, part: Arc): boolean {
    const last = network.arcs.at(-1)!
    if (!isHidden(total) || total.category !== last.category) return false
    return part.category === last.category ? total.group === last.group : part.group === total.group
  }
}

/** Hides a number, or hides it with a reason that says no more than that it is hidden. */
function loosen(arc: Arc, rules: DisclosureRules): void {
  hide(arc, 'secondary', arc, rules)
}

function published({ groups, categories }: CountTable, margins: Margins, network: Network): GatedTable {
  const [g, c] = [groups.length, categories.length]
  const cell = (i: number, j: number): Cell => {
    const { status, value } = network.at(i, j)
    return status === 'shown' || status === 'unpublished' ? { shown: value } : { hidden: status }
  }
  return {
    groups,
    categories,
    cells: groups.map((_, i) => categories.map((_, j) => cell(i, j))),
    groupTotals: margins.groupTotals ? groups.map((_, i) => cell(i, c)) : null,
    categoryTotals: margins.categoryTotals ? categories.map((_, j) => cell(g, j)) : null,
    total: margins.categoryTotals ? cell(g, c) : null,
  }
}

function check({ groups, categories, counts }: CountTable, { threshold, minimumDenominator }: DisclosureRules): void {
  if (!Number.isInteger(threshold) || threshold < 0 || threshold === 2)
    throw new RangeError(`a threshold of ${threshold}`)
  if (!(minimumDenominator >= 0)) throw new RangeError(`a minimum denominator of ${minimumDenominator}`)
  const isTable = counts.length === groups.length && counts.every((row) => row.length === categories.length)
  if (!isTable) throw new RangeError('a table that is not rectangular')
  const wrong = counts.flat().find((count) => !Number.isSafeInteger(count) || count < 0)
  if (wrong !== undefined) throw new RangeError(`${wrong} is no count`)
}
