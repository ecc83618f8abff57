import type { Answer, Instrument } from '#registry/instruments/index.ts'
import type { Concern } from '../model.ts'

/**
 * The last symptom of PHQ-9 asks for thoughts of being better off dead or of hurting oneself. Any answer but "not at
 * all" needs a response (reference: Kroenke 2001; item 9 needs a response routine).
 */
const WATCHED = { instrument: 'phq9', item: 'phq9-9', about: 'self-harm' } as const

/** Whether somebody should speak with the participant because of an answer, and about what. */
export function concernOf(instrument: Instrument, item: string, answer: Answer | null): Concern['about'] | undefined {
  if (instrument.key !== WATCHED.instrument || item !== WATCHED.item) return undefined
  const asked = instrument.items.find(({ id }) => id === item)
  const option = asked?.kind === 'choice' ? asked.options.find(({ code }) => code === answer) : undefined
  return (option?.weight ?? 0) > 0 ? WATCHED.about : undefined
}
