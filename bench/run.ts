/**
 * `npm run bench -- NAME`: runs one benchmark beside its peer. Without a name it lists them. The last line of standard
 * output is the figures as JSON; words go to standard error. Exit 2 for a name that is none.
 */
import { BENCHES } from './index.ts'

async function main(names: readonly string[]): Promise<number> {
  const benches = await Promise.all(BENCHES.map((load) => load()))
  if (names.length === 0) {
    for (const { name, is } of benches) process.stdout.write(`${name.padEnd(10)} ${is}\n`)
    return 0
  }
  const bench = benches.find(({ name }) => name === names[0])
  if (!bench || names.length > 1) {
    process.stderr.write(`Usage: npm run bench -- NAME\nThere are: ${benches.map(({ name }) => name).join(', ')}.\n`)
    return 2
  }
  const figures = await bench.run((line) => void process.stderr.write(`${line}\n`))
  process.stdout.write(`${JSON.stringify({ bench: bench.name, ...figures })}\n`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
