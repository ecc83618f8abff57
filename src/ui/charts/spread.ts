/**
 * Places labels so that none overlap and each is as near as it can be to where it belongs.
 *
 * Labels keep the order of their wishes; overlapping ones form a block that sits at the mean of what its members
 * want (least squares, by pooling neighbours as in isotonic regression). The result is pushed inside `[low, high]`.
 *
 * @param wishes where each label would like to be, in any order
 * @param gap the least distance between two neighbours
 * @returns a place for each label, in the order of `wishes`. When there is no room, the distance shrinks evenly.
 */
export function spread(wishes: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]! - wishes[b]! || a - b)
  const step = wishes.length < 2 ? gap : Math.min(gap, (high - low) / (wishes.length - 1))
  const last = high - step * (wishes.length - 1)
  // Without the gaps in between, "no overlap" becomes "never falling".
  const blocks: { sum: number; size: number }[] = []
  order.forEach((index, rank) => {
    let block = { sum: wishes[index]! - step * rank, size: 1 }
    for (
      let before = blocks.at(-1);
      before && before.sum / before.size >= block.sum / block.size;
      before = blocks.at(-1)
    ) {
      blocks.pop()
      block = { sum: before.sum + block.sum, size: before.size + block.size }
    }
    blocks.push(block)
  })
  const places = Array.from<number>({ length: wishes.length })
  let rank = 0
  for (const block of blocks) {
    const at = Math.min(Math.max(block.sum / block.size, low), Math.max(low, last))
    for (let member = 0; member < block.size; member += 1, rank += 1) places[order[rank]!] = at + step * rank
  }
  return places
}
