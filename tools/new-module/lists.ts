import { WINGS } from '../walls/index.ts'
import type { Names } from './names.ts'

/** `modules.json` with a line more, after the last of its wing. */
export function withModule(json: string, { module, is }: Names): string {
  const line = `  ${JSON.stringify(module)}: { "is": ${JSON.stringify(is)}, "needs": [] }`
  const lines = json.split('\n').filter((one) => one.startsWith('  "'))
  const wingOf = (one: string) => WINGS.findIndex((wing) => one.startsWith(`  "${wing}/`))
  const own = wingOf(line)
  const at = lines.findLastIndex((one) => wingOf(one) <= own) + 1
  const all = [...lines.slice(0, at), line, ...lines.slice(at)].map((one) => one.replace(/,$/, ''))
  return `{\n${all.join(',\n')}\n}\n`
}

/** `wiring.ts` with the module's routes, last. @throws when the file has lost its shape. */
export function withRoutes(wiring: string, { module, camel }: Names): string {
  const routes = /(export const routes: readonly Routes\[\] = \[)([^\]]*?)(,?\s*)\]/
  const imports = wiring.search(/^import type /m)
  if (!routes.test(wiring) || imports === -1)
    throw new Error('src/app/wiring.ts has another shape than new-module knows: add the line by hand')
  const imported = `import { ${camel}Routes } from '#${module}/index.ts'\n`
  return (wiring.slice(0, imports) + imported + wiring.slice(imports)).replace(
    routes,
    (_all, start: string, list: string, end: string) =>
      `${start}${list}${list.trim() === '' ? '' : ', '}${camel}Routes${end.includes('\n') ? ',\n' : ''}]`,
  )
}

/**
 * The name of a migration made now: by the clock, and in any case after every one there is.
 * @param existing names of the migrations there are.
 */
export function migrationName(names: Names, now: Date, existing: readonly string[]): string {
  const clock = now.toISOString().slice(0, 16).replaceAll(/[-:]/g, '')
  const last =
    existing
      .map((name) => name.slice(0, 13))
      .sort((a, b) => a.localeCompare(b, 'en'))
      .at(-1) ?? ''
  const moment = clock > last ? clock : `${last.slice(0, 9)}${String(Number(last.slice(9)) + 1).padStart(4, '0')}`
  return `${moment}_${names.name}_create.sql`
}
