export { CodeColumn, NO_INT, NO_PERCENT, TextColumn } from './columns.ts'
export { SnapshotDraft } from './draft.ts'
export { valueAt } from './encode.ts'
export { canonical, contentHash } from './hash.ts'
export { loadSnapshot, readManifest, SnapshotError } from './load.ts'
export type { About, ColumnManifest, Content, FileManifest, Manifest, Snapshot, TableManifest } from './manifest.ts'
export { ABSORBING_REASONS, allStates, checkRules, MOST_STATES } from './rules.ts'
export type { AbsorbingReason, MembershipLine, MonthState, RegistryRules, SpellMatch } from './rules.ts'
export { SCHEMA, TABLE_NAMES, tableSpec } from './schema.ts'
export type {
  Column,
  ColumnKind,
  ColumnOfKind,
  ColumnSpec,
  Handle,
  Row,
  Table,
  TableName,
  Tables,
  TableSpec,
} from './schema.ts'
export { writeSnapshot } from './write.ts'
