import { expect, test } from 'vitest'
import { corpusSources } from '#tests/search/corpus.ts'
import { testServices } from '#tests/services.ts'
import { searchCommands } from './commands.ts'

const [search] = searchCommands({ sources: corpusSources, goneSince: async () => [] })

async function run(args: string[], options: Record<string, string | boolean>) {
  const services = await testServices()
  const [out, said]: [string[], string[]] = [[], []]
  const code = await search!.run({
    ...{ args, options, progress: () => () => {} },
    out: (text) => void out.push(text),
    say: (line) => void said.push(line),
    services: async () => services,
  })
  return { code, out: out.join(''), said: said.join('\n') }
}

test('prints what the page would show, in its order, as JSON alone', async () => {
  const { code, out, said } = await run(['sykmelding'], { json: true })
  expect(code).toBe(0)
  const rows = JSON.parse(out) as Record<string, string>[]
  expect(rows[0]).toEqual({
    ...{ kind: 'article', address: '/test/nb-sykmeldt', language: 'nb' },
    title: 'Sykmeldt? Slik går du fram',
  })
  expect(rows.map(({ address }) => address)).toContain('/test/nn-sjukmelding')
  expect(said).toContain(`${rows.length} found`)
})

test('finds nothing as an empty list, and says how it is used when it is asked wrongly', async () => {
  expect(await run(['xyzzyqq'], { json: true })).toMatchObject({ code: 0, out: '[]\n' })
  expect(await run(['kurs'], {})).toMatchObject({ code: 2, out: '' })
  expect(await run(['kurs'], { json: true, language: 'sv' })).toMatchObject({ code: 2, out: '' })
})
