import type { Db } from '#platform/database.ts'
import { findInstrument, instruments, type Instrument } from '#registry/instruments/index.ts'

/** Gives a version of an instrument. @throws {RangeError} when nobody has defined it. */
export type FindInstrument = (key: string, version: string) => Instrument

/** Opens the definitions, built in and imported. */
export async function openInstruments(_db: Db): Promise<FindInstrument> {
  const all = instruments()
  return (key, version) => {
    const found = findInstrument(key, version, all)
    if (found === undefined) throw new RangeError(`no instrument ${key} ${version}`)
    return found
  }
}
