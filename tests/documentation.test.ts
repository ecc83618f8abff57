import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SETTINGS } from '#platform/settings.ts'

const operations = readFileSync(join(import.meta.dirname, '..', 'docs', 'operations.md'), 'utf8')

test('every setting stands in the table of docs/operations.md, as the product describes it', () => {
  const rows = Object.entries(SETTINGS).map(
    ([name, { is, default: value }]) => `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${is} |`,
  )
  const table = ['| setting | default | what it is |', '| --- | --- | --- |', ...rows].join('\n')
  expect(operations, 'run `npm run -s brua -- settings` and put the table between the marks').toContain(
    `<!-- settings -->\n${table}\n<!-- /settings -->`,
  )
})
