import type { Language } from '#core/languages.ts'
import type { KnownPerson } from '../model.ts'
import { texts } from '../texts.ts'

/** How somebody signs in, in words. */
export function signsInAs(person: Pick<KnownPerson, 'demo' | 'login'>, language: Language): string {
  if (person.demo) return texts.asDemo[language]
  return (person.login === null ? texts.asNobody : texts.asSubject)[language]
}
