import { timingSafeEqual } from 'node:crypto'
import type { Keys } from '#platform/keys.ts'
import { FORM_FIELDS } from '#ui/index.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, NotAllowed } from '#web/errors.ts'

/** A posted form: text fields by name, and the key that makes it count once. */
export type Form = {
  /** The first value of a field, trimmed; '' when it was not sent. */
  text(name: string): string
  /** All values of a field. */
  all(name: string): string[]
  /** The file of a field that may hold one; undefined when none was chosen. */
  file(name: string): File | undefined
  /** All fields as text, to show the input again. */
  readonly input: Readonly<Record<string, string>>
  readonly key: string | undefined
  /** The version of the row that the form was made from, when it edits one. */
  readonly version: number | undefined
}

const LONGEST_FIELD = 20_000
const KEY_SHAPE = /^[A-Za-z0-9_-]{16,64}$/

/** What a form may hold beyond what all forms may. */
export type FormAllows = {
  /** Fields that may hold a file. */
  readonly files?: readonly string[]
  /** Letters a field may have. */
  readonly longest?: number
}

/** The token that a signed-in person's forms carry: bound to the session, so that another site cannot make it. */
export function csrfToken(keys: Keys, session: string | undefined): string {
  return session === undefined ? '' : keys.hash('form', session).toString('base64url')
}

/**
 * Reads the posted form.
 * @throws {NotAllowed} when a signed-in person's form lacks the session's token.
 * @throws {BadForm} when it is no form, a field is absurdly long, or a file where text belongs.
 */
export async function readForm(c: Ctx, { files = [], longest = LONGEST_FIELD }: FormAllows = {}): Promise<Form> {
  const body = await c.req.parseBody({ all: true }).catch((error: unknown) => {
    // Hono's own errors (such as for a body that is too large) say what they mean.
    if (error instanceof TypeError) throw new BadForm('no form can be read from it')
    throw error
  })
  const fields = new Map<string, string[]>()
  const sent = new Map<string, File>()
  for (const [name, value] of Object.entries(body)) {
    const values = [value].flat().flatMap((one) => {
      if (typeof one !== 'string') {
        if (!files.includes(name)) throw new BadForm(`${name} is a file`)
        // A browser sends a file field that was left alone as a file without a name.
        if (one.name !== '' || one.size > 0) sent.set(name, one)
        return []
      }
      if (one.length > longest) throw new BadForm(`${name} is too long`)
      // PostgreSQL's text holds everything but this one character, and no one means to type it.
      return [one.replaceAll('\u0000', '').trim()]
    })
    fields.set(name, values)
  }
  const text = (name: string) => fields.get(name)?.[0] ?? ''
  const session = c.get('session')
  if (session !== undefined && !sameText(text(FORM_FIELDS.csrf), csrfToken(c.get('services').keys, session)))
    throw new NotAllowed('the form is not of this session')
  const key = text(FORM_FIELDS.key)
  const version = text(FORM_FIELDS.version)
  return {
    text,
    all: (name) => fields.get(name) ?? [],
    file: (name) => sent.get(name),
    input: Object.fromEntries([...fields].map(([name, values]) => [name, values[0] ?? ''])),
    key: KEY_SHAPE.test(key) ? key : undefined,
    version: /^\d{1,9}$/.test(version) ? Number(version) : undefined,
  }
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
