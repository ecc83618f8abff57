import { expect, test } from 'vitest'
import { excerptOf, markedIn, type Stretch } from './excerpt.ts'

const shown = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')

test('a line shows whole words marked, as they were written', () => {
  expect(shown(markedIn('Arbeid og IA-avtalen i arbeidslivet', ['arbeid', 'avtalen']))).toBe(
    '[Arbeid] og IA-[avtalen] i arbeidslivet',
  )
  expect(shown(markedIn('', ['arbeid']))).toBe('')
})

test('a long text is quoted around the first of the words', () => {
  const text = `${'Noe helt annet. '.repeat(40)}Her står smerter i ryggen. ${'Mer tekst følger. '.repeat(40)}`
  const quoted = shown(excerptOf(text, ['smerter']))
  expect(quoted).toContain('Her står [smerter] i ryggen.')
  expect(quoted.length).toBeLessThan(260)
  expect(quoted.startsWith('… ') && quoted.endsWith(' …')).toBe(true)
})

test('without the words it is the beginning, and a short text is whole', () => {
  expect(shown(excerptOf('Kort tekst.', ['smerter']))).toBe('Kort tekst.')
  expect(shown(excerptOf('ord '.repeat(200), []))).toMatch(/^ord ord .* …$/)
})

test('what a reader could write is never a pattern', () => {
  expect(shown(markedIn('a.b (a+)+$', ['(a+)+$', '.*', 'b']))).toBe('a.[b] [(a+)+$]')
})
