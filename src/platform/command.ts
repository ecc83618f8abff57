import type { ParseArgsConfig } from 'node:util'
import type { Services } from '#platform/services.ts'

/** 0 done · 1 refused (the input was read and the answer is no) · 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** One command of `brua`. Modules list theirs in `commands.ts`; `src/cli.ts` gathers them. */
export type Command = {
  /** The words that call it, such as `import spells`. */
  readonly name: string
  /** What it does, in one line, for `brua --help`. */
  readonly is: string
  /** What follows the name, such as `FILE.csv [--dry-run]`. */
  readonly usage: string
  /** More help, shown by `brua NAME --help`: the options, the format, an example. */
  readonly help?: string
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** How many words must follow: `[1, 1]` for exactly one. */
  readonly takes: readonly [least: number, most: number]
  run(call: CommandCall): Promise<ExitCode>
}

/** What a command gets. Standard output carries only the data asked for; everything said to a person goes to `say`. */
export type CommandCall = {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  /** Writes to standard output, as it is. */
  out(text: string): void
  /** Writes a line to standard error. */
  say(line: string): void
  /** Shows how far a long piece of work has come, on standard error, once it has taken a second. */
  progress(label: string): (done: number, total: number) => void
  /** Opens the database (starting the embedded one when none runs) the first time it is asked for. */
  services(): Promise<Services>
}
