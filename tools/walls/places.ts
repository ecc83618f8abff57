/** The wings: folders of modules. */
export const WINGS = ['directory', 'editorial', 'registry', 'practice', 'knowledge', 'meeting'] as const

/** The rooms below the wings, and which of them each may use. `app`, `main` and `cli` stand above and may use all. */
export const ROOMS = {
  core: [],
  stats: ['core'],
  analysis: ['stats', 'core'],
  platform: ['stats', 'core'],
  ui: ['stats', 'core'],
  web: ['ui', 'analysis', 'platform', 'stats', 'core'],
} as const satisfies Record<string, readonly string[]>
export type Room = keyof typeof ROOMS

/**
 * The wings that every module above them may need without saying so, the lowest first: who is who and where, and how
 * something is written, reviewed, published and found. A module of one of them may need those before it.
 */
export const FOR_EVERYONE: readonly string[] = ['directory', 'editorial']

/** The parts of `platform` that `analysis` may use: those that only read files. None so far: it reads by itself. */
export const ANALYSIS_MAY_USE: readonly string[] = []

/** What of a module others may import, and what `app` alone may. */
export const FRONT_DOOR = 'index.ts'
export const WIRED_BY_APP: readonly string[] = ['routes.tsx', 'commands.ts', 'jobs.ts']

/** Folders beside `src`. They stand outside the house and enter by the front doors. */
const OUTSIDE = ['world', 'tests', 'bench', 'tools']

/** Where a path of the tree belongs. */
export type Place =
  | { readonly kind: 'module'; readonly module: string; readonly wing: string; readonly inner: string }
  | { readonly kind: 'room'; readonly room: Room; readonly inner: string }
  /** Wiring: `src/app`, `src/main.ts`, `src/cli.ts`. */
  | { readonly kind: 'top'; readonly room: 'app' | 'main' | 'cli' }
  | { readonly kind: 'outside'; readonly folder: string }
  /** Below `src`, but in no room we know. */
  | { readonly kind: 'nowhere' }

/** Where a path belongs. `path` is from the root, with `/`. */
export function placeOf(path: string): Place {
  const [first = '', second = '', ...rest] = path.split('/')
  if (first !== 'src') return OUTSIDE.includes(first) ? { kind: 'outside', folder: first } : { kind: 'nowhere' }
  if (second === 'main.ts' || second === 'cli.ts') return { kind: 'top', room: second === 'main.ts' ? 'main' : 'cli' }
  if (second === 'app') return { kind: 'top', room: 'app' }
  if (isRoom(second)) return { kind: 'room', room: second, inner: rest.join('/') }
  const [module, ...inner] = rest
  // A file straight in a wing belongs to no module.
  if (!isWing(second) || module === undefined || (inner.length === 0 && /\.[a-z]+$/.test(module)))
    return { kind: 'nowhere' }
  return { kind: 'module', module: `${second}/${module}`, wing: second, inner: inner.join('/') }
}

export function isWing(name: string): boolean {
  return (WINGS as readonly string[]).includes(name)
}

function isRoom(name: string): name is Room {
  return Object.hasOwn(ROOMS, name)
}

/** The schema of a module: its own name, `_` for `-`. */
export function schemaOf(module: string): string {
  return module.slice(module.indexOf('/') + 1).replaceAll('-', '_')
}
