// Every script of package.json goes through here: set up, then run the TypeScript file behind the name.
import { spawn } from 'node:child_process'
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
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
