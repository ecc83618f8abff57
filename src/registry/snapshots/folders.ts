import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
 * Marks the folder of all snapshots as a database's own.
 * @throws when it is another's: publishing takes away what has no row, and would take the other's away.
 */
export async function claimFolder(config: Config, home: string): Promise<void> {
  const folder = join(config.data, 'snapshots')
  const mark = join(folder, '.home')
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(mark, `${home}\n`, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if ((await readFile(mark, 'utf8')).trim() !== home)
      throw new Error(
        `${folder} holds the snapshots of another database. Set BRUA_DATA to a folder of this one's own.`,
        {
          cause: error,
        },
      )
  }
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
