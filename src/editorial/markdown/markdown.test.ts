import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '#tests/browser.ts'
import { runs } from '#tests/runs.ts'
import { faultsIn, headingsIn, linksIn, plainText, renderMarkdown } from './index.ts'

describe('what editors write', () => {
  test('comes out as headings from level two, lists, tables in a frame of their own, and links', () => {
    const html = renderMarkdown(
      '## Hvem er med\n\n- Nav\n- klinikken\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[Nav](https://www.nav.no) og [oss](/services)',
    )
    expect(html).toContain('<h2 id="s-hvem-er-med">Hvem er med</h2>')
    expect(html).toContain('role="region" aria-label="Tabell"')
    expect(html).toContain('<a href="https://www.nav.no" rel="external noopener">Nav</a>')
    expect(html).toContain('<a href="/services">oss</a>')
  })

  test('headings have addresses of their own, also when two say the same', () => {
    expect(headingsIn('## Mål\n\n## Mål\n\n# Først')).toEqual([
      { level: 2, words: 'Mål', id: 's-mal' },
      { level: 2, words: 'Mål', id: 's-mal-2' },
      { level: 2, words: 'Først', id: 's-forst' },
    ])
  })

  test('its links and pictures are found, its words are left', () => {
    const text = 'Les [dette](/a) og [dette](/a).\n\n![Ei bru](/images/x.webp)\n\n`kode` **viktig**'
    expect(linksIn(text)).toEqual(['/a', '/images/x.webp'])
    expect(plainText(text)).toBe('Les dette og dette. Ei bru kode viktig')
  })

  test('what cannot be published is named with its line', () => {
    expect(faultsIn('fint\n\n<script>x</script>')).toEqual([
      { fault: 'html', line: 3, what: '<script>' },
      { fault: 'html', line: 3, what: '</script>' },
    ])
    expect(faultsIn('![](/images/a.webp)')).toMatchObject([{ fault: 'image-without-words' }])
    expect(faultsIn('![x](https://elsewhere.example/a.png)')).toMatchObject([{ fault: 'image-from-elsewhere' }])
    expect(faultsIn('[x](javascript:alert)')).toMatchObject([
      { fault: 'address-not-allowed', what: 'javascript:alert' },
    ])
    expect(faultsIn('# For stor')).toMatchObject([{ fault: 'heading-one' }])
    expect(faultsIn('2 < 3 og 5 > 4, e-post `<a@b.no>`')).toEqual([])
  })
})

/** Pieces that attacks are made of, strewn among what people write. */
const HOSTILE = fc.constantFrom(
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
  ],
  ...[
    '[a](data:text/html,<script>1</script>)',
    '![a](x" onerror="alert(1))',
    '<svg/onload=alert(1)>',
    '[a]: javascript:alert(1)\n[a]',
  ],
  ...[
    '<a href="javascript:1">',
    '```html\n<script>1</script>\n```',
    '[a](//elsewhere.example)',
    '&lt;script&gt;',
    '<iframe srcdoc="<script>">',
  ],
  ...[
    '![a](/images/x.webp "on")',
    '[x](<javascript:alert(1)>)',
    '<!--',
    '-->',
    '<![CDATA[',
    '| a | b |\n|--|--|\n|<b>|',
    '\\<script>',
    '\u0000',
    '"',
    "'",
    '`',
  ],
)
const TEXT = fc
  .array(fc.oneof(HOSTILE, fc.string({ maxLength: 30 }), fc.constantFrom('\n', '\n\n', '# ', '- ', '> ', '    ')), {
    maxLength: 25,
  })
  .map((parts) => parts.join(''))

test('no script survives, whatever is written: the browser’s own parser looks', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const look = (htmls: string[]) =>
      page.evaluate((many) => {
        const ok = /^(https?:|mailto:|\/(?!\/)|#)/i
        return many.flatMap((html) => {
          const found: string[] = []
          for (const element of new DOMParser().parseFromString(html, 'text/html').querySelectorAll('head *, body *')) {
            const name = element.localName
            if (
              [
                'script',
                'iframe',
                'object',
                'embed',
                'style',
                'link',
                'meta',
                'base',
                'form',
                'svg',
                'math',
                'template',
              ].includes(name)
            )
              found.push(name)
            for (const { name: attribute, value } of element.attributes) {
              if (attribute.startsWith('on') || attribute === 'style' || attribute === 'srcdoc') found.push(attribute)
              if (['href', 'src', 'action', 'formaction'].includes(attribute) && !ok.test(value))
                found.push(`${attribute}=${value}`)
              if (attribute === 'src' && !value.startsWith('/images/')) found.push(`src=${value}`)
            }
          }
          return found
        })
      }, htmls)
    expect(await look(['<script>x</script><p onclick="x"><a href="javascript:1">'])).toEqual([
      'script',
      'onclick',
      'href=javascript:1',
    ])
    await fc.assert(
      fc.asyncProperty(fc.array(TEXT, { minLength: 20, maxLength: 60 }), async (texts) => {
        expect(await look(texts.map((text) => renderMarkdown(text)))).toEqual([])
      }),
      runs(200),
    )
  } finally {
    await browser.close()
  }
}, 120_000)
