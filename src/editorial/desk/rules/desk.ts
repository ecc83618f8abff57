import type { Edition } from '#editorial/pieces/index.ts'

/** The groups of editions on the desk, in the order they need somebody. */
export const GROUPS = [
  'sent-back',
  'for-my-look',
  'my-drafts',
  'for-anothers-look',
  'waiting',
  'others-drafts',
] as const
export type Group = (typeof GROUPS)[number]

/** Where on an editor's desk an open edition lies. */
export function groupOf(
  { stored, writers, returnedWhy }: Pick<Edition, 'stored' | 'writers' | 'returnedWhy'>,
  me: string,
): Group {
  const isMine = writers.includes(me)
  if (stored === 'approved') return 'waiting'
  if (stored === 'review') return isMine ? 'for-anothers-look' : 'for-my-look'
  if (!isMine) return 'others-drafts'
  return returnedWhy === null ? 'my-drafts' : 'sent-back'
}
