import { refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'

export type CareRefused = 'responsible-unknown' | 'months-wrong'

const MOST_MONTHS = 60

/** Who answers for a piece (null: the editors together), and how many months go between looks, from a form. */
export function careFrom(
  form: { text(name: string): string },
  editors: readonly { readonly id: string }[],
): { readonly responsible: string | null; readonly months: number } | Refusal<CareRefused> {
  const wrong: RefusedBecause<CareRefused>[] = []
  const responsible = form.text('responsible') || null
  if (responsible !== null && !editors.some(({ id }) => id === responsible))
    wrong.push({ reason: 'responsible-unknown', field: 'responsible' })
  const months = /^\d{1,2}$/.test(form.text('months')) ? Number(form.text('months')) : 0
  if (months < 1 || months > MOST_MONTHS) wrong.push({ reason: 'months-wrong', field: 'months' })
  return refuseAll(wrong) ?? { responsible, months }
}
