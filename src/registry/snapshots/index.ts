/** The front door of `snapshots`: publishing, and reading what was published. */
export { lastImported as lastImportedRegistry } from '#registry/linkage/index.ts'
export type { Published, SnapshotRow } from './model.ts'
export { findNewestSnapshot, findSnapshot, listSnapshots } from './store.ts'
export { openSnapshot } from './open.ts'
export { publish } from './publish.ts'
export { snapshotsCommands } from './commands.ts'
