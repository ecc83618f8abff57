import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CONSENTS } from '../consent.ts'
import { addressFrom } from './address.ts'
import { pageFrom, signUpFrom, wishFrom, type WishForm } from './wish.ts'

const form = (fields: Readonly<Record<string, string | string[]>>): WishForm => ({
  text: (name) => [fields[name] ?? ''].flat()[0] ?? '',
  all: (name) => [fields[name] ?? []].flat(),
})

test('an address is kept in one form, and what is none is refused', () => {
  expect(addressFrom('  Kari.Nordmann@Example.ORG ')).toBe('kari.nordmann@example.org')
  for (const none of [
    '',
    'kari',
    'kari@',
    '@example.org',
    'a b@example.org',
    'a@b\r\nBcc: c@example.org',
    `${'x'.repeat(250)}@example.org`,
  ])
    expect(addressFrom(none)).toBeUndefined()
})

describe('a sign-up', () => {
  test('has an address, a language and at least one topic', () => {
    const fields = { email: 'Kari@example.org', language: 'nn', topics: ['ungt-utenforskap', 'arbeid-og-helse', 'x'] }
    expect(signUpFrom(form(fields))).toEqual({
      address: 'kari@example.org',
      language: 'nn',
      topics: ['arbeid-og-helse', 'ungt-utenforskap'],
    })
  })

  test('is told everything that is wrong at once', () => {
    expect(signUpFrom(form({}))).toEqual({
      refused: [
        { reason: 'address-missing', field: 'email' },
        { reason: 'topics-missing', field: 'topics' },
        { reason: 'language-missing', field: 'language' },
      ],
    })
    expect(signUpFrom(form({ email: 'kari', language: 'nb', topics: 'arbeid-og-helse' }))).toEqual({
      refused: [{ reason: 'address-wrong', field: 'email' }],
    })
    expect(wishFrom(form({ language: 'sv', topics: 'ungt-utenforskap' }))).toEqual({
      refused: [{ reason: 'language-missing', field: 'language' }],
    })
  })

  test('comes from a page of ours, or from the newsletter’s own', () => {
    expect(pageFrom('/themes/arr')).toBe('/themes/arr')
    for (const other of ['', 'https://elsewhere.example/', '//elsewhere.example', '/a?token=x', `/${'x'.repeat(200)}`])
      expect(pageFrom(other)).toBe('/newsletter')
  })
})

test('the words that people agreed to are those that they read: no version has changed', () => {
  const hash = (text: object) => createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16)
  expect(CONSENTS.map(({ version, text }) => [version, hash(text)])).toEqual([[1, '476542b7a3ca7241']])
})
