import { isLanguage } from '#core/languages.ts'
import type { Refusal } from '#core/refusal.ts'
import { languageNames, type Kind } from '#editorial/pieces/index.ts'
import type { Actor } from '#platform/trail.ts'
import { refusalErrors, type FormError } from '#ui/index.ts'
import type { Ctx } from '#web/env.ts'
import { NotAllowed } from '#web/errors.ts'
import { refusedTexts, type DeskRefused } from './refused-texts.ts'

/** The editor who asks. */
export function editorOf(c: Ctx) {
  const who = c.get('who')
  if (who.kind !== 'person') throw new NotAllowed()
  return who
}

/** The editor who does it, and when. */
export function byOf(c: Ctx): { readonly actor: Actor & { readonly kind: 'person' }; readonly at: Date } {
  return { actor: { kind: 'person', id: editorOf(c).id }, at: c.get('services').clock.now() }
}

/** What is wrong, in the reader's words: fields by the names that the kind gives them, languages by theirs. */
export function errorsOf(c: Ctx, refusal: Refusal<DeskRefused>, kind: Kind | undefined): readonly FormError[] {
  const language = c.get('language')
  const named = refusal.refused.map((because) => {
    const of = because.values?.['language']
    return {
      ...because,
      field: because.reason === 'time-passed' ? 'day' : because.field,
      values: {
        ...because.values,
        label: labelOf(because.field ?? '', kind)?.[language] ?? '',
        ...(isLanguage(of) ? { language: languageNames[of][language] } : {}),
      },
    }
  })
  return refusalErrors(
    { refused: named.map(({ field, ...rest }) => (field === undefined ? rest : { ...rest, field })) },
    refusedTexts,
    language,
  )
}

function labelOf(field: string, kind: Kind | undefined) {
  const [before = '', key = ''] = field.split('.')
  return before === 'fact' ? kind?.fields.find((one) => one.key === key)?.label : kind?.lines[key]?.label
}
