import { Visitor } from 'vite'
import type { Source } from './house.ts'
import type { Violation } from './violation.ts'

/** Checks that no test replaces code of ours: the real thing is there, also the database. */
export function checkMocks(source: Source): Violation[] {
  const violations: Violation[] = []
  new Visitor({
    CallExpression: (node) => {
      if (!/^(vi|vitest)\.(mock|doMock)$/.test(source.slice(node.callee))) return
      const what = node.arguments[0] ? source.slice(node.arguments[0]) : ''
      if (/^(import\()?['"`][.#]/.test(what))
        violations.push({ path: source.path, line: source.lineAt(node.start), wall: 'mock', what: `replaces ${what}` })
    },
  }).visit(source.program)
  return violations
}
