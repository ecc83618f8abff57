import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './generated.ts'

/** What people wrote; the rest of docs is generated. */
const WRITTEN = ['README.md', 'CONTRIBUTING.md', 'STYLE.md', ...globSync('{docs,src}/**/*.md', { cwd: ROOT })].map(
  (path) => path.replaceAll('\\', '/'),
)
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const decisions = WRITTEN.filter((path) => path.startsWith('docs/decisions/')).sort()

describe('documentation', () => {
  it.each(WRITTEN)('%s links only to what is there', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|mailto:|#|\/)([^)\s#]+)/g)].map(([, target]) => target!)
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(path), target)))).toEqual([])
  })

  it.each(['README.md', 'CONTRIBUTING.md', 'STYLE.md', ...decisions])('%s names only files that are there', (path) => {
    const named = [...read(path).matchAll(/`((?:src|tools|docs|tests|world|bench)\/[\w./-]+)`/g)].map(
      ([, target]) => target!,
    )
    expect(named.filter((target) => !existsSync(join(ROOT, target)))).toEqual([])
  })
})

describe('decisions', () => {
  it('are numbered from 1 without a gap, and each says its number, its status and its day', () => {
    expect(decisions.map((path) => Number(path.slice('docs/decisions/'.length).slice(0, 4)))).toEqual(
      decisions.map((_, index) => index + 1),
    )
    for (const [index, path] of decisions.entries()) {
      expect(read(path), path).toMatch(
        new RegExp(`^# ${index + 1}\\. .+\\n\\nStatus: (accepted|replaced by .+), \\d{1,2} [A-Z][a-z]+ \\d{4}\\.\\n`),
      )
    }
  })
})
