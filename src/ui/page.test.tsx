import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#core/languages.ts'
import { Page } from './page.tsx'
import { faultsOf, tagsOf, wordsOf } from './testing.ts'
import { viewForTests } from './view-for-tests.ts'

const draw = (more: Partial<Parameters<typeof Page>[0]> = {}) =>
  String(
    <Page view={viewForTests('nb')} title="Klinikker" kind="reading" {...more}>
      <h1>Ni klinikker</h1>
    </Page>,
  )

describe('a page', () => {
  it('begins with the doctype and says its language', () => {
    for (const language of LANGUAGES) {
      expect(draw({ view: viewForTests(language) })).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`))
    }
  })

  it('does nothing a page may not do, in every kind', () => {
    for (const kind of ['reading', 'work', 'question'] as const) expect(faultsOf(draw({ kind }))).toEqual([])
  })

  it('says first in its title that a form was refused', () => {
    expect(draw()).toContain('<title>Klinikker – Brua</title>')
    expect(draw({ refused: true })).toContain('<title>Feil: Klinikker – Brua</title>')
  })

  it('lets a keyboard skip to the content', () => {
    const [skip] = tagsOf(draw()).filter(({ name }) => name === 'a')
    expect(skip?.attributes.get('href')).toBe('#main')
  })

  it('marks this page, or the wing it lies in', () => {
    const nav = (path: string) => draw({ view: viewForTests('nb', { path }), wing: 'registry' })
    expect(nav('/registry?x=1')).toContain('href="/registry" aria-current="page"')
    expect(nav('/registry/results')).toContain('href="/registry" aria-current="true"')
    expect(nav('/registry').match(/aria-current="page"/g)).toHaveLength(1)
  })

  it('escapes what it is given', () => {
    const html = draw({ title: '</title><script>x</script>', view: viewForTests('nb', { path: '/"><script>' }) })
    expect(html).not.toContain('<script>')
    expect(faultsOf(html)).toEqual([])
  })

  it('never changes the language by a link: it posts, with the token and the way back', () => {
    const html = draw()
    const form = /<form class="b-languages" method="post"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
    expect(form).toContain('name="csrf" value="a-token"')
    expect(form).toContain('name="to" value="/clinics?page=2"')
    expect(tagsOf(form).filter(({ name }) => name === 'button')).toHaveLength(3)
    expect(tagsOf(html).some(({ attributes }) => attributes.get('href')?.startsWith('/-/language'))).toBe(false)
  })

  it('offers to sign in, and comes back afterwards', () => {
    const { person: _signedOut, ...view } = viewForTests('en')
    const html = draw({ view })
    expect(html).toContain('href="/-/sign-in?to=%2Fclinics%3Fpage%3D2"')
    expect(wordsOf(html)).not.toContain('Sign out')
  })

  it('says who is signed in, and signs out by a form', () => {
    expect(wordsOf(draw())).toContain('Du er logget inn som Ingrid Solbakken kliniker Logg ut')
    expect(draw()).toContain('method="post" action="/-/sign-out"')
  })

  it('loads a script only where it was asked for, with the nonce, and never fetches ahead', () => {
    expect(draw()).not.toContain('<script')
    const html = draw({ view: viewForTests('nb', { turbo: true, nonce: 'n0nce' }) })
    expect(html).toMatch(/<script type="module" src="\/-\/assets\/[0-9a-f]{16}\/turbo.js" nonce="n0nce"/)
    expect(html).toContain('name="turbo-prefetch" content="false"')
  })

  it('without places to go draws no empty navigation', () => {
    expect(draw({ view: viewForTests('nb', { nav: [] }) })).not.toContain('<nav')
  })
})
