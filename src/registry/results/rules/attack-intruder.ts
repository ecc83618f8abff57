import type { Cell } from '#ui/index.ts'

type Bounds = { least: number; most: number }

/**
 * Somebody who has every page and a pencil: numbers by name, what is known of each, and which are sums of which.
 * Finds what follows, by narrowing each number from the others until nothing moves. All numbers are counts.
 */
export class Intruder {
  private readonly bounds = new Map<string, Bounds>()
  private readonly equations: { readonly total: Bounds; readonly parts: readonly Bounds[] }[] = []
  private settled = false

  private of(name: string): Bounds {
    let found = this.bounds.get(name)
    if (!found) this.bounds.set(name, (found = { least: 0, most: Infinity }))
    return found
  }

  /** A number as it is published; a small one is known to be 1 to 4. */
  sees(name: string, cell: Cell): void {
    if ('shown' in cell) this.narrow(this.of(name), cell.shown, cell.shown)
    else if (cell.hidden === 'small') this.narrow(this.of(name), 1, 4)
  }

  knows(name: string, number: number): void {
    this.narrow(this.of(name), number, number)
  }

  /** One number is the sum of others. */
  sums(total: string, parts: readonly string[]): void {
    this.equations.push({ total: this.of(total), parts: parts.map((part) => this.of(part)) })
  }

  /** What a number must be; undefined while two values are possible. */
  finds(name: string): number | undefined {
    this.settle()
    const { least, most } = this.of(name)
    if (least > most) throw new Error(`${name} cannot be`)
    return least === most ? least : undefined
  }

  private narrow(bounds: Bounds, least: number, most: number): boolean {
    const before = { ...bounds }
    bounds.least = Math.max(bounds.least, least)
    bounds.most = Math.min(bounds.most, most)
    return bounds.least > before.least || bounds.most < before.most
  }

  private settle(): void {
    for (let moved = !this.settled; moved;) {
      moved = false
      for (const { total, parts } of this.equations) {
        const [least, most] = [sum(parts.map((part) => part.least)), sum(parts.map((part) => part.most))]
        moved = this.narrow(total, least, most) || moved
        const open = parts.filter((part) => part.most === Infinity)
        for (const part of parts) {
          const othersMost =
            open.length === 0
              ? most - part.most
              : open.length === 1 && open[0] === part
                ? sum(parts.filter((other) => other !== part).map((other) => other.most))
                : Infinity
          moved = this.narrow(part, total.least - othersMost, total.most - (least - part.least)) || moved
        }
      }
    }
    this.settled = true
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}
