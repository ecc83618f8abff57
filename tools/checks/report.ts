import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many passed and failed, and what to say of what is neither. */
export type Count = { readonly passed: number; readonly failed: number; readonly says: readonly string[] }

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.unknown()),
    }),
  ),
})

/**
 * Counts what vitest's JSON report says, and does not let a silent failure pass: a file that did not load,
 * a run that broke off, an error outside every test, each counts as one failed.
 * @param exitCode what vitest ended with.
 */
export function countTests(path: string, exitCode: number): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1, says: [`vitest ended with ${exitCode} and left no report`] }
  const parsed = Report.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) return { passed: 0, failed: 1, says: ['vitest’s report is not of the shape we know'] }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } = parsed.data
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const says = broken.map(({ name, message }) => `${name} did not load${message ? `: ${message.split('\n')[0]}` : ''}`)
  let failed = numFailedTests + broken.length
  if (failed === 0 && (!success || exitCode !== 0)) {
    failed = 1
    says.push('no test failed, but the run did: see above')
  }
  if (numPassedTests + failed === 0) {
    failed = 1
    says.push('no test ran')
  }
  if (numPendingTests + numTodoTests > 0) says.push(`${numPendingTests + numTodoTests} tests were skipped`)
  return { passed: numPassedTests, failed, says }
}
