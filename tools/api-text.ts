import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ESTree } from 'vite'
import { readModules, readSource, targetOf, type Source } from './walls/index.ts'

/** One thing that a front door offers: its docstring's first sentence and its signature. */
type Offered = { readonly name: string; readonly says: string | undefined; readonly signature: string }

/** Rooms whose folders have front doors of their own. */
const ROOMS_WITH_DOORS = ['analysis', 'ui']

/** `docs/api/…`: for each front door, by its path below `src`, what it offers as text. */
export function apiTexts(root: string): Map<string, string> {
  const modules = readModules(root)
  const doors = [...modules.keys(), ...ROOMS_WITH_DOORS.flatMap((room) => doorsIn(root, room))]
  return new Map(
    doors
      .filter((door) => existsSync(join(root, 'src', door, 'index.ts')))
      .map((door) => {
        const is = modules.get(door)?.is
        const offered = new Doors(root).offeredBy(`src/${door}/index.ts`)
        const blocks = [...offered.values()]
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ says, signature }) => `${says ? `/** ${says} */\n` : ''}${signature}`)
        return [door, `${[`${door}${is ? `: ${is}` : ''}`, ...blocks].join('\n\n')}\n`]
      }),
  )
}

function doorsIn(root: string, room: string): string[] {
  const folder = join(root, 'src', room)
  if (!existsSync(folder)) return []
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [room, ...inside.map(({ name }) => `${room}/${name}`)]
}

/** Follows what a door exports to where it is declared. */
class Doors {
  readonly #root: string
  readonly #sources = new Map<string, Source>()

  constructor(root: string) {
    this.#root = root
  }

  /** Everything a file exports, by name. */
  offeredBy(path: string): Map<string, Offered> {
    const source = this.#read(path)
    const offered = new Map<string, Offered>()
    for (const statement of source.program.body) {
      if (statement.type === 'ExportAllDeclaration') {
        for (const [name, one] of this.#offeredAt(source, statement.source.value))
          if (!offered.has(name)) offered.set(name, one)
      } else if (statement.type === 'ExportNamedDeclaration') {
        for (const one of statement.declaration ? declared(source, statement, statement.declaration) : [])
          offered.set(one.name, one)
        for (const { local, exported } of statement.specifiers) {
          const name = nameIn(exported)
          const found = statement.source
            ? this.#offeredAt(source, statement.source.value).get(nameIn(local))
            : this.#local(source, nameIn(local))
          offered.set(name, found ? renamed(found, name) : { name, says: undefined, signature: name })
        }
      }
    }
    return offered
  }

  #offeredAt(from: Source, specifier: string): Map<string, Offered> {
    const path = targetOf(from.path, specifier)
    return path && existsSync(join(this.#root, path)) ? this.offeredBy(path) : new Map<string, Offered>()
  }

  /** Something that a file declares or imports, and exports by name further down. */
  #local(source: Source, name: string): Offered | undefined {
    for (const statement of source.program.body) {
      if (statement.type === 'ImportDeclaration') {
        for (const specifier of statement.specifiers)
          if (specifier.local.name === name && specifier.type === 'ImportSpecifier')
            return this.#offeredAt(source, statement.source.value).get(nameIn(specifier.imported))
      }
      const found = declared(source, statement, statement).find((one) => one.name === name)
      if (found) return found
    }
    return undefined
  }

  #read(path: string): Source {
    const known = this.#sources.get(path)
    if (known) return known
    const source = readSource(path, readFileSync(join(this.#root, path), 'utf8'))
    if ('why' in source) throw new Error(`${path}:${source.line} cannot be read: ${source.why}`)
    this.#sources.set(path, source)
    return source
  }
}

function renamed(one: Offered, name: string): Offered {
  return one.name === name ? one : { ...one, name, signature: `${one.signature} // as ${name}` }
}

function nameIn(node: ESTree.ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name
}

/** What a declaration declares. `statement` is where its docstring ends. */
function declared(source: Source, statement: ESTree.Node, declaration: ESTree.Node): Offered[] {
  const says = sentenceBefore(source, statement.start)
  const one = (name: string, signature: string): Offered => ({ name, says, signature })
  switch (declaration.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return declaration.id ? [one(declaration.id.name, head(source, declaration, declaration.body ?? undefined))] : []
    case 'ClassDeclaration': {
      if (!declaration.id) return []
      const members = declaration.body.body.flatMap((member) => memberText(source, member))
      return [
        one(
          declaration.id.name,
          `${head(source, declaration, declaration.body)} {${members.map((member) => `\n  ${member}`).join('')}\n}`,
        ),
      ]
    }
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return [one(declaration.id.name, bare(source, declaration))]
    case 'VariableDeclaration':
      return declaration.declarations.flatMap((variable) =>
        variable.id.type === 'Identifier'
          ? [one(variable.id.name, `${declaration.kind} ${variableText(source, variable)}`)]
          : [],
      )
    default:
      return []
  }
}

const LONGEST_VALUE = 200

function variableText(source: Source, { id, init }: ESTree.VariableDeclarator): string {
  const name = source.slice(id)
  if (!init || (id.type === 'Identifier' && id.typeAnnotation)) return name
  if (init.type === 'ArrowFunctionExpression') return `${name} = ${head(source, init, init.body).replace(/\s*=>$/, '')}`
  const value = bare(source, init)
  return value.length <= LONGEST_VALUE ? `${name} = ${value}` : `${name} = …`
}

function memberText(source: Source, member: ESTree.ClassElement): string[] {
  if (member.type === 'MethodDefinition' && member.key.type !== 'PrivateIdentifier')
    return [head(source, member, member.value.body ?? undefined)]
  if (member.type === 'PropertyDefinition' && member.key.type !== 'PrivateIdentifier')
    return [head(source, member, member.value ?? undefined).replace(/\s*=$/, '')]
  return []
}

/** The text of a node up to its body. */
function head(source: Source, node: ESTree.Node, body: ESTree.Node | undefined): string {
  return bare(source, { start: node.start, end: body?.start ?? node.end })
}

/** The text of a node without comments, each line as short as it can be. */
function bare(source: Source, { start, end }: { start: number; end: number }): string {
  let text = ''
  let at = start
  for (const comment of source.comments) {
    if (comment.start < start || comment.end > end) continue
    text += source.slice({ start: at, end: comment.start })
    at = comment.end
  }
  return (text + source.slice({ start: at, end }))
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n\s*\n/g, '\n')
    .trim()
}

/** The first sentence of the docstring that ends where a statement starts. */
function sentenceBefore(source: Source, start: number): string | undefined {
  const comment = source.comments.findLast(
    ({ type, value, end }) =>
      type === 'Block' &&
      value.startsWith('*') &&
      end <= start &&
      source.slice({ start: end, end: start }).trim() === '',
  )
  const words = comment?.value
    .replaceAll(/\s*\n\s*\*\s?/g, ' ')
    .replace(/^\*/, '')
    .trim()
  return words && /^.*?[.:](?=\s|$)/.exec(words.split(/ (?=@\w)/)[0]!)?.[0].replace(/:$/, '.')
}
