// Every script of package.json goes through here: set up, then run the TypeScript file behind the name.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { install, node, root } from './setup.mjs'

const FILES = {
  start: 'src/main.ts',
  brua: 'src/cli.ts',
  test: 'tools/test.ts',
  unit: 'tools/unit.ts',
  bench: 'bench/run.ts',
  soak: 'tools/soak.ts',
  oracles: 'tools/oracles.ts',
  pictures: 'tools/pictures.ts',
  generate: 'tools/generate.ts',
  'new-module': 'tools/new-module.ts',
}

const [name, ...args] = process.argv.slice(2)
const file = FILES[name]
if (!file) {
  process.stderr.write(`Unknown script ${JSON.stringify(name)}. There are: ${Object.keys(FILES).join(', ')}.\n`)
  process.exit(2)
}
install()

// A pipe that is never written to: when this process ends, however it ends, the child sees it close.
const child = spawn(node(), ['--import', 'tsx', '--disable-warning=ExperimentalWarning', join(root, file), ...args], {
  stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  env: {
    ...process.env,
    BRUA_PARENT_PIPE: '3',
    TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
endWithNpm()
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))

/**
 * npm puts a shell between itself and us, and a signal ends the two without reaching us. So when the one who started us, or
 * (where that can be seen) the one who started them, has gone, we end too. Started by hand we outlive our terminal as any
 * program may.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_script?.startsWith(`node tools/run.mjs ${name}`)) return
  const parent = process.ppid
  const above = parentOf(parent)
  setInterval(() => {
    if (process.ppid !== parent || parentOf(parent) !== above) child.kill('SIGTERM')
  }, 250).unref()
}

/** The parent of a process, where the system tells (Linux): the second field after the name, which stands in brackets. */
function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1])
  } catch {
    return undefined
  }
}
