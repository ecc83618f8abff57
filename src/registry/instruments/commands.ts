import { isRefusal, type Refusal } from '#core/refusal.ts'
import { fill } from '#core/languages.ts'
import type { Command, CommandCall, ExitCode } from '#platform/command.ts'
import { BUILT_IN } from './definitions/all.ts'
import { readJsonFile, type FileRefused } from './fhir/file.ts'
import { importQuestionnaire } from './fhir/import.ts'
import { matchInstrument } from './fhir/match.ts'
import { readResponse, type ResponseRefused } from './fhir/response.ts'
import type { Instrument } from './model.ts'
import { saveDefinition } from './store.ts'
import { scoreMatched } from './fhir/score-response.ts'
import { definitionRefusedTexts, fileRefusedTexts, responseRefusedTexts } from './texts.ts'

/** The commands of this module. */
export const commands: readonly Command[] = [
  {
    name: 'questionnaire import',
    is: 'read a FHIR R4 Questionnaire and tell what was taken, flagged and refused',
    usage: 'FILE [--save]',
    options: { save: { type: 'boolean' } },
    help: [
      'Prints {questionnaire, taken, flagged, refused, matches, comparison} as JSON.',
      'flagged: left out, without changing what is asked. refused: cannot be left out; no definition is made, exit 1.',
      '--save: publish the definition in the database. Saving it again changes nothing; other content under the same version is refused.',
      'matches: the instrument of ours that it is, or null; comparison: ours against theirs, item by item.',
    ].join('\n'),
    takes: [1, 1],
    run: runImport,
  },
  {
    name: 'questionnaire score',
    is: 'score a FHIR R4 QuestionnaireResponse by the rules of the instrument that its Questionnaire is',
    usage: 'QUESTIONNAIRE RESPONSE',
    help: [
      'Prints [{score, value, status, answered, of}] as JSON. status: complete, prorated or not-computable (value null).',
      'Totals stored in the response are not used. How answers were matched, where linkIds differ, is told on standard error.',
    ].join('\n'),
    takes: [2, 2],
    run: runScore,
  },
]

async function runImport(call: CommandCall): Promise<ExitCode> {
  const json = await readJsonFile(call.args[0] ?? '')
  if (isRefusal(json)) return sayFile(call, call.args[0] ?? '', json)
  const { questionnaire, taken, flagged, refused, instrument } = importQuestionnaire(json.json)
  const match = instrument ? matchInstrument(instrument, BUILT_IN) : null
  const matches = match?.instrument.key ?? null
  call.out(
    `${JSON.stringify({ questionnaire, taken, flagged, refused, matches, comparison: match?.items ?? [] }, null, 2)}\n`,
  )
  if (instrument) return call.options.save === true ? save(call, instrument) : 0
  call.say(`No definition was made: ${refused.length} element(s) cannot be left out. See "refused".`)
  return 1
}

async function save(call: CommandCall, instrument: Instrument): Promise<ExitCode> {
  const { db, clock } = await call.services()
  const by = { actor: { kind: 'command', id: 'questionnaire import' }, at: clock.now() } as const
  const saved = await saveDefinition(db, instrument, by)
  if (isRefusal(saved)) {
    for (const { reason, values } of saved.refused) call.say(fill(definitionRefusedTexts[reason].en, values))
    return 1
  }
  call.say(`${instrument.key} ${instrument.version} ${saved.saved ? 'is published.' : 'was there already, the same.'}`)
  return 0
}

async function runScore(call: CommandCall): Promise<ExitCode> {
  const [questionnaireFile = '', responseFile = ''] = call.args
  const [questionnaire, response] = [await readJsonFile(questionnaireFile), await readJsonFile(responseFile)]
  if (isRefusal(questionnaire)) return sayFile(call, questionnaireFile, questionnaire)
  if (isRefusal(response)) return sayFile(call, responseFile, response)
  const imported = importQuestionnaire(questionnaire.json)
  if (!imported.instrument) {
    for (const { path, what, why } of imported.refused.slice(0, 20))
      call.say(`${questionnaireFile}: ${path} ${what}: ${why}`)
    return 1
  }
  const match = matchInstrument(imported.instrument, BUILT_IN)
  if (!match) {
    call.say(
      `${questionnaireFile}: this is none of the instruments known here, and a Questionnaire carries no completeness rule to score by.`,
    )
    return 1
  }
  const read = readResponse(response.json, imported)
  if (isRefusal(read)) return sayRefused(call, responseFile, read)
  for (const note of read.notes) call.say(note)
  for (const { key } of match.others)
    call.say(`The questionnaire holds ${key} too: only ${match.instrument.key} is scored.`)
  const scores = scoreMatched(imported.instrument, match, read.answers)
  const rows = scores.map(({ score, value, status, answered, of }) => ({ score, value, status, answered, of }))
  call.out(`${JSON.stringify(rows)}\n`)
  return 0
}

function sayFile(call: CommandCall, file: string, refusal: Refusal<FileRefused>): ExitCode {
  for (const { reason, values } of refusal.refused) call.say(`${file}: ${fill(fileRefusedTexts[reason].en, values)}`)
  return 1
}

function sayRefused(call: CommandCall, file: string, refusal: Refusal<ResponseRefused>): ExitCode {
  for (const { reason, field, values } of refusal.refused)
    call.say(`${file}: ${field === undefined ? '' : `${field}: `}${fill(responseRefusedTexts[reason].en, values)}`)
  return 1
}
