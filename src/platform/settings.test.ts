import { expect, test } from 'vitest'
import { newKeyFile } from './keys.ts'
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

const KEYS = JSON.stringify(newKeyFile())

test('with a database of its own it needs keys, and with them it will not serve without real sign-in', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://localhost/x' })).toThrow('BRUA_KEYS')
  const config = readSettings({ DATABASE_URL: 'postgres://localhost/x', BRUA_KEYS: KEYS })
  expect(config.demo).toBe(false)
  expect(() => checkServing(config)).toThrow('DATABASE_URL is set')
})

test('the demo is never served to a network', () => {
  const config = readSettings({ BRUA_HOST: '0.0.0.0' })
  expect(config.demo).toBe(false)
  expect(() => checkServing(config)).toThrow('not loopback')
})

test.each([
  [{ BRUA_BASE_URL: 'https://brua.example.org' }, 'BRUA_BASE_URL is https://brua.example.org'],
  [{ BRUA_TRUST_PROXY: 'yes' }, 'through a proxy'],
])('nor behind a proxy: %j', (env, why) => {
  const config = readSettings(env)
  expect(config.demo).toBe(false)
  expect(() => checkServing(config)).toThrow(why)
})

test.each([
  [{ BRUA_BASE_URL: 'http://brua.example.org' }, 'BRUA_BASE_URL'],
  [{ BRUA_OIDC_ISSUER: 'http://id.example.org' }, 'BRUA_OIDC_ISSUER'],
])('nobody signs in for real over a line that others can read: %j', (env, name) => {
  const good = {
    BRUA_BASE_URL: 'https://brua.example.org',
    BRUA_OIDC_ISSUER: 'https://id.example.org',
    BRUA_OIDC_CLIENT_ID: 'brua',
  }
  expect(() => checkServing(readSettings(good))).not.toThrow()
  expect(() => checkServing(readSettings({ ...good, BRUA_BASE_URL: 'http://localhost:3000' }))).not.toThrow()
  expect(() => checkServing(readSettings({ ...good, ...env }))).toThrow(`${name} is http:`)
})

test.each([
  ['BRUA_BASE_URL', 'https://example.org/brua', 'without a path'],
  ['BRUA_KEYS', '{"form":{}}', 'key ring is not right'],
  ['BRUA_KEYS', 'secret', 'not JSON'],
  ['BRUA_MAIL_FROM', 'Brua', 'must be an address'],
  ['BRUA_TRUST_PROXY', 'true', '"yes"'],
])('%s is checked before anything is opened: %s', (name, value, why) => {
  expect(() => readSettings({ [name]: value })).toThrow(why)
})

test('what is wrong is told without the secrets in it', () => {
  const env = {
    DATABASE_URL: 'mysql://brua:pass:w@rd@db.example.org/x',
    BRUA_SMTP_URL: 'mail://brua:password@mail.example.org',
    BRUA_KEYS: 'keypassword',
  }
  expect(() => readSettings(env)).toThrow('"…@db.example.org/x"')
  expect(() => readSettings(env)).not.toThrow(/pass|w@rd/)
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
