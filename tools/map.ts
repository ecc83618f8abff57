import { schemaOf, WINGS, type Modules } from './walls/index.ts'

/** `docs/map.md`: the graph of modules, as a picture and as a list. */
export function mapText(modules: Modules): string {
  const wings = WINGS.map((wing) => ({
    wing,
    names: [...modules.keys()].filter((name) => name.startsWith(`${wing}/`)),
  })).filter(({ names }) => names.length > 0)
  const short = (name: string) => name.slice(name.indexOf('/') + 1)
  const neededBy = (name: string) =>
    [...modules].filter(([, { needs }]) => needs.includes(name)).map(([other]) => other)
  const list = (names: readonly string[]) => (names.length === 0 ? '–' : names.map(short).join(', '))

  const picture = [
    '```mermaid',
    'flowchart BT',
    ...wings.flatMap(({ wing, names }) => [
      `  subgraph ${wing}`,
      ...names.map((name) => `    ${id(name)}["${short(name)}"]`),
      '  end',
    ]),
    ...[...modules].flatMap(([name, { needs }]) => needs.map((need) => `  ${id(name)} --> ${id(need)}`)),
    '```',
  ]
  const tables = wings.flatMap(({ wing, names }) => [
    `## ${wing}`,
    '',
    '| module | what it is | needs | needed by | schema |',
    '| --- | --- | --- | --- | --- |',
    ...names.map((name) => {
      const { is, needs } = modules.get(name)!
      return `| [${short(name)}](../src/${name}/README.md) | ${is} | ${list(needs)} | ${list(neededBy(name))} | \`${schemaOf(name)}\` |`
    }),
    '',
  ])
  return `${[...HEAD, ...picture, '', ...tables].join('\n').trimEnd()}\n`
}

const HEAD = [
  '# Map',
  '',
  'Made by `npm run generate` from `src/app/modules.json`. An arrow goes from a module to one that it needs; the modules of',
  '`directory` and `editorial` are for everyone, so arrows to them from other wings are left out. What each front door offers is in',
  '`docs/api`, the tables in `docs/schema`.',
  '',
  '```',
  'main, cli      start the process',
  '  app          wiring: modules.json, requests, error pages',
  '    wings      registry · practice · knowledge · meeting, and below them editorial, directory: a folder a module',
  '      web      routes, forms, the one way to write',
  '        ui · analysis · platform      draw · count · do I/O; none of them knows the others',
  '          stats      formulas',
  '            core     words everyone shares',
  '```',
  '',
  'What lies below does not know what lies above. A module reaches another through its `index.ts`, when `modules.json` says that it may.',
  '',
]

function id(name: string): string {
  return name.replaceAll(/[^a-z]/g, '_')
}
