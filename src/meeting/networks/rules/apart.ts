/** Where a mark belongs, and where it is drawn. */
export type Mark = { readonly x: number; readonly y: number }

const ROUNDS = 80

/**
 * Moves marks apart until none is nearer another than `distance` (as far as there is room within the frame), each as little as
 * needed. The same marks always come to lie the same way.
 */
export function apart(marks: readonly Mark[], distance: number, frame: { width: number; height: number }): Mark[] {
  const drawn = marks.map(({ x, y }) => ({ x, y }))
  const within = (value: number, most: number) => Math.min(Math.max(value, distance / 2), most - distance / 2)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const [index, one] of drawn.entries())
      for (const [other, two] of drawn.entries()) {
        if (other <= index) continue
        const away = Math.hypot(two.x - one.x, two.y - one.y)
        if (away >= distance) continue
        moved = true
        // Two at the very same point go to each side; those further on turn a little, so that they spread.
        const turn = index + other
        const [dx, dy] =
          away < 0.01 ? [Math.cos(turn), Math.sin(turn)] : [(two.x - one.x) / away, (two.y - one.y) / away]
        const push = (distance - away) / 2 + 0.01
        one.x = within(one.x - dx * push, frame.width)
        one.y = within(one.y - dy * push, frame.height)
        two.x = within(two.x + dx * push, frame.width)
        two.y = within(two.y + dy * push, frame.height)
      }
    if (!moved) break
  }
  return drawn
}
