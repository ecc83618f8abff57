/** For the test that kills it: fills the small world, and says so when it has come as far as the first argument tells, then waits. */
import { movableClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database.ts'
import { keyFileIn, openKeys } from '#platform/keys.ts'
import { readSettings } from '#platform/settings.ts'
import { fillWorld } from './fill.ts'

const at = Number(process.argv[2])
const data = process.env['BRUA_DATA'] ?? ''
const { db, pool } = openDatabase(process.env['DATABASE_URL'] ?? '')
const config = readSettings({ BRUA_DATA: data })
const clock = movableClock('2026-03-02T09:00:00+01:00')

await fillWorld(
  { config, db, pool, keys: openKeys(keyFileIn(data)), clock },
  {
    size: 'small',
    progress: (done, total) => {
      if (done / total < at) return
      process.stdout.write('here\n')
      // Whoever started this ends it now; nothing more is to happen.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    },
  },
)
