import type { Answer, RoundState } from '../model.ts'

/**
 * The answers somebody may see. The secretary: all. A member: their own, and what others said to a question that they have
 * answered themselves, or to any when the round is over. Others: none.
 */
export function seenBy(
  { all, member }: { readonly all: boolean; readonly member: string | null },
  answers: readonly Answer[],
  state: RoundState,
): Answer[] {
  if (all) return [...answers]
  if (member === null) return []
  const answered = new Set(answers.filter((answer) => answer.member === member).map(({ question }) => question))
  return answers.filter((answer) => answer.member === member || state !== 'open' || answered.has(answer.question))
}
