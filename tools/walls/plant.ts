import type { Wall } from './violation.ts'

/** What is planted: which wall it goes through, the file, its line, and the text. */
export type Plant = readonly [
  what: string,
  wall: Wall,
  path: string,
  line: number,
  files: Readonly<Record<string, string | null>>,
]
/** A single file planted. */
export const one = (what: string, wall: Wall, path: string, text: string, line = 1): Plant => [
  what,
  wall,
  path,
  line,
  { [path]: text },
]
