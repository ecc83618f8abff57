/** Every wall, and why it stands. */
export const WALLS = {
  direction:
    'main → app → wings → web → {ui, analysis, platform} → stats → core: what lies below does not know what lies above',
  'front-door': 'a module is known by its index.ts alone, so that what is behind it can change',
  graph: 'src/app/modules.json is the graph of modules: who may need whom is decided there, in the open',
  circle: 'what goes in circles cannot be understood, tested or taken out by itself',
  address: 'within a module by ./, between rooms by #alias, so that a line of import shows which wall it passes',
  'hidden-import': 'an import whose name is computed cannot be checked',
  pure: 'rules, formulas and analysis give the same answer to the same question: time and chance come in as arguments',
  'no-io': 'rules and formulas know no files, no network and no database',
  clock: 'there is one clock, which tests can move: services.clock',
  environment: 'settings are read and checked in one place, and handed down',
  'own-schema': 'a module owns its tables: others ask its front door, so that a table can change without asking around',
  migration: 'a migration touches its own schema; foreign keys follow src/app/modules.json',
  markup:
    'the Content-Security-Policy lets through neither style= nor inline script, so what needs them would break unseen',
  cast: 'a double cast tells the compiler what nobody has checked',
  mock: 'a mock of our own code tests the mock',
  parse: 'what cannot be read cannot be checked',
} as const
export type Wall = keyof typeof WALLS

/** Something that goes through a wall. */
export type Violation = { readonly path: string; readonly line: number; readonly wall: Wall; readonly what: string }

/** One violation as people read it. */
export function describe({ path, line, wall, what }: Violation): string {
  return `${path}:${line}  ${wall}: ${what}\n    because ${WALLS[wall]}`
}
