import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { layContent } from '#app/content.ts'
import { testApp } from '#tests/app.ts'
import { testServices } from '#tests/services.ts'

const SCHEMAS = join(import.meta.dirname, '../../../tests/data/hsds')

type Row = { readonly id: string } & Readonly<Record<string, unknown>>
type Exported = {
  readonly total_items: number
  readonly contents: readonly (Row & { organization: Row; attributes: readonly (Row & { taxonomy_term: Row })[] })[]
  readonly taxonomies: readonly Row[]
  readonly taxonomy_terms: readonly Row[]
}

/** Holds a row to the schema of its table, with the fields that a table must have too. */
function schemas() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const byName = new Map<string, Record<string, unknown>>()
  for (const file of readdirSync(SCHEMAS).filter((name) => name.endsWith('.json'))) {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8')) as Record<string, unknown>
    byName.set(file, schema)
    ajv.addSchema(schema, file)
  }
  return (table: string, row: Row): string[] => {
    const check = ajv.getSchema(`${table}.json`)!
    const faults = check(row)
      ? []
      : (check.errors ?? []).map((error) => `${table}${error.instancePath} ${error.message}`)
    const needed = (byName.get(`${table}.json`)!['tabular_required'] ?? []) as readonly string[]
    return [...faults, ...needed.filter((field) => row[field] === undefined).map((field) => `${table} lacks ${field}`)]
  }
}

async function exported(query = '') {
  const services = await testServices()
  await layContent(services)
  const answer = await testApp(services).nobody().get(`/services/hsds.json${query}`)
  expect(answer.headers.get('content-type')).toContain('application/json')
  return (await answer.json()) as Exported
}

test('the catalogue is what Human Services Data Specification 3.0 says, in every table', async () => {
  const faultsOf = schemas()
  const { contents, taxonomies, taxonomy_terms, total_items } = await exported('?language=en')
  expect([contents.length, total_items]).toEqual([22, 22])
  const faults = [
    ...contents.flatMap((service) => [
      ...faultsOf('service', service),
      ...faultsOf('organization', service.organization),
      ...service.attributes.flatMap((attribute) => faultsOf('attribute', attribute)),
    ]),
    ...taxonomies.flatMap((taxonomy) => faultsOf('taxonomy', taxonomy)),
    ...taxonomy_terms.flatMap((term) => faultsOf('taxonomy_term', term)),
  ]
  expect(faults).toEqual([])
})

test('these schemas say no to what is wrong', () => {
  const faultsOf = schemas()
  expect(faultsOf('service', { id: 'x', name: 1, status: 'maybe' }).length).toBeGreaterThanOrEqual(3)
  expect(faultsOf('attribute', { id: '3f7b145d-84af-42d7-8fae-eaca714b02b2' })).toContain('attribute lacks link_id')
})

test('ids are the same every time, none is given twice, and whatever refers to something finds it', async () => {
  const [once, again, nynorsk] = [await exported(), await exported(), await exported('?language=nn')]
  expect(again).toEqual(once)
  const idsOf = ({ contents, taxonomy_terms }: Exported) => [
    ...contents.flatMap((service) => [service.id, ...service.attributes.map(({ id }) => id)]),
    ...taxonomy_terms.map(({ id }) => id),
  ]
  expect(idsOf(nynorsk)).toEqual(idsOf(once))
  expect(new Set(idsOf(once)).size).toBe(idsOf(once).length)
  const terms = new Set(once.taxonomy_terms.map(({ id }) => id))
  for (const service of once.contents) {
    expect(service['organization_id']).toBe(service.organization.id)
    for (const attribute of service.attributes) {
      expect(attribute['link_id']).toBe(service.id)
      expect(terms.has(attribute.taxonomy_term.id)).toBe(true)
    }
  }
  const ips = once.contents.find(({ name }) => name === 'Individuell jobbstøtte (IPS)')!
  expect(ips.attributes[0]).toMatchObject({ link_type: 'coupling', value: '1', taxonomy_term: { code: '1' } })
  expect(nynorsk.contents[0]!['name']).toBe('Arbeidsretta rehabilitering i spesialisthelsetenesta')
})
