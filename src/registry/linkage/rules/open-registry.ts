import { ABSORBING_REASONS, MOST_STATES } from '#analysis/snapshot/index.ts'
import type { Registry } from '#registry/registries/index.ts'

/** The most states a registry of monthly states can tell apart. */
export { MOST_STATES }

/** Labels that a state may not have: the analysis uses them for what ends a person's follow-up. */
export const RESERVED_STATES: readonly string[] = ABSORBING_REASONS

/** A registry's key from a file's name: `mvad-monthly-states.csv` is `mvad-monthly-states`. Undefined when nothing is left. */
export function keyFromFileName(name: string): string | undefined {
  const key = name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  return isRegistryKey(key) ? key : undefined
}

/** Whether a text can be a registry's key. */
export function isRegistryKey(text: string): boolean {
  return /^[a-z][a-z0-9-]{1,39}$/.test(text)
}

/** The registry of an open file of monthly states: nobody is asked, nothing is hidden, a month without a row is not observed. */
export function openRegistry(key: string, states: readonly string[]): Registry {
  return {
    key,
    name: { nb: `Åpne data: ${key}`, nn: `Opne data: ${key}`, en: `Open data: ${key}` },
    about: {
      nb: 'Åpne data: en tilstand for hver person og måned, hentet inn fra en fil. Ingenting er skjult.',
      nn: 'Opne data: ein tilstand for kvar person og månad, henta inn frå ei fil. Ingenting er skjult.',
      en: 'Open data: a state for each person and month, taken in from a file. Nothing is hidden.',
    },
    legalBasis: null,
    openData: true,
    consents: [],
    programmes: [],
    settings: [],
    timePoints: [],
    benefits: states.map((state) => ({ key: state, name: { nb: state, nn: state, en: state } })),
    rules: {
      states: states.map((state) => ({ state, when: [{ benefit: state }] })),
      none: null,
      lines: [],
      fullReturn: null,
      absorbing: [],
      threshold: 0,
      minimumDenominator: 0,
    },
  }
}
