import { readFileSync } from 'node:fs'

/** Words of LOS that compounds may be made of; the file says where they are from. */
export const LOS_WORDS: readonly string[] = readFileSync(new URL('./los.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
