/** The front door of `participants`: who takes part, and what each has said yes to. */
export * from './model.ts'
export { scopeAt, scopeOf, scopeOfLink, type Scope } from './access.ts'
export type { Asker } from './asker.ts'
export {
  fillInParticipants,
  holdParticipants,
  refusers,
  type HeldParticipant,
  type ParticipantAddition,
} from './additions.ts'
export { addParticipants, admitToClinics } from './bulk.ts'
export { participantsByExternalKey, participantsForSnapshot, participantsWithScope } from './standing.ts'
export {
  consentHistory,
  consentOf,
  countParticipants,
  findParticipant,
  openIdentity,
  openNames,
  saidNo,
  searchParticipants,
  type ConsentAct,
} from './store.ts'
export {
  changePerson,
  participantsByNumber,
  registerParticipant,
  type ChangeRefused,
  type Registered,
  type RegisterRefused,
} from './write.ts'
export { giveConsent, holdConsent, reserve, withdrawConsent, type ReserveRefused } from './consents.ts'
export { rotateParticipantKeys } from './rotate.ts'
export { keyCommands } from './commands.ts'
export { birthYearOf, nationalNumberFrom, spacedNationalNumber, type NumberRefused } from './rules/national-number.ts'
export { personFrom, type Person, type PersonInput, type PersonRefused } from './rules/person.ts'
export {
  consentFrom,
  consentTextOn,
  withdrawalFrom,
  type ConsentInput,
  type ConsentRefused,
  type Withdrawal,
  type WithdrawRefused,
} from './rules/consent.ts'
