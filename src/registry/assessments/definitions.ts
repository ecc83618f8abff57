import type { Db } from '#platform/database.ts'
import { findInstrument, loadInstruments, type Instrument } from '#registry/instruments/index.ts'
import type { Asked } from './model.ts'

/** Gives a version of an instrument. @throws {RangeError} when nobody has defined it. */
export type FindInstrument = (key: string, version: string) => Instrument

/** Opens all definitions, built in and imported. */
export async function openInstruments(db: Db): Promise<FindInstrument> {
  const all = await loadInstruments(db)
  return (key, version) => found(key, version, findInstrument(key, version, all))
}

/** The instruments of one assessment, in order. Asks the database only for those that are not built in. */
export async function instrumentsAsked(db: Db, asked: readonly Asked[]): Promise<readonly Instrument[]> {
  const builtIn = asked.flatMap(({ key, version }) => findInstrument(key, version) ?? [])
  if (builtIn.length === asked.length) return builtIn
  const find = await openInstruments(db)
  return asked.map(({ key, version }) => find(key, version))
}

function found(key: string, version: string, instrument: Instrument | undefined): Instrument {
  if (instrument === undefined) throw new RangeError(`no instrument ${key} ${version}`)
  return instrument
}
