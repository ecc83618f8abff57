import { checkRules } from '#analysis/snapshot/rules.ts'
import type { Registry } from './model.ts'

/** Checks that a definition makes sense. @throws {RangeError} naming the first thing that does not. */
export function checkDefinition(registry: Registry): void {
  const no = (why: string): never => {
    throw new RangeError(`registry ${JSON.stringify(registry.key)}: ${why}`)
  }
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(registry.key)) no('a key is 2 to 40 lower-case letters, digits and hyphens')
  for (const [what, list] of Object.entries({
    programmes: registry.programmes,
    settings: registry.settings,
    benefits: registry.benefits,
    timePoints: registry.timePoints,
  })) {
    const keys = list.map((one) => one.key)
    if (new Set(keys).size !== keys.length) no(`the same key twice in ${what}`)
  }
  for (const point of registry.timePoints)
    if (point.opens < 0 || point.closes < 0 || !Number.isInteger(point.months)) no(`a wrong window at ${point.key}`)
  registry.consents.forEach((consent, index) => {
    if (consent.version !== index + 1) no('consent versions count from 1')
  })
  const benefits = new Set(registry.benefits.map((benefit) => benefit.key))
  for (const { state, when } of registry.rules.states)
    for (const { benefit } of when)
      if (!benefits.has(benefit)) no(`the state ${state} names the unknown benefit ${benefit}`)
  checkRules({ ...registry.rules, registry: registry.key, coverage: { from: null, to: 0 } })
}
