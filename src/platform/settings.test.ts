import { expect, test } from 'vitest'
import { BadSettings, checkServing, readSettings } from './settings.ts'

test('without any setting Brua is a demo on loopback', () => {
  const config = readSettings({})
  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    demo: true,
    databaseUrl: undefined,
    maxImport: 512_000_000,
  })
  expect(() => checkServing(config)).not.toThrow()
})

test('all faults are told at once, each with its setting', () => {
  const read = () =>
    readSettings({
      PORT: 'x',
      DATABASE_URL: 'mysql://a',
      BRUA_MAX_IMPORT: '12 XB',
      BRUA_OIDC_ISSUER: 'https://id.example.org',
    })
  expect(read).toThrow(BadSettings)
  for (const name of ['PORT', 'DATABASE_URL', 'BRUA_MAX_IMPORT', 'BRUA_OIDC_CLIENT_ID']) expect(read).toThrow(name)
})

test('with a database of its own it needs keys, and with them it will not serve without real sign-in', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://localhost/x' })).toThrow('BRUA_KEYS')
  const config = readSettings({ DATABASE_URL: 'postgres://localhost/x', BRUA_KEYS: '{}' })
  expect(config.demo).toBe(false)
  expect(() => checkServing(config)).toThrow('DATABASE_URL is set')
})

test('the demo is never served to a network', () => {
  const config = readSettings({ BRUA_HOST: '0.0.0.0' })
  expect(config.demo).toBe(false)
  expect(() => checkServing(config)).toThrow('not loopback')
})

test('OIDC turns demo sign-in off, and needs the address that people come back to', () => {
  expect(() =>
    checkServing(readSettings({ BRUA_OIDC_ISSUER: 'https://id.example.org', BRUA_OIDC_CLIENT_ID: 'brua' })),
  ).toThrow('BRUA_BASE_URL')
  expect(readSettings({ BRUA_OIDC_ISSUER: 'https://id.example.org', BRUA_OIDC_CLIENT_ID: 'brua' }).demo).toBe(false)
})

test.each([
  ['1000', 1000],
  ['2 kB', 2000],
  ['3MB', 3e6],
  ['1 GB', 1e9],
])('the size %s is %d bytes', (text, bytes) => {
  expect(readSettings({ BRUA_MAX_IMPORT: text }).maxImport).toBe(bytes)
})
