import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'
import { say } from '../texts.ts'

/** What all fields have in common. */
export type FieldProps = {
  readonly language: Language
  /** Name in the form; the id of the control follows from it. */
  readonly name: string
  readonly label: string
  readonly hint?: Child
  /** What is wrong, from {@link errorOf}. */
  readonly error?: string | undefined
  /** Says "optional" after the label. Everything else must be answered. */
  readonly optional?: boolean
  /** The label is the heading of a question page. */
  readonly question?: boolean
}

/** The id of a field's control: the same every time the page is drawn. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]/g, '-')}`
}

/** The attributes that tie a control to its label, hint and error. */
export function controlProps({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
} {
  return {
    id: fieldId(name),
    name,
    'aria-describedby': describedBy({ name, hint, error }),
    'aria-invalid': error === undefined ? undefined : 'true',
  }
}

/** The ids of hint and error, in reading order. */
export function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  const id = fieldId(name)
  const ids = [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-error`]].flat()
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** Label, hint, error and control of a single field, in that order. */
export function Field(props: FieldProps & { readonly children?: Child; readonly width?: FieldWidth }) {
  const { name, hint, error, question, children, width = 'full' } = props
  const label = (
    <label class="ds-label" htmlFor={fieldId(name)}>
      <LabelText {...props} />
    </label>
  )
  return (
    <div class={`ds-field b-field b-field-${width}${error === undefined ? '' : ' b-refused'}`}>
      {question ? <h1 class="b-question">{label}</h1> : label}
      <Hint name={name}>{hint}</Hint>
      <ErrorMessage name={name}>{error}</ErrorMessage>
      {children}
    </div>
  )
}

/** How wide a control is: the size of the expected answer is a hint in itself. */
export type FieldWidth = 'full' | 'medium' | 'short'

export function LabelText({ label, optional, language }: Pick<FieldProps, 'label' | 'optional' | 'language'>) {
  return (
    <>
      {label}
      {optional && <span class="b-optional"> ({say('optional', language)})</span>}
    </>
  )
}

export function Hint({ name, children }: { name: string; children?: Child }) {
  if (children === undefined) return null
  return (
    <div class="b-hint" id={`${fieldId(name)}-hint`}>
      {children}
    </div>
  )
}

export function ErrorMessage({ name, children }: { name: string; children?: string | undefined }) {
  if (children === undefined) return null
  return (
    <p class="ds-validation-message" id={`${fieldId(name)}-error`}>
      {children}
    </p>
  )
}
