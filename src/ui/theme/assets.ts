import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { markSvg } from '../mark.tsx'
import { designsystemetCss } from './designsystemet.ts'
import { COLOURS, FIELD_LOOKS } from './tokens.ts'

/** A file that pages refer to. Its address changes with its content, so a browser may keep it for ever. */
export type Asset = {
  readonly body: Uint8Array
  readonly type: string
  readonly immutable: true
  /** The body compressed beforehand, for what gains from it. */
  readonly brotli?: Uint8Array
  readonly gzip?: Uint8Array
}

const NAMES = ['brua.css', 'inter-latin.woff2', 'inter-latin-ext.woff2', 'mark.svg', 'turbo.js'] as const
export type AssetName = (typeof NAMES)[number]

/** Our own sheets, after the base. They stand outside the layers, and so win over Designsystemet's components. */
const SHEETS = [
  'shell',
  'forms',
  'pieces',
  'entries',
  'directory',
  'charts',
  'services',
  'shelves',
  'meeting',
  'search',
  'editing',
  'print',
]

type Made = { readonly files: ReadonlyMap<string, Asset>; readonly urls: ReadonlyMap<AssetName, string> }
let made: Made | undefined

/** Every asset by its path, `/-/assets/<hash>/<name>`. Read once, at the first call. */
export function assets(): ReadonlyMap<string, Asset> {
  return (made ??= make()).files
}

/** The address of an asset, for a page. */
export function assetUrl(name: AssetName): string {
  const url = (made ??= make()).urls.get(name)
  if (url === undefined) throw new RangeError(`no asset ${name}`)
  return url
}

function make(): Made {
  const files = new Map<string, Asset>()
  const urls = new Map<AssetName, string>()
  const add = (name: AssetName, type: string, body: Uint8Array) => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
    const path = `/-/assets/${hash}/${name}`
    const compressed = type === 'font/woff2' ? {} : { brotli: brotliCompressSync(body), gzip: gzipSync(body) }
    files.set(path, { body, type, immutable: true, ...compressed })
    urls.set(name, path)
    return path
  }
  const resolve = createRequire(import.meta.url).resolve
  const font = (subset: string) =>
    readFileSync(resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`))
  const latin = add('inter-latin.woff2', 'font/woff2', font('latin'))
  const latinExt = add('inter-latin-ext.woff2', 'font/woff2', font('latin-ext'))
  add('brua.css', 'text/css; charset=utf-8', Buffer.from(houseCss(latin, latinExt)))
  add('mark.svg', 'image/svg+xml', Buffer.from(markSvg()))
  add(
    'turbo.js',
    'text/javascript; charset=utf-8',
    readFileSync(join(dirname(resolve('@hotwired/turbo')), 'turbo.es2017-esm.js')),
  )
  return { files, urls }
}

/** The whole style sheet: the fonts, Designsystemet, our variables, then our own sheets. */
function houseCss(latin: string, latinExt: string): string {
  const face = (url: string, range: string) =>
    `@font-face{font-family:"Inter Variable";font-style:normal;font-display:swap;font-weight:100 900;src:url(${url}) format("woff2");unicode-range:${range}}`
  const variables = Object.entries(COLOURS).map(([name, value]) => `--b-${kebab(name)}:${value};`)
  // An area of the figure as a ground elsewhere: from its left to its right.
  const grounds = Object.entries(FIELD_LOOKS).map(
    ([area, colours]) => `--b-field-${area}:linear-gradient(to right,${colours.join(',')});`,
  )
  return [
    face(
      latinExt,
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    ),
    face(
      latin,
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    ),
    designsystemetCss(),
    `:root{${variables.join('')}${grounds.join('')}}`,
    // Bare elements come before the components, so that a link that is a button keeps the button's colours.
    `@layer ds.house{${sheet('base')}}`,
    ...SHEETS.map(sheet),
  ].join('\n')
}

function sheet(name: string): string {
  return readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8')
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
