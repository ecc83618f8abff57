/** The front door of `participants`: who takes part, and what each has said yes to. */
export * from './model.ts'
export { scopeAt, scopeOf, scopeOfLink, type Scope } from './access.ts'
export { addParticipants, admitToClinics } from './bulk.ts'
export { participantsByExternalKey, participantsForSnapshot, participantsWithScope } from './standing.ts'
export { birthYearOf, nationalNumberFrom, spacedNationalNumber, type NumberRefused } from './rules/national-number.ts'
