export { audit } from './audit.ts'
export { gate } from './gate.ts'
export { gateShares } from './shares.ts'
export type {
  Cell,
  CountTable,
  DisclosureRules,
  GatedShare,
  GatedTable,
  Hidden,
  HiddenBecause,
  Margins,
  Share,
} from './types.ts'
