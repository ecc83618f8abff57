import type { Command } from '#platform/command.ts'
import { isRefusal } from '#core/refusal.ts'
import { makeAdministrator } from './administrators.ts'

/** The commands of people. */
export const peopleCommands: readonly Command[] = [
  {
    name: 'admin grant',
    is: 'make somebody an administrator, the first one above all',
    usage: 'SUBJECT|PERSON [--name NAME]',
    help: [
      'PERSON is the id or the whole name of somebody who is here already.',
      'SUBJECT is the sign-in service’s name for somebody; the sign-in page shows it to those it does not let in.',
      'With BRUA_OIDC_ISSUER set, a subject that nobody has yet is added, called NAME (by default the subject).',
      '',
      'Example: brua admin grant 7f3c2a --name "Astrid Lunde"',
    ].join('\n'),
    options: { name: { type: 'string' } },
    takes: [1, 1],
    async run({ args, options, out, say, services }) {
      const name = typeof options['name'] === 'string' ? options['name'].trim() : ''
      const done = await makeAdministrator(await services(), args[0]!.trim(), name)
      if (isRefusal(done)) {
        say(SAID[done.refused[0]!.reason])
        return 1
      }
      say(done.already ? `${done.name} is an administrator already.` : `${done.name} is now an administrator.`)
      out(`${done.id}\n`)
      return 0
    },
  },
]

const SAID = {
  'person-unknown': 'There is nobody here with that id or name. To add somebody by subject, set BRUA_OIDC_ISSUER.',
  'person-unclear': 'Several people have that name. Use the id, which stands in the address of the person’s page.',
  'begins-later': 'They are to be an administrator from a later day already. End that role first, or wait.',
  'name-too-long': 'A name has at most 200 characters, and a subject at most 255.',
} as const
