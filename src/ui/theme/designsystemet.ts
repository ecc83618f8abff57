import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { COLOURS } from './tokens.ts'

const resolve = createRequire(import.meta.url).resolve

/** The components of Designsystemet that our pieces use. The others are left out: a page carries only what it can show. */
const COMPONENTS = [
  'button',
  'input',
  'field',
  'fieldset',
  'label',
  'validation-message',
  'error-summary',
  'table',
  'details',
  'link',
]

/** The parts of Designsystemet's own theme that hold measures. Its colours are replaced by ours. */
const MEASURES = [
  'ds.theme.size-mode',
  'ds.theme.type-scale',
  'ds.theme.size',
  'ds.theme.semantic',
  'ds.theme.typography.primary',
  'ds.theme.color',
]

/** Designsystemet's style sheet with our colours: the components we use, in its own cascade layers. */
export function designsystemetCss(): string {
  const theme = layersOf(read('@digdir/designsystemet-css/theme.css'))
  const measures = MEASURES.map((name) => {
    const layer = theme.get(name)
    if (layer === undefined) throw new Error(`Designsystemet has no layer ${name} any more`)
    return layer
  })
  return [
    '@layer ds.theme, ds.base, ds.house, ds.components;',
    ...measures,
    `@layer ds.theme.house{:root{${colourVariables()}}}`,
    `@layer ds.base{${read('@digdir/designsystemet-css/base.css')}}`,
    ...COMPONENTS.map((name) => `@layer ds.components{${read(`@digdir/designsystemet-css/${name}.css`)}}`),
  ].join('\n')
}

function read(specifier: string): string {
  return readFileSync(resolve(specifier), 'utf8')
}

/** The `@layer name { … }` blocks at the top of a style sheet, by name. */
export function layersOf(css: string): ReadonlyMap<string, string> {
  const layers = new Map<string, string>()
  let depth = 0
  let start = 0
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] !== '}') continue
    depth -= 1
    if (depth > 0) continue
    const block = css.slice(start, at + 1).trim()
    const name = /^@layer ([\w.-]+)\{/.exec(block)?.[1]
    if (name !== undefined) layers.set(name, block)
    start = at + 1
  }
  return layers
}

const SCALES = {
  accent: { base: COLOURS.coupling, tint: COLOURS.couplingTint, dark: COLOURS.couplingDark },
  brand1: { base: COLOURS.work, tint: COLOURS.workTint, dark: mix(COLOURS.work, '#000000', 0.45) },
  brand2: { base: COLOURS.health, tint: COLOURS.healthTint, dark: mix(COLOURS.health, '#000000', 0.45) },
  info: { base: COLOURS.health, tint: COLOURS.healthTint, dark: mix(COLOURS.health, '#000000', 0.45) },
  success: { base: COLOURS.good, tint: COLOURS.goodTint, dark: mix(COLOURS.good, '#000000', 0.45) },
  warning: { base: COLOURS.attention, tint: COLOURS.attentionTint, dark: mix(COLOURS.attention, '#000000', 0.45) },
  danger: { base: COLOURS.bad, tint: COLOURS.badTint, dark: mix(COLOURS.bad, '#000000', 0.35) },
} as const

function colourVariables(): string {
  const scales = Object.entries(SCALES).map(([name, { base, tint, dark }]) =>
    variables(name, {
      'background-default': COLOURS.paper,
      'background-tinted': tint,
      'surface-default': COLOURS.paper,
      'surface-tinted': tint,
      'surface-hover': mix(tint, base, 0.1),
      'surface-active': mix(tint, base, 0.2),
      'border-subtle': mix(COLOURS.paper, base, 0.3),
      'border-default': base,
      'border-strong': base,
      'text-subtle': base,
      'text-default': dark,
      'base-default': base,
      'base-hover': mix(base, '#000000', 0.18),
      'base-active': mix(base, '#000000', 0.32),
      'base-contrast-subtle': tint,
      'base-contrast-default': COLOURS.paper,
    }),
  )
  const neutral = variables('neutral', {
    'background-default': COLOURS.paper,
    'background-tinted': COLOURS.ground,
    'surface-default': COLOURS.paper,
    'surface-tinted': COLOURS.ground,
    'surface-hover': mix(COLOURS.ground, COLOURS.line, 0.14),
    'surface-active': mix(COLOURS.ground, COLOURS.line, 0.26),
    'border-subtle': COLOURS.hairline,
    'border-default': COLOURS.line,
    'border-strong': COLOURS.quiet,
    'text-subtle': COLOURS.quiet,
    'text-default': COLOURS.ink,
    'base-default': COLOURS.ink,
    'base-hover': mix(COLOURS.ink, COLOURS.paper, 0.15),
    'base-active': mix(COLOURS.ink, COLOURS.paper, 0.25),
    'base-contrast-subtle': COLOURS.ground,
    'base-contrast-default': COLOURS.paper,
  })
  return [
    ...scales,
    neutral,
    `--ds-color-focus-inner:${COLOURS.paper};`,
    `--ds-color-focus-outer:${COLOURS.coupling};`,
    `--ds-link-color-visited:${COLOURS.couplingDark};`,
    'color-scheme:light;',
  ].join('')
}

function variables(scale: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--ds-color-${scale}-${name}:${value};`)
    .join('')
}

/** A colour part of the way from one to another; `share` is 0 (all `from`) to 1 (all `to`). Colours are `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}
