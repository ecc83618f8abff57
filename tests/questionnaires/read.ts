import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The path of a questionnaire or response of this folder. */
export function questionnaireFile(name: string): string {
  return join(import.meta.dirname, `${name}.json`)
}

/** Its content as text, for a test that knows its shape. */
export function questionnaireText(name: string): string {
  return readFileSync(questionnaireFile(name), 'utf8')
}

/** Its content, loosely typed. Every call reads it anew, so a test may change what it got. */
export function questionnaireJson(name: string): { [key: string]: unknown; item: { [key: string]: unknown }[] } {
  return JSON.parse(questionnaireText(name)) as ReturnType<typeof questionnaireJson>
}
