import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '#platform/settings.ts'

/** Where a registry's snapshots lie. */
export function registryFolder(config: Config, registry: string): string {
  return join(config.data, 'snapshots', registry)
}

/** Where one snapshot lies. */
export function snapshotFolder(
  config: Config,
  { registry, id }: { readonly registry: string; readonly id: string },
): string {
  return join(registryFolder(config, registry), id)
}

/**
 * Takes away what killed publishings left: everything in a registry's folder that is no snapshot with a row.
 * Called while holding the registry's lock, so that nothing under way is touched.
 */
export async function sweep(config: Config, registry: string, known: ReadonlySet<string>): Promise<string[]> {
  const folder = registryFolder(config, registry)
  await mkdir(folder, { recursive: true })
  const left = (await readdir(folder)).filter((name) => !known.has(name))
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true })
  return left
}
