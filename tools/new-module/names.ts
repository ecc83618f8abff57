import { refuse, type Refusal } from '#core/refusal.ts'
import { schemaOf, WINGS, type Modules } from '../walls/index.ts'

/** The names a new module goes by. */
export type Names = {
  /** `practice/joint-meetings`, as in modules.json. */
  readonly module: string
  /** `joint-meetings`: its folder and its address. */
  readonly name: string
  /** `jointMeetings`, for what it exports. */
  readonly camel: string
  /** `JointMeetings`, for its types. */
  readonly pascal: string
  /** `joint_meetings`. */
  readonly schema: string
  readonly is: string
}

export type NamesRefused = Refusal<'no-wing' | 'bad-name' | 'reserved' | 'exists' | 'schema-taken' | 'no-words'>

/** What is wrong with a name, in a sentence. */
export const REFUSED: Readonly<Record<NamesRefused['refused'][number]['reason'], string>> = {
  'no-wing': `A module lies in a wing: ${WINGS.map((wing) => `${wing}/NAME`).join(', ')}.`,
  'bad-name': 'A name is a noun in lower-case letters, with hyphens between words: joint-meetings. At most 40 letters.',
  reserved: 'That word means something to SQL, so no schema can bear it. Choose another.',
  exists: 'There is such a module already.',
  'schema-taken': 'Another module, or the platform, has that schema: names are unique in the whole house.',
  'no-words':
    'Say what it is in one line of at most 120 letters, without backticks or */: "what was decided, and why".',
}

const RESERVED =
  /^(all|and|any|array|as|asc|both|case|cast|check|collate|column|create|default|desc|distinct|do|else|end|except|false|fetch|for|foreign|from|grant|group|having|in|initially|intersect|into|lateral|leading|limit|not|null|offset|on|only|or|order|primary|references|returning|select|some|table|then|to|trailing|true|union|unique|user|using|when|where|window|with|public|information_schema|pg_\w*)$/
const OF_THE_PLATFORM = ['platform', 'pgboss']

/** Checks what was asked for and gives the names that follow from it. */
export function namesFor(module: string, is: string, modules: Modules): Names | NamesRefused {
  const [wing = '', name = '', ...rest] = module.split('/')
  if (!(WINGS as readonly string[]).includes(wing) || rest.length > 0) return refuse('no-wing')
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name.length > 40) return refuse('bad-name')
  const schema = schemaOf(module)
  if (RESERVED.test(schema)) return refuse('reserved')
  if (modules.has(module)) return refuse('exists')
  if (OF_THE_PLATFORM.includes(schema) || [...modules.keys()].some((other) => schemaOf(other) === schema))
    return refuse('schema-taken')
  if (is.trim() === '' || is.length > 120 || /[\n`]|\*\//.test(is)) return refuse('no-words')
  const camel = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return { module, name, camel, pascal: camel[0]!.toUpperCase() + camel.slice(1), schema, is: is.trim() }
}
