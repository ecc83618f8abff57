import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { countTests } from './report.ts'

const FINE = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [{}] }],
}

function count(report: object | undefined, exitCode: number) {
  const folder = mkdtempSync(join(tmpdir(), 'brua-report-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'tests.json')
  if (report) writeFileSync(path, JSON.stringify(report))
  return countTests(path, exitCode)
}

describe('counting tests', () => {
  it('counts what passed and what failed', () => {
    expect(count(FINE, 0)).toEqual({ passed: 5, failed: 0, says: [] })
    expect(count({ ...FINE, numFailedTests: 2, success: false }, 1)).toEqual({ passed: 5, failed: 2, says: [] })
  })

  it('counts a file that does not load as one failed', () => {
    const testResults = [{ name: 'a.test.ts', status: 'failed', message: 'no such module\nat …', assertionResults: [] }]
    expect(count({ ...FINE, success: false, testResults }, 1)).toEqual({
      passed: 5,
      failed: 1,
      says: ['a.test.ts did not load: no such module'],
    })
  })

  it('counts a run that failed without a failed test as one failed', () => {
    expect(count(FINE, 1)).toMatchObject({ passed: 5, failed: 1 })
    expect(count({ ...FINE, success: false }, 0)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('never calls a run that left nothing, or ran nothing, a success', () => {
    expect(count(undefined, 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(count({ success: true }, 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(count({ ...FINE, numPassedTests: 0, testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 })
  })

  it('mentions tests that were skipped', () => {
    expect(count({ ...FINE, numPendingTests: 3 }, 0)).toEqual({ passed: 5, failed: 0, says: ['3 tests were skipped'] })
  })
})
