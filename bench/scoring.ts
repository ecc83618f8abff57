import {
  compileScore,
  defineInstrument,
  scoreExpression,
  type Answers,
  type Item,
} from '#registry/instruments/index.ts'

export const name = 'scoring'
export const is = 'the sum of 20 items with its completeness rule, against fhirpath'

const ITEMS = 20
const LEAST = 15
const RESPONSES = 1_000
const ids = Array.from({ length: ITEMS }, (_, index) => `q${index + 1}`)
const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

const items = ids.map((id): Item => ({
  id,
  kind: 'choice',
  required: false,
  options: [0, 1, 2, 3].map((weight) => ({ code: `o${weight}`, weight })),
}))
const instrument = defineInstrument({
  key: 'twenty',
  version: '1',
  title: { nb: 'Tjue', nn: 'Tjue', en: 'Twenty' },
  licence: { tier: 'free', holder: 'nobody', evidence: 'made up', url: 'https://example.org' },
  source: 'made up',
  items,
  scores: [
    {
      key: 'total',
      title: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
      items: ids,
      method: 'sum',
      minAnswered: LEAST,
      prorated: 'as-is',
      bands: [],
      source: 'made up',
    },
  ],
  texts: {
    nb: {
      source: 'own',
      options: { o0: '0', o1: '1', o2: '2', o3: '3' },
      items: Object.fromEntries(ids.map((id) => [id, { text: id }])),
    },
  },
})

/**
 * Scores the same made-up responses with our scorer and with `fhirpath` (expression compiled once, R4
 * model), in three spellings: the plain sum of numbers (the least it can do), the sum of weights, and
 * the sum gated by the completeness rule, which is what our scorer computes. All answers are compared.
 */
export async function run(say: (line: string) => void) {
  const answers = Array.from({ length: RESPONSES }, (_, index) => answersOf(index))
  const score = compileScore(instrument, instrument.scores[0]!)
  const ours = best(() => runAll(answers, (each) => score(each).answered))
  say(`Brua, status and completeness rule     ${round(ours)} scores/s`)
  const fhirPathOf = await peer()
  if (!fhirPathOf) {
    say('fhirpath is not installed: no peer.')
    const ratios = { 'same-rule': null, 'sum-of-weights': null, 'sum-of-numbers': null }
    return { items: ITEMS, perSecond: { brua: round(ours) }, ratios }
  }
  const gated = fhirPathOf(scoreExpression(instrument, instrument.scores[0]!))
  const weights = fhirPathOf('%resource.item.answer.weight().sum()')
  const plain = fhirPathOf('%resource.item.answer.value.sum()')
  const coded = answers.map((each) => responseOf(each, (code) => ({ valueCoding: { system: 'urn:o', code } })))
  const numbers = answers.map((each) => responseOf(each, (code) => ({ valueInteger: Number(code.slice(1)) })))
  for (const [index, each] of answers.entries()) {
    const { value, status } = score(each)
    const [byRule, byWeights, byNumbers] = [
      gated(coded[index]!)[0],
      weights(coded[index]!)[0],
      plain(numbers[index]!)[0],
    ]
    if (!same(value, byRule)) throw new Error(`${value} is not ${String(byRule)}`)
    if (status === 'complete' && !(same(value, byWeights) && same(value, byNumbers)))
      throw new Error('a plain sum differs')
  }

  const byRule = best(() => runAll(coded, (each) => gated(each).length))
  const byWeights = best(() => runAll(coded, (each) => weights(each).length))
  const byNumbers = best(() => runAll(numbers, (each) => plain(each).length))
  say(`fhirpath, the same rule                ${round(byRule)} scores/s`)
  say(`fhirpath, sum of weights, no rule      ${round(byWeights)} scores/s`)
  say(`fhirpath, sum of numbers, no rule      ${round(byNumbers)} scores/s`)
  return {
    items: ITEMS,
    perSecond: {
      brua: round(ours),
      fhirpathGated: round(byRule),
      fhirpathWeights: round(byWeights),
      fhirpathPlain: round(byNumbers),
    },
    ratios: {
      'same-rule': ratio(ours, byRule),
      'sum-of-weights': ratio(ours, byWeights),
      'sum-of-numbers': ratio(ours, byNumbers),
    },
  }
}

/** Answers as they come: one person in ten leaves about one item in five open; the same ones every run. */
function answersOf(seed: number): Answers {
  const entries = ids.flatMap((id, index) => {
    const draw = Math.imul(seed * ITEMS + index + 1, 2_654_435_761) >>> 8
    return seed % 10 === 0 && draw % 5 === 0 ? [] : [[id, `o${(draw >>> 5) % 4}`] as const]
  })
  return Object.fromEntries(entries)
}

function responseOf(answers: Answers, valueOf: (code: string) => object) {
  const item = Object.entries(answers).map(([linkId, code]) => ({ linkId, answer: [valueOf(String(code))] }))
  return { resourceType: 'QuestionnaireResponse', status: 'completed', questionnaire: 'urn:twenty', item }
}

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'urn:twenty',
  item: ids.map((linkId) => ({
    linkId,
    type: 'choice',
    answerOption: [0, 1, 2, 3].map((weight) => ({
      valueCoding: { system: 'urn:o', code: `o${weight}` },
      extension: [{ url: ORDINAL, valueDecimal: weight }],
    })),
  })),
}

/** How fhirpath is asked, or undefined when it is not there. */
async function peer(): Promise<((expression: string) => (response: object) => unknown[]) | undefined> {
  const [api, model] = await Promise.all([import('fhirpath'), import('fhirpath/fhir-context/r4')]).catch(() => [])
  if (!api || !model) return undefined
  return (expression) => {
    const evaluate = api.compile(expression, model.default, { async: false })
    return (response) => evaluate(response, { resource: response, questionnaire }) as unknown[]
  }
}

/** Works on inputs for a tenth of a second and gives how many that was a second of processor time. */
function runAll<Input>(inputs: readonly Input[], work: (input: Input) => number): number {
  const [start, used] = [performance.now(), process.cpuUsage()]
  let [done, found] = [0, 0]
  while (performance.now() - start < 100)
    for (const last = done + 20; done < last; done += 1) found += work(inputs[done % inputs.length]!)
  const { user, system } = process.cpuUsage(used)
  if (found === 0) throw new Error('nothing was computed')
  return (done / (user + system)) * 1e6
}

/** The best of several rounds after one to warm up. */
function best(task: () => number): number {
  task()
  return Math.max(...Array.from({ length: 12 }, task))
}

const same = (ours: number | null, theirs: unknown) =>
  ours === null ? theirs === undefined : Math.abs(ours - Number(theirs)) < 1e-9
const round = (number: number) => Math.round(number)
const ratio = (ours: number, theirs: number) => Math.round((ours / theirs) * 10) / 10
