import { dateFromPeople, isoDateFrom } from '#core/dates.ts'
import { momentInOslo, timeFromPeople } from '#core/moments.ts'
import { refuseAll, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import { entriesOf, type FactField, type Kind } from '#editorial/pieces/index.ts'
import { rowsFrom, rowsText } from './rows.ts'

/** Why a fact cannot be read as what it is. */
export type FactRefused =
  | 'day-wrong'
  | 'moment-wrong'
  | 'number-wrong'
  | 'url-wrong'
  | 'option-unknown'
  | 'piece-unknown'
  | 'organisation-unknown'
  | 'organisation-unclear'
  | 'row-columns'

/** The fields of a form, '' and [] for what was not sent. */
export type Fields = { text(name: string): string; all(name: string): readonly string[] }

/** What is known of the names that were written. */
export type Known = {
  /** The slug of the piece of a kind that was meant, if there is one. */
  piece(kind: string, written: string): string | undefined
  /** The key of the organisation that was meant. */
  organisation(written: string): { readonly key: string } | 'none' | 'several'
}

export type Facts = Readonly<Record<string, unknown>>

/** The name of a fact's field on the form, as refusals of `pieces` name it. */
export const factField = (key: string) => `fact.${key}`

type Read = { readonly value?: unknown; readonly wrong: readonly RefusedBecause<FactRefused>[] }

/**
 * Facts from a form. What has no field stays as it was; an empty field is a fact that is not there. All that cannot be read, at once.
 * @param before the facts as they are
 */
export function factsFrom(
  kind: Pick<Kind, 'fields' | 'schema'>,
  form: Fields,
  before: unknown,
  known: Known,
): Facts | Refusal<FactRefused> {
  const wrong: RefusedBecause<FactRefused>[] = []
  const facts: Record<string, unknown> = { ...(before as Facts) }
  for (const field of kind.fields) {
    const read = readField(field, form, known)
    wrong.push(...read.wrong.map((because) => ({ ...because, field: factField(field.key) })))
    if (read.value === undefined) delete facts[field.key]
    else facts[field.key] = read.value
  }
  return refuseAll(wrong) ?? withEmptyCells(kind, facts)
}

const right = (value: unknown): Read => ({ value, wrong: [] })
const wrongWith = (reason: FactRefused, written: string): Read => ({
  wrong: [{ reason, values: { written: written.slice(0, 80) } }],
})

function readField(field: FactField, form: Fields, known: Known): Read {
  const text = form.text(factField(field.key)).replaceAll('\r\n', '\n')
  switch (field.shape) {
    case 'yes':
      return right(text === 'yes')
    case 'list':
      return right(entriesOf(text))
    case 'choices':
      return each(form.all(factField(field.key)).filter(Boolean), (value) =>
        field.options.some((option) => option.value === value) ? right(value) : wrongWith('option-unknown', value),
      )
    case 'pieces':
      return each(entriesOf(text), (entry) => pieceFrom(entry, field.of, known))
    case 'organisations':
      return each(entriesOf(text), (entry) => organisationFrom(entry, known))
    case 'rows': {
      const columns = field.columns.map(({ key }) => key)
      const { rows, wrong } = rowsFrom(text, columns)
      return {
        value: rows,
        wrong: wrong.map((values) => ({ reason: 'row-columns', values: { ...values, wanted: columns.length } })),
      }
    }
    default:
      return text === '' ? { wrong: [] } : readOne(field, text, known)
  }
}

function readOne(field: FactField, text: string, known: Known): Read {
  switch (field.shape) {
    case 'day': {
      const day = dateFromPeople(text)
      return day === undefined ? wrongWith('day-wrong', text) : right(day)
    }
    case 'moment': {
      const moment = momentFrom(text)
      return moment === undefined ? wrongWith('moment-wrong', text) : right(moment)
    }
    case 'number': {
      const plain = text.replaceAll(/[\s\u00a0]/g, '').replace(',', '.')
      return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? right(Number(plain)) : wrongWith('number-wrong', text)
    }
    case 'url': {
      const address = addressFrom(text)
      return address === undefined ? wrongWith('url-wrong', text) : right(address)
    }
    case 'choice':
      return field.options.some(({ value }) => value === text) ? right(text) : wrongWith('option-unknown', text)
    case 'piece':
      return pieceFrom(text, field.of, known)
    case 'organisation':
      return organisationFrom(text, known)
    default:
      return right(text)
  }
}

function each(entries: readonly string[], read: (entry: string) => Read): Read {
  const all = entries.map(read)
  const values = all.flatMap(({ value }) => (value === undefined ? [] : [value]))
  return { value: [...new Set(values)], wrong: all.flatMap(({ wrong }) => wrong) }
}

function pieceFrom(written: string, of: string, known: Known): Read {
  const slug = known.piece(of, written)
  return slug === undefined ? wrongWith('piece-unknown', written) : right(slug)
}

function organisationFrom(written: string, known: Known): Read {
  const meant = known.organisation(written)
  if (meant === 'none') return wrongWith('organisation-unknown', written)
  return meant === 'several' ? wrongWith('organisation-unclear', written) : right(meant.key)
}

/** `17.5.2026 09:00`, `17.5.2026 kl. 9` as `2026-05-17T09:00`, a time that there is in Norway. */
function momentFrom(text: string): string | undefined {
  const match = /^(\S+?)[\sT]+(?:kl\.?\s*)?([\d.:]+)$/i.exec(text)
  const day = dateFromPeople(match?.[1] ?? '')
  const time = timeFromPeople(match?.[2] ?? '')
  return day && time && momentInOslo(day, time) ? `${day}T${time}` : undefined
}

/** An address of the web, also written without `https://`, or one of ours. */
function addressFrom(text: string): string | undefined {
  if (text.startsWith('/')) return /^\/(?!\/)\S*$/.test(text) ? text : undefined
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (full.length > 2000 || /\s/.test(full) || !URL.canParse(full)) return undefined
  const { protocol, hostname, username } = new URL(full)
  return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' ? full : undefined
}

/** A cell that was left empty is an empty text where the kind's schema wants a text, and not there where it does not. */
function withEmptyCells(kind: Pick<Kind, 'fields' | 'schema'>, facts: Facts): Facts {
  const parsed = kind.schema.safeParse(facts)
  if (parsed.success) return facts
  const whole = structuredClone(facts) as Record<string, Record<string, string>[]>
  for (const { path } of parsed.error.issues) {
    const [key, at, column] = path.map(String)
    const field = kind.fields.find((one) => one.key === key && one.shape === 'rows')
    const row = field && column !== undefined ? whole[key!]?.[Number(at)] : undefined
    if (row && row[column!] === undefined) row[column!] = ''
  }
  return whole
}

/** Facts as the form shows them: the text of each field, or the texts where several may be ticked. */
export function factInputs(kind: Pick<Kind, 'fields'>, facts: unknown): ReadonlyMap<string, readonly string[]> {
  const values = (facts ?? {}) as Facts
  return new Map(kind.fields.map((field) => [factField(field.key), shownFact(field, values[field.key])]))
}

function shownFact(field: FactField, value: unknown): readonly string[] {
  if (value === undefined || value === null) return ['']
  if (field.shape === 'rows') {
    const rows = Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : []
    return [
      rowsText(
        rows,
        field.columns.map(({ key }) => key),
      ),
    ]
  }
  if (Array.isArray(value)) {
    const texts = value.map(String)
    return field.shape === 'choices' ? texts : [texts.join('\n')]
  }
  if (typeof value === 'boolean') return [value ? 'yes' : '']
  const text = String(value)
  if (field.shape === 'day') return [dayText(text)]
  if (field.shape === 'moment') return [`${dayText(text.slice(0, 10))} ${text.slice(11, 16)}`.trim()]
  return [field.shape === 'number' ? text.replace('.', ',') : text]
}

/** A day as it is written on a form, the same in every language, so that it can be read again. */
function dayText(text: string): string {
  const day = isoDateFrom(text)
  return day === undefined ? text : `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`
}

/** The names of pieces and organisations that were written in a form, to be looked up. */
export function namesIn(kind: Pick<Kind, 'fields'>, form: Fields): { kinds: string[]; organisations: string[] } {
  const kinds = new Set<string>()
  const organisations = new Set<string>()
  for (const field of kind.fields) {
    if (field.shape === 'piece' || field.shape === 'pieces') kinds.add(field.of)
    if (field.shape === 'organisation' || field.shape === 'organisations')
      for (const entry of entriesOf(form.text(factField(field.key)))) organisations.add(entry)
  }
  return { kinds: [...kinds], organisations: [...organisations] }
}
