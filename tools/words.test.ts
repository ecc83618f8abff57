import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './generated.ts'
import { readModules } from './walls/index.ts'

const words = readFileSync(join(ROOT, 'docs/words.md'), 'utf8')
const rows = words
  .split('\n')
  .filter((line) => /^\| (?!---)/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )

describe('docs/words.md', () => {
  it.each([...readModules(ROOT).keys()])('has a row for the module %s, with a word in each language', (module) => {
    const mark = `\`${module.slice(module.indexOf('/') + 1)}\` ⟨module⟩`
    const found = rows.filter((cells) => cells.includes(mark))
    expect(found, `docs/words.md has no row with ${mark}`).toHaveLength(1)
    for (const cell of found[0]!) expect(cell).not.toMatch(/^[–\s]*$/)
  })

  it('marks no module that is not there', () => {
    const names = new Set([...readModules(ROOT).keys()].map((module) => module.slice(module.indexOf('/') + 1)))
    const marked = [...words.matchAll(/`([a-z-]+)` ⟨module⟩/g)].map(([, name]) => name!)
    expect(marked.filter((name) => !names.has(name))).toEqual([])
  })

  it('gives every row as many cells as its table has', () => {
    for (const cells of rows) expect([2, 5], cells.join(' | ')).toContain(cells.length)
  })
})
