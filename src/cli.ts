import { parseArgs } from 'node:util'
import { commands as lists } from '#app/wiring.ts'
import { commands as backupCommands } from '#platform/backup/commands.ts'
import type { Command, ExitCode } from '#platform/command.ts'
import { openServices, type Opened } from '#platform/open.ts'
import { progressOn } from '#platform/progress.ts'
import { BadSettings, readSettings, SETTINGS } from '#platform/settings.ts'

const own: Command[] = [
  {
    name: 'settings',
    is: 'list the settings from the environment, with their defaults',
    usage: '',
    takes: [0, 0],
    run: async ({ out }) => {
      const rows = Object.entries(SETTINGS).map(
        ([name, { is, default: value }]) => `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${is} |`,
      )
      out(`| setting | default | what it is |\n| --- | --- | --- |\n${rows.join('\n')}\n`)
      return 0
    },
  },
]

const commands: readonly Command[] = [...lists.flat(), ...backupCommands, ...own].sort((a, b) =>
  a.name.localeCompare(b.name),
)

process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<ExitCode> {
  const words = argv.filter((word) => !word.startsWith('-'))
  const asksHelp = argv.includes('--help') || argv.includes('-h')
  const command = commands
    .filter(({ name }) => name.split(' ').every((part, index) => words[index] === part))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (command && asksHelp) return say(helpOf(command), 0)
  if (command) return run(command, argv)
  if (words.length === 0 && (asksHelp || argv.length === 0)) return say(overview(commands), asksHelp ? 0 : 2)
  const near = commands.filter(({ name }) => name.split(' ')[0] === words[0])
  return say(
    near.length > 0 ? overview(near) : `There is no command “${words.join(' ')}”.\n\n${overview(commands)}`,
    asksHelp && near.length > 0 ? 0 : 2,
  )
}

/** Options may stand before, between and after the words, so the name's words are taken off the parsed ones. */
async function run(command: Command, argv: string[]): Promise<ExitCode> {
  let parsed: { values: Record<string, string | boolean | (string | boolean)[] | undefined>; positionals: string[] }
  try {
    parsed = parseArgs({ args: argv, options: command.options ?? {}, allowPositionals: true, strict: true })
  } catch (error) {
    return say(`${(error as Error).message}\n\n${helpOf(command)}`, 2)
  }
  const args = parsed.positionals.slice(command.name.split(' ').length)
  const [least, most] = command.takes
  if (args.length < least || args.length > most) return say(helpOf(command), 2)

  let opened: Opened | undefined
  try {
    return await command.run({
      args,
      options: parsed.values,
      out: (text) => void process.stdout.write(text),
      say: (line) => void process.stderr.write(`${line}\n`),
      progress: (label) => progressOn(process.stderr, label),
      services: async () => (opened ??= await openServices(readSettings(process.env))).services,
    })
  } catch (error) {
    if (error instanceof BadSettings) return say(error.message, 1)
    return say(
      `brua ${command.name} stopped: ${(error as Error).message}${process.env['BRUA_DEBUG'] ? `\n${(error as Error).stack}` : ''}`,
      1,
    )
  } finally {
    await opened?.close()
  }
}

function say(text: string, code: ExitCode): ExitCode {
  process.stderr.write(`${text.trimEnd()}\n`)
  return code
}

function helpOf({ name, usage, is, help }: Command): string {
  return `brua ${name} ${usage}\n\n${is}\n${help ? `\n${help}\n` : ''}\nExit: 0 done, 1 refused, 2 wrong usage.`
}

function overview(list: readonly Command[]): string {
  const width = Math.max(...list.map(({ name }) => name.length))
  return `Usage: brua COMMAND … (add --help to a command for more)\n\n${list.map(({ name, is }) => `  ${name.padEnd(width)}  ${is}`).join('\n')}`
}
