import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandCall } from '#platform/command.ts'
import type { Services } from '#platform/services.ts'
import { questionnaireFile, questionnaireJson } from '#tests/questionnaires/read.ts'
import { testServices } from '#tests/services.ts'
import { commands } from './commands.ts'
import { loadInstruments } from './index.ts'

let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'brua-questionnaires-'))))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function run(name: string, args: readonly string[], options: CommandCall['options'] = {}, services?: Services) {
  const command = commands.find((each) => each.name === name)!
  const [out, said]: [string[], string[]] = [[], []]
  const code = await command.run({
    args,
    options,
    out: (text) => void out.push(text),
    say: (line) => void said.push(line),
    progress: () => () => {},
    services: () => (services ? Promise.resolve(services) : Promise.reject(new Error('no database is needed here'))),
  })
  return { code, out: out.join(''), said: said.join('\n') }
}

describe('brua questionnaire score', () => {
  it('prints the score of the response, and only that, and tells the rest on the side', async () => {
    const { code, out, said } = await run('questionnaire score', [
      questionnaireFile('mii-phq9.q'),
      questionnaireFile('mii-phq9.qr'),
    ])
    expect(code).toBe(0)
    expect(out).toBe('[{"score":"total","value":27,"status":"complete","answered":9,"of":9}]\n')
    expect(said).toContain('10 linkIds of the response are not in the questionnaire')
    expect(said).toContain('A total stored in the response is not used: PHQ.Score = 27.')
  })

  it('prints null, and never a number, when too little is answered', async () => {
    const json = questionnaireJson('mii-phq9.qr')
    for (const gone of [0, 1, 2]) delete json.item[gone]!['answer']
    const { out } = await run('questionnaire score', [
      questionnaireFile('mii-phq9.q'),
      file('few.json', JSON.stringify(json)),
    ])
    expect(JSON.parse(out)).toEqual([{ score: 'total', value: null, status: 'not-computable', answered: 6, of: 9 }])
  })

  it('says which other instrument the questionnaire holds, since only one is scored', async () => {
    const [phq, gad] = [questionnaireJson('web-phq-9.q'), questionnaireJson('web-gad-7.q')]
    const both = file('both.json', JSON.stringify({ ...phq, item: [...phq.item, ...gad.item] }))
    const { out, said } = await run('questionnaire score', [
      both,
      file('none.json', JSON.stringify({ resourceType: 'QuestionnaireResponse', item: [] })),
    ])
    expect(JSON.parse(out)).toMatchObject([{ score: 'total', status: 'not-computable', answered: 0, of: 9 }])
    expect(said).toBe('The questionnaire holds gad7 too: only phq9 is scored.')
  })

  it.each([
    [
      'a questionnaire nobody here can score',
      'lforms-apgar-itemweight.q',
      'mii-phq9.qr',
      /none of the instruments known here/,
    ],
    ['a questionnaire that is refused', 'lforms-enablewhen-loop.q', 'mii-phq9.qr', /item\[0\]\.enableWhen\[0\] item3/],
    ['the two files the wrong way round', 'mii-phq9.qr', 'mii-phq9.q', /not a FHIR Questionnaire/],
    ['a response that is none', 'mii-phq9.q', 'mii-phq9.observation', /not a FHIR QuestionnaireResponse/],
    [
      'a response to something else',
      'mii-phq9.q',
      'fhirtc-choice-answer-option.qr',
      /belongs to another questionnaire/,
    ],
    ['a response to one that is like it', 'web-phq-9.q', 'mii-phq9.qr', /belongs to another questionnaire/],
  ])('refuses %s, in one line, with nothing on standard output', async (_what, questionnaire, response, line) => {
    const { code, out, said } = await run('questionnaire score', [
      questionnaireFile(questionnaire),
      questionnaireFile(response),
    ])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toMatch(line)
  })
})

describe('brua questionnaire import', () => {
  const imported = async (path: string) => {
    const { code, out, said } = await run('questionnaire import', [path])
    return { code, said, json: JSON.parse(out) as Record<string, unknown[]> }
  }

  it.each([
    ['mii-phq9.q', 'phq9', 10],
    ['web-phq-9.q', 'phq9', 10],
    ['web-gad-7.q', 'gad7', 7],
  ])('%s is %s: all %i items of ours are found in it', async (name, key, items) => {
    const { code, json } = await imported(questionnaireFile(name))
    expect(code).toBe(0)
    expect(Object.keys(json)).toEqual(['questionnaire', 'taken', 'flagged', 'refused', 'matches', 'comparison'])
    expect(json).toMatchObject({ matches: key, refused: [] })
    expect(json['comparison']).toHaveLength(items)
    expect(json['flagged']!.length).toBeGreaterThan(0)
  })

  it('says which questionnaire it read', async () => {
    const { json } = await imported(questionnaireFile('web-gad-7.q'))
    expect(json['questionnaire']).toEqual({
      url: 'http://hobby.intake-forms/fhir/Questionnaire/gad-7',
      version: '1.0.0',
      title: 'Generalized Anxiety Disorder 7-item Scale (GAD-7)',
    })
  })

  it('prints what it refuses, and ends with 1', async () => {
    const { code, json, said } = await imported(questionnaireFile('lforms-enablewhen-loop.q'))
    expect(code).toBe(1)
    expect(json).toMatchObject({ matches: null, refused: [{ path: 'item[0].enableWhen[0]' }, {}] })
    expect(said).toContain('No definition was made')
  })

  it.each([
    ['no JSON', () => file('a.json', '{"resourceType": "Questionnaire",'), /is not JSON/],
    ['an empty file', () => file('b.json', ''), /is not JSON/],
    [
      'another encoding',
      () => file('c.json', Buffer.from('{"title":"Sp\xf8rsm\xe5l"}', 'latin1')),
      /not text in UTF-8/,
    ],
    ['a file that is not there', () => join(folder, 'nowhere.json'), /cannot be read/],
    ['a folder', () => folder, /cannot be read/],
    ['a device without end', () => '/dev/zero', /more than 10000000 bytes/],
    ['brackets without end', () => file('d.json', '['.repeat(1_000_000)), /is not JSON/],
    [
      'a file of a gigabyte',
      () => {
        const path = file('e.json', '')
        truncateSync(path, 1_000_000_000)
        return path
      },
      /1000000000 bytes/,
    ],
  ])('refuses %s in one line', async (_what, path, line) => {
    const { code, out, said } = await run('questionnaire import', [path()])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toMatch(line)
    expect(said.split('\n')).toHaveLength(1)
  })

  it('takes a file with a byte order mark', async () => {
    const path = file('bom.json', `\ufeff${JSON.stringify(questionnaireJson('web-gad-7.q'))}`)
    expect((await imported(path)).json).toMatchObject({ matches: 'gad7' })
  })

  it('publishes with --save, once, and refuses other content under the same version', async () => {
    const services = await testServices()
    const save = (path: string) => run('questionnaire import', [path], { save: true }, services)
    expect(await save(questionnaireFile('web-gad-7.q'))).toMatchObject({ code: 0, said: 'gad-7 1.0.0 is published.' })
    expect(await save(questionnaireFile('web-gad-7.q'))).toMatchObject({
      code: 0,
      said: expect.stringContaining('the same'),
    })
    const json = questionnaireJson('web-gad-7.q')
    json.item[0]!['text'] = 'Something else'
    const other = await save(file('other.json', JSON.stringify(json)))
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining('never changes') })
    expect((await loadInstruments(services.db)).filter(({ key }) => key === 'gad-7')).toHaveLength(1)
  })
})
