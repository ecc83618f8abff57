import { loadSnapshot, type Snapshot } from '#analysis/snapshot/index.ts'
import type { Services } from '#platform/services.ts'
import { snapshotFolder } from './folders.ts'
import { findSnapshot } from './store.ts'

const MOST_KEPT = 4

/** Snapshots in memory, the least lately used first. They never change, so that keeping them is safe everywhere. */
const kept = new Map<string, Promise<Snapshot>>()

/**
 * Opens a snapshot by its id, or gives undefined when there is none. Every hash is checked the first time; after that
 * it comes from memory.
 * @throws {SnapshotError} when the folder is damaged or of an unknown format.
 */
export async function openSnapshot(
  services: Pick<Services, 'db' | 'config'>,
  id: string,
): Promise<Snapshot | undefined> {
  const row = await findSnapshot(services.db, id)
  if (row === undefined) return undefined
  const folder = snapshotFolder(services.config, row)
  const loading = kept.get(folder) ?? loadSnapshot(folder)
  kept.delete(folder)
  kept.set(folder, loading)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  try {
    return await loading
  } catch (error) {
    if (kept.get(folder) === loading) kept.delete(folder)
    throw error
  }
}
