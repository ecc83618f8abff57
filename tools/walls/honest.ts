import { Visitor } from 'vite'
import type { Source } from './house.ts'
import type { Violation, Wall } from './violation.ts'

/** Checks that no test replaces code of ours, and that no double cast silences the compiler. */
export function checkHonest(source: Source): Violation[] {
  const violations: Violation[] = []
  const no = (node: { start: number }, wall: Wall, what: string) =>
    violations.push({ path: source.path, line: source.lineAt(node.start), wall, what })
  new Visitor({
    CallExpression: (node) => {
      if (!/^(vi|vitest)\.(mock|doMock)$/.test(source.slice(node.callee))) return
      const what = node.arguments[0] ? source.slice(node.arguments[0]) : ''
      if (/^(import\()?['"`][.#]/.test(what)) no(node, 'mock', `replaces ${what}`)
    },
    TSAsExpression: (node) => {
      const inner = node.expression.type === 'ParenthesizedExpression' ? node.expression.expression : node.expression
      if (inner.type === 'TSAsExpression' && /^(unknown|any|never)$/.test(source.slice(inner.typeAnnotation)))
        no(node, 'cast', source.slice(node).replaceAll(/\s+/g, ' ').slice(0, 60))
    },
  }).visit(source.program)
  return violations
}
