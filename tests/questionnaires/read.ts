import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The path of a questionnaire or response of this folder. */
export function questionnaireFile(name: string): string {
  return join(import.meta.dirname, `${name}.json`)
}

/** A questionnaire as a test changes it. */
type Loose = { [key: string]: unknown; item: { [key: string]: unknown }[] }

/** Its content, of the shape the test says. Every call reads it anew, so a test may change what it got. */
export function questionnaireJson<Shape = Loose>(name: string): Shape {
  return JSON.parse(readFileSync(questionnaireFile(name), 'utf8')) as Shape
}
