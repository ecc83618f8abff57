/**
 * An expected "no": a value that a rule or a store returns when what was asked cannot be done.
 *
 * Reasons are a union of literals that belongs to the rule, so that the compiler asks for a text in
 * all three languages for each of them. Anything unexpected is thrown instead.
 */
export type Refusal<Reason extends string> = {
  readonly refused: readonly RefusedBecause<Reason>[]
}

/** One reason, the field it concerns (a form field's name) and values its text may need. */
export type RefusedBecause<Reason extends string> = {
  readonly reason: Reason
  readonly field?: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** Refuses for a single reason. */
export function refuse<Reason extends string>(
  reason: Reason,
  field?: string,
  values?: Readonly<Record<string, string | number>>,
): Refusal<Reason> {
  return {
    refused: [{ reason, ...(field === undefined ? {} : { field }), ...(values === undefined ? {} : { values }) }],
  }
}

/** Refuses for all the reasons gathered, or gives `undefined` when there are none. */
export function refuseAll<Reason extends string>(
  reasons: readonly RefusedBecause<Reason>[],
): Refusal<Reason> | undefined {
  return reasons.length === 0 ? undefined : { refused: reasons }
}

/** Tells a refusal from a result. */
export function isRefusal(value: unknown): value is Refusal<string> {
  return typeof value === 'object' && value !== null && 'refused' in value && Array.isArray(value.refused)
}
