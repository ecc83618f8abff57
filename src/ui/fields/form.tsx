import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { fieldId } from './field.tsx'
import type { FormError } from './errors.ts'

/** The names of the hidden fields of a form. */
export const FORM_FIELDS = { csrf: 'csrf', key: 'key', version: 'version' } as const

export type HiddenFieldsProps = {
  readonly view: Pick<View, 'csrf'>
  /** Two posts with the same key are one. Made anew for each drawing when left out: one drawing is one intended write. */
  readonly idempotencyKey?: string
  /** The version of the row being edited, so that a lost race is noticed. */
  readonly version?: string | number | undefined
}

/** What every form carries unseen. */
export function HiddenFields({ view, idempotencyKey = randomUUID(), version }: HiddenFieldsProps) {
  return (
    <>
      <input type="hidden" name={FORM_FIELDS.csrf} value={view.csrf} />
      <input type="hidden" name={FORM_FIELDS.key} value={idempotencyKey} />
      {version !== undefined && <input type="hidden" name={FORM_FIELDS.version} value={version} />}
    </>
  )
}

export type FormProps = HiddenFieldsProps & {
  readonly action: string
  /** The form takes files. */
  readonly files?: boolean
  /** What the form is, when a page has several. */
  readonly label?: string
  /** Fields and button side by side on a wide screen: for a search or a single choice. */
  readonly inline?: boolean
  readonly children?: Child
}

/** A form that writes: posted, with the hidden fields. The browser's own checks are off; the server says what is wrong. */
export function Form(props: FormProps) {
  const { action, files, label, inline, children } = props
  return (
    <form
      class={inline ? 'b-form b-form-inline' : 'b-form'}
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      aria-label={label}
      novalidate
    >
      <HiddenFields {...props} />
      {children}
    </form>
  )
}

/** A form that only asks (search, filter): its answer is an address that can be kept. */
export function SearchForm(props: { action: string; label: string; children?: Child }) {
  return (
    <search aria-label={props.label}>
      <form class="b-form b-form-inline" method="get" action={props.action}>
        {props.children}
      </form>
    </search>
  )
}

/**
 * What must be changed before a form can be saved, first on the page. It takes focus when the page arrives
 * (`autofocus` needs no script), and links to each field. Draws nothing without errors.
 */
export function ErrorSummary(props: {
  language: Language
  errors: readonly FormError[]
  /** Replaces the heading, when "save" is not what the form does. */
  title?: string
  /** False where the summary is only shown and not an answer. */
  takesFocus?: boolean
}) {
  const { language, errors, takesFocus = true } = props
  if (errors.length === 0) return null
  const counted = say(errors.length === 1 ? 'errorsTitleOne' : 'errorsTitle', language, { count: errors.length })
  return (
    <section class="ds-error-summary b-errors" aria-labelledby="errors-title" tabindex={-1} autofocus={takesFocus}>
      <h2 id="errors-title">{props.title ?? counted}</h2>
      <ul>
        {errors.map((error) => (
          <li>{error.field === undefined ? error.text : <a href={`#${fieldId(error.field)}`}>{error.text}</a>}</li>
        ))}
      </ul>
      <p>{say('errorsKept', language)}</p>
    </section>
  )
}
