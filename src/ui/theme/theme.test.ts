import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assets, assetUrl } from './assets.ts'
import { layersOf, mix } from './designsystemet.ts'
import { COLOURS } from './tokens.ts'

const css = () => Buffer.from(assets().get(assetUrl('brua.css'))!.body).toString()

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high! + 0.05) / (low! + 0.05)
}

describe('the colours', () => {
  it.each([
    ['ink', 'paper'],
    ['quiet', 'paper'],
    ['quiet', 'ground'],
    ['quiet', 'couplingTint'],
    ['coupling', 'paper'],
    ['coupling', 'couplingTint'],
    ['work', 'workTint'],
    ['health', 'healthTint'],
    ['good', 'goodTint'],
    ['attention', 'attentionTint'],
    ['bad', 'badTint'],
  ] as const)('%s can be read on %s', (text, ground) => {
    expect(contrast(COLOURS[text], COLOURS[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('draw borders of controls that can be seen', () => {
    expect(contrast(COLOURS.line, COLOURS.paper)).toBeGreaterThanOrEqual(3)
  })

  it('mix from one to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000')
    expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff')
    expect(mix('#000000', '#fffefd', 0.5)).toBe('#807f7f')
  })
})

describe('the style sheet', () => {
  it('has the colours of the house, and asks nobody else', () => {
    expect(css()).toContain(`--b-coupling:${COLOURS.coupling};`)
    expect(css()).toContain(`--ds-color-accent-base-default:${COLOURS.coupling};`)
    expect(css()).not.toMatch(/url\("?(?:https?:)?\/\//)
    expect(css()).not.toContain('@import')
  })

  it('writes no colour outside the tokens for what the design system calls accent', () => {
    expect(css()).not.toContain('#0062ba')
  })

  it('refers only to fonts that are there', () => {
    const urls = [...css().matchAll(/url\((\/-\/[^)]+)\)/g)].map((match) => match[1]!)
    expect(urls).toHaveLength(2)
    for (const url of urls) expect(assets().get(url)?.type).toBe('font/woff2')
  })

  it('has no brace too many or too few', () => {
    const plain = css().replace(/"[^"]*"|'[^']*'/g, '')
    expect(plain.match(/\{/g)?.length).toBe(plain.match(/\}/g)?.length)
  })

  it('reads layers by name', () => {
    const layers = layersOf('@layer a.b{x{y:1}}\n@layer c;p{q:1}@layer d-e{z{w:2}}')
    expect(layers.get('a.b')).toBe('@layer a.b{x{y:1}}')
    expect(layers.get('d-e')).toBe('@layer d-e{z{w:2}}')
  })
})

describe('the assets', () => {
  it('are the same bytes when they are unpacked', () => {
    const packed = [...assets().values()].filter((asset) => asset.gzip !== undefined)
    expect(packed.length).toBeGreaterThan(0)
    for (const { body, gzip, brotli } of packed) {
      expect(gunzipSync(gzip!).equals(body)).toBe(true)
      expect(brotliDecompressSync(brotli!).equals(body)).toBe(true)
    }
  })

  it('carry their content in their address, and keep it', () => {
    for (const path of assets().keys()) expect(path).toMatch(/^\/-\/assets\/[0-9a-f]{16}\/[\w.-]+$/)
    expect(assetUrl('brua.css')).toBe(assetUrl('brua.css'))
  })

  it('are small enough for a phone: the style sheet under 25 kB packed', () => {
    expect(assets().get(assetUrl('brua.css'))!.gzip!.length).toBeLessThan(25_000)
  })
})

it('bare elements come before the components: a link that is a button keeps the colours of a button', () => {
  const order = ['ds.theme', 'ds.base', 'ds.house', 'ds.components']
  expect(css()).toContain(`@layer ${order.join(', ')};`)
  for (const layer of order) expect(css()).toMatch(new RegExp(`@layer ${layer}[.{]`))
})
