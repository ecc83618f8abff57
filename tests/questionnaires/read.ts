import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The path of a questionnaire or response of this folder. */
export function questionnaireFile(name: string): string {
  return join(import.meta.dirname, `${name}.json`)
}

/** Its content. Every call reads it anew, so a test may change what it got. */
export function questionnaireJson(name: string): { [key: string]: unknown; item: { [key: string]: unknown }[] } {
  return JSON.parse(readFileSync(questionnaireFile(name), 'utf8')) as ReturnType<typeof questionnaireJson>
}
