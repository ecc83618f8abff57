import { expect, test } from 'vitest'
import { allRoutes } from '#app/http.tsx'
import { FOR_MACHINES, openApi } from '#app/openapi.ts'

/** Addresses that end like a file, or hold one in a parameter. */
const IS_FILE = /\.(csv|json|xml|ics|svg|txt|ris|bib|png|atom)$|:file$|:figure$|\/cards\/\*$/

test('every public address for machines is described, and nothing else is', () => {
  const open = allRoutes().filter(({ method, access }) => method === 'GET' && access.name === 'everyone')
  const files = open.map(({ path }) => path).filter((path) => IS_FILE.test(path))
  expect(FOR_MACHINES.map(({ path }) => path).toSorted()).toEqual(files.toSorted())
})

test('the document is of the shape that OpenAPI 3.1 asks for', () => {
  const document = openApi() as {
    openapi: string
    paths: Record<string, { get: { parameters?: { name: string; in: string }[]; responses: object } }>
  }
  expect(document.openapi).toBe('3.1.0')
  for (const [path, { get }] of Object.entries(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const inPath = (get.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name)
    expect(inPath, path).toEqual(named)
    expect(Object.keys(get.responses), path).toEqual(['200', '404'])
  }
})
