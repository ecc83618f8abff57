/**
 * The order that sorts rows by several keys, the first one first, or null when they already are in order.
 * Rows are gathered by the first key where it is a small whole number (a reference), so that only short
 * runs are left to compare.
 */
export function sortedOrder(keys: readonly ArrayLike<number>[], rows: number): Uint32Array | null {
  if (isSorted(keys, rows, 'loosely')) return null
  const compare = (a: number, b: number): number => {
    for (const key of keys) {
      if (key[a]! < key[b]!) return -1
      if (key[a]! > key[b]!) return 1
    }
    return 0
  }
  const first = keys[0]!
  let largest = 0
  for (let i = 0; i < rows; i++) {
    const key = first[i]!
    if (!(key >= 0 && key <= 2 * rows)) return Uint32Array.from({ length: rows }, (_, i) => i).sort(compare)
    if (key > largest) largest = key
  }
  const start = new Uint32Array(largest + 2)
  for (let i = 0; i < rows; i++) start[first[i]! + 1]!++
  for (let k = 0; k <= largest; k++) start[k + 1]! += start[k]!
  const next = start.slice()
  const order = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) order[next[first[i]!]!++] = i
  for (let k = 0; k <= largest; k++)
    if (start[k + 1]! - start[k]! > 1) order.subarray(start[k], start[k + 1]).sort(compare)
  return order
}

/** Whether rows are in order by these keys; strictly: no two alike. `order` is a number of rows as they are, or their order. */
export function isSorted(
  keys: readonly ArrayLike<number>[],
  order: Uint32Array | number,
  how: 'strictly' | 'loosely',
): boolean {
  const rows = typeof order === 'number' ? order : order.length
  for (let i = 1; i < rows; i++) {
    const [a, b] = typeof order === 'number' ? [i - 1, i] : [order[i - 1]!, order[i]!]
    let same = true
    for (const key of keys) {
      if (key[a] === key[b]) continue
      if (key[a]! > key[b]!) return false
      same = false
      break
    }
    if (same && how === 'strictly') return false
  }
  return true
}
