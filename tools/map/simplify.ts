/** A point of the drawing. */
export type Point = readonly [x: number, y: number]

/**
 * A line with fewer points: those whose triangle with their neighbours is smallest go first (Visvalingam and Whyatt 1993).
 * Both ends stay, so that lines which meet go on meeting.
 */
export function simplified(line: readonly Point[], smallestArea: number): Point[] {
  const kept = [...line]
  while (kept.length > 2) {
    let least = Infinity
    let at = -1
    for (let index = 1; index < kept.length - 1; index++) {
      const area = triangle(kept[index - 1]!, kept[index]!, kept[index + 1]!)
      if (area < least) [least, at] = [area, index]
    }
    if (least >= smallestArea) break
    kept.splice(at, 1)
  }
  return kept
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}

/** The area of a ring; positive when it turns one way, negative when it turns the other. */
export function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nx, ny] = ring[(index + 1) % ring.length]!
    return sum + (x * ny - nx * y) / 2
  }, 0)
}

/** Whether a point lies within a shape of rings, by how often a ray from it crosses them. */
export function isWithin([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let isInside = false
  for (const ring of rings)
    for (const [index, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(index + 1) % ring.length]!
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside
    }
  return isInside
}

/** A point well inside a shape: of a grid over its largest ring, the one that is farthest from every border. */
export function middleOf(rings: readonly (readonly Point[])[]): Point {
  const largest = rings.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))[0]!
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let best: { point: Point; away: number } | undefined
  const STEPS = 24
  for (let column = 1; column < STEPS; column++)
    for (let row = 1; row < STEPS; row++) {
      const point: Point = [left + ((right - left) * column) / STEPS, top + ((bottom - top) * row) / STEPS]
      if (!isWithin(point, rings)) continue
      const away = Math.min(...largest.map(([x, y]) => Math.hypot(x - point[0], y - point[1])))
      if (best === undefined || away > best.away) best = { point, away }
    }
  return best?.point ?? largest[0]!
}
