import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { LANGUAGES, type Text } from '#core/languages.ts'
import { instruments } from '#registry/instruments/index.ts'
import { wordsOf as wordsOfPage } from '#ui/testing.ts'
import { testApp } from './app.ts'
import { browserOf, rowsOf, sampleWorld } from './samples.ts'

const ROOT = join(import.meta.dirname, '..')
/** Where a text begins in code. */
const TEXT = /\bnb:\s/

/** A text that a module gives away, and where it stands. */
type Found = { readonly where: string; readonly text: Partial<Text> }

let found: readonly Found[]
beforeAll(async () => {
  const files = globSync(['src/**/*.{ts,tsx}', 'world/people.ts'], { cwd: ROOT })
    .filter((file) => !/\.test\.tsx?$/.test(file) && TEXT.test(readFileSync(join(ROOT, file), 'utf8')))
    .toSorted()
  const all: Found[] = []
  for (const file of files) {
    const module: Record<string, unknown> = await import(join(ROOT, file))
    for (const [name, value] of Object.entries(module)) collect(value, `${file} ${name}`, all, new Set())
  }
  found = [...new Map(all.map((one) => [one.text, one])).values()]
})

/** Every text within a value: what has a bokmål of its own. */
function collect(value: unknown, where: string, into: Found[], seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (isText(value)) into.push({ where, text: value })
  else for (const [key, inner] of Object.entries(value)) collect(inner, `${where}.${key}`, into, seen)
}

const isText = (value: object): value is Partial<Text> => 'nb' in value && typeof value.nb === 'string'
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted()
const wordsOf = (text: string) => text.replaceAll(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? []

test('the modules’ texts are found, those of every texts.ts among them', () => {
  const files = globSync('src/**/*texts.ts', { cwd: ROOT })
  expect(files.length).toBeGreaterThan(8)
  const without = files.filter(
    (file) =>
      TEXT.test(readFileSync(join(ROOT, file), 'utf8')) && !found.some(({ where }) => where.startsWith(`${file} `)),
  )
  expect(without).toEqual([])
  expect(found.length).toBeGreaterThan(600)
})

test('every text is there in bokmål, nynorsk and English', () => {
  const missing = found.flatMap(({ where, text }) =>
    LANGUAGES.filter((language) => !text[language]?.trim()).map((language) => `${where} in ${language}`),
  )
  expect(missing).toEqual([])
})

test('every text has the same places to fill in all three', () => {
  const unlike = found.flatMap(({ where, text }) => {
    const [nb, ...others] = LANGUAGES.map((language) => placesOf(text[language] ?? '').join())
    return others.every((other) => other === nb) ? [] : [where]
  })
  expect(unlike).toEqual([])
})

/** Names, and words that are the same in both languages. */
const SAME = new Set(['Chromium (PDF)'])

test('English is English', () => {
  const untranslated = found
    .filter(({ text: { nb = '', en } }) => nb === en && wordsOf(nb).length > 1 && !SAME.has(nb))
    .map(({ where, text }) => `${where}: ${text.nb}`)
  expect(untranslated).toEqual([])
})

test('what is long differs between bokmål and nynorsk', () => {
  const unwritten = found
    .filter(({ text: { nb = '', nn } }) => nb === nn && wordsOf(nb).length > 7 && !SAME.has(nb))
    .map(({ where, text }) => `${where}: ${text.nb}`)
  expect(unwritten).toEqual([])
})

test('nynorsk is nynorsk', () => {
  const own = instruments().flatMap(({ key, texts }) =>
    texts.nn?.source === 'own' ? stringsOf(texts.nn).map((nn) => ({ where: `instrument ${key}`, text: { nn } })) : [],
  )
  const strange = [...found, ...own].flatMap(({ where, text: { nn = '' } }) =>
    [...nn.replaceAll(/\{\w+\}/g, '').matchAll(BOKMAL_ONLY)].map(([word]) => `${where}: “${word}” in “${nn}”`),
  )
  expect(strange).toEqual([])
})

test('a page in nynorsk has no bokmål in it, and one in English no Norwegian, wherever their words come from', async () => {
  const { services, samples } = await sampleWorld()
  const app = testApp(services)
  const strange: string[] = []
  for (const [language, foreign] of [
    ['nn', BOKMAL_ONLY],
    ['en', NORWEGIAN],
  ] as const)
    for (const { route, sample, label } of rowsOf(samples)) {
      if (route.method !== 'GET') continue
      const client = await browserOf(app, sample.by)
      client.cookies.set('language', language)
      const answer = await client.get(sample.path)
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
      const words = wordsOfPage(inOwnLanguage(await answer.text()))
      strange.push(
        ...[...words.matchAll(foreign)].map(
          ({ 0: word, index }) => `${label} [${language}]: “${word}” in “…${words.slice(index - 40, index + 40)}…”`,
        ),
      )
    }
  expect(strange).toEqual([])
}, 120_000)

/** A page without names to choose among, and without what it says is in another language, such as the wording of a questionnaire. */
function inOwnLanguage(html: string): string {
  // A document's name stands in guillemets, as it is, in every language.
  const body = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<option[^>]*>[^<]*/g, '')
    .replaceAll(/«[^»<]*»/g, '')
  // What is written in an input is no text of the page's, and an input has no end to look for.
  const start = /<(?!input\b)(\w+)[^>]* lang="\w+"[^>]*>/.exec(body)
  if (start === null) return body
  let depth = 0
  for (const { 0: tag, index } of body.matchAll(new RegExp(`</?${start[1]}\\b[^>]*>`, 'g'))) {
    if (index < start.index) continue
    depth += tag.startsWith('</') ? -1 : 1
    if (depth === 0) return body.slice(0, start.index) + inOwnLanguage(`<body>${body.slice(index + tag.length)}`)
  }
  return body
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** Words that no English text of ours has. */
const NORWEGIAN = anyOf(
  'ikke ikkje eller som på av med til fra frå er blir kan når ved har hva hvem hvordan kva kven korleis du jeg eg dei',
)

/** Words and endings that bokmål has and nynorsk has not. What both may write (begynne, bare, også, følger) is not here. */
const BOKMAL_ONLY = anyOf(String.raw`
  hv\p{L}+ ikke noen noe jeg hun dem dere deres disse en et ett annen annet
  gjøre gjør gjøres gjorde være vært ble vet kommer finnes trenger sier starter slutter venter lagrer velg velger
  lagres sendes brukes vises kobles hentes slettes registreres publiseres telles skrives gis tas lagret slettet endret
  fra mer mye flere selv sammen uten ennå tidligere
  uke uker uken ukene måned måneder måneden månedene navn navnet tall tallet tallene siden forsiden lenken skjemaer
  syk syke sykdom syk(?:e)?meld\p{L}+ sykepenger sykefravær arbeidsgiver\p{L}* deltaker\p{L}* leder lederen ledere
  klinikker klinikkene svarene spørsmålene ytelse ytelse[nr] ytelsene tjeneste tjeneste[nr] tjenestene tillatelse\p{L}*
  \p{L}*opphold\p{L}* tilbud tilbudet dagtilbud virker
  \p{L}{2,}inger(?:ne)? \p{L}+(?<!vil|bil|mu)lig(?:e|ere|st)? \p{L}{2,}het(?:en|er|ene)?
`)

/** Any of the words, whole. */
function anyOf(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words.trim().split(/\s+/).join('|')})(?!\\p{L})`, 'giu')
}
