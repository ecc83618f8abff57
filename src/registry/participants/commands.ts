import type { Command } from '#platform/command.ts'
import {
  KEY_PURPOSES,
  keyFileIn,
  newKeyFile,
  openKeys,
  parseKeyFile,
  saveKeyFile,
  withNewVersion,
  type KeyPurpose,
} from '#platform/keys.ts'
import { renewWaitingMail } from '#platform/mail.ts'
import type { Services } from '#platform/services.ts'
import { usedByOthers } from '#platform/alone.ts'
import { rotateParticipantKeys } from './rotate.ts'

const ROTATED = ['encryption', 'linkage'] as const

/** Renews what older keys of a purpose made in one module, and returns how many it renewed. */
export type KeyRenewal = (
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  purpose: (typeof ROTATED)[number],
) => Promise<number>

/** Making and renewing the keys that keep identities sealed; `others` are those of the modules that this one does not know. */
export const keyCommands = (others: readonly KeyRenewal[]): readonly Command[] => [
  {
    name: 'keys new',
    is: 'print a fresh key ring, or the one in use with a new key for one purpose',
    usage: '[PURPOSE]',
    help: `Prints JSON for BRUA_KEYS. Keep it where secrets are kept: whoever has it can open every name.\nPURPOSE is ${KEY_PURPOSES.join(', ')}: the ring in use gets a new key for it; older keys still open what they made.`,
    takes: [0, 1],
    run: async ({ args: [purpose], out, say, services: open }) => {
      if (purpose === undefined) return print(out, newKeyFile())
      if (!isPurpose(purpose)) return usage(say, KEY_PURPOSES)
      const { keys, data } = (await open()).config
      return print(out, withNewVersion(keys === undefined ? keyFileIn(data) : parseKeyFile(keys), purpose))
    },
  },
  {
    name: 'keys rotate',
    is: 'renew what older keys made',
    usage: 'encryption|linkage',
    help: [
      'With BRUA_KEYS: first set it to what `brua keys new PURPOSE` prints and restart Brua, then run this.',
      'With the keys in the data folder: a new key is made first, unless an earlier rotation was stopped in the middle;',
      'Brua must be stopped before, since a process that runs does not know the new key.',
      'Stopped in the middle it goes on where it was. When it is done, older keys of that purpose are needed only to read old backups.',
    ].join('\n'),
    takes: [1, 1],
    run: async ({ args: [purpose], say, progress, services: open }) => {
      const rotated = ROTATED.find((one) => one === purpose)
      if (rotated === undefined) return usage(say, ROTATED)
      const services = await open()
      const { config, pool } = services
      if (config.keys === undefined && (await usedByOthers(pool))) {
        say('Brua is running on this database, and would not know a new key. Stop it, and run this again.')
        return 1
      }
      const show = progress(`renewing ${rotated}`)
      let { keys } = services
      const renew = async (using: Pick<Services, 'db' | 'keys' | 'clock'>) => {
        if (rotated === 'encryption') await renewWaitingMail(using)
        let count = await rotateParticipantKeys(using, rotated, show)
        for (const other of others) count += await other(using, rotated)
        return count
      }
      let renewed = await renew(services)
      if (config.keys === undefined && renewed === 0) {
        const ring = withNewVersion(keyFileIn(config.data), rotated)
        saveKeyFile(config.data, ring)
        keys = openKeys(ring)
        renewed = await renew({ ...services, keys })
      }
      say(
        `Renewed what older keys had made of ${renewed} people. All of it is now made with version ${keys.version(rotated)} of the ${rotated} key.`,
      )
      return 0
    },
  },
]

function print(out: (text: string) => void, ring: ReturnType<typeof newKeyFile>): 0 {
  out(`${JSON.stringify(ring)}\n`)
  return 0
}

function usage(say: (line: string) => void, purposes: readonly string[]): 2 {
  say(`The purpose is one of: ${purposes.join(', ')}.`)
  return 2
}

function isPurpose(text: string): text is KeyPurpose {
  return (KEY_PURPOSES as readonly string[]).includes(text)
}
