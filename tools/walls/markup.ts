import { Visitor } from 'vite'
import type { Source } from './house.ts'
import type { Violation } from './violation.ts'

/** Checks that a page carries no style attribute, no inline script or style sheet, and no handler in an attribute. */
export function checkMarkup(source: Source): Violation[] {
  if (source.place.kind === 'outside' || source.isTest) return []
  const violations: Violation[] = []
  const no = (node: { start: number }, what: string) =>
    violations.push({ path: source.path, line: source.lineAt(node.start), wall: 'markup', what })
  new Visitor({
    JSXElement: ({ openingElement: { name, attributes }, children }) => {
      // A component's properties are its own affair; those of an element reach the browser.
      const element = name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name) ? name.name : undefined
      const named = attributes.flatMap((one) =>
        one.type === 'JSXAttribute' && one.name.type === 'JSXIdentifier'
          ? [{ start: one.start, name: one.name.name }]
          : [],
      )
      for (const attribute of named) {
        if (attribute.name === 'style') no(attribute, 'a style attribute')
        if (element && /^on[a-z]+$/i.test(attribute.name)) no(attribute, `a handler in the attribute ${attribute.name}`)
      }
      // Data for machines stands in the page and never runs.
      const isData = attributes.some((one) => source.slice(one) === 'type="application/ld+json"')
      const isFilled = children.length > 0 || named.some((one) => one.name === 'dangerouslySetInnerHTML')
      if (element === 'style' || (element === 'script' && isFilled && !isData)) no(name, `an inline ${element}`)
    },
  }).visit(source.program)
  return violations
}
