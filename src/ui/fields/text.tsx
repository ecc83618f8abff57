import type { Language } from '#core/languages.ts'
import { say } from '../texts.ts'
import { controlProps, Field } from './field.tsx'
import type { FieldProps, FieldWidth } from './field.tsx'

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  readonly autocomplete?: string
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  readonly width?: FieldWidth
  readonly maxlength?: number
  /** Spelling help is off for names and numbers. */
  readonly spellcheck?: boolean
  /** The language of what is written, where it is not the page's; `und` where nobody knows. */
  readonly lang?: Language | 'und' | undefined
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value = '', type = 'text', autocomplete, inputmode, maxlength, spellcheck, lang } = props
  return (
    <Field {...props}>
      <input
        class="ds-input"
        type={type}
        value={value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        spellcheck={spellcheck}
        lang={lang}
        {...controlProps(props)}
      />
    </Field>
  )
}

export type DateFieldProps = FieldProps & { readonly value?: string | undefined; readonly autocomplete?: string }

/** A day, written as people write it (`12.3.2024`) and read by `dateFromPeople` on the server. */
export function DateField(props: DateFieldProps) {
  return (
    <TextField
      {...props}
      hint={props.hint ?? say('dateHint', props.language)}
      width="short"
      inputmode="decimal"
      spellcheck={false}
      autocomplete={props.autocomplete ?? 'off'}
    />
  )
}

export type NumberFieldProps = FieldProps & {
  readonly value?: string | number | undefined
  /** What the number counts, shown after the box: `timer`, `%`. */
  readonly unit?: string
  readonly decimals?: boolean
}

/** A number as text: `type=number` changes when one scrolls, and refuses a comma in some browsers. */
export function NumberField(props: NumberFieldProps) {
  const { value = '', unit, decimals } = props
  const control = controlProps(props)
  const unitId = `${control.id}-unit`
  const described = [control['aria-describedby'], unit === undefined ? undefined : unitId].filter(Boolean).join(' ')
  const input = (
    <input
      class="ds-input"
      type="text"
      inputmode={decimals ? 'decimal' : 'numeric'}
      autocomplete="off"
      value={value}
      {...control}
      aria-describedby={described === '' ? undefined : described}
    />
  )
  return (
    <Field {...props} width="short">
      {unit === undefined ? (
        input
      ) : (
        <div class="b-with-unit">
          {input}
          <span id={unitId}>{unit}</span>
        </div>
      )}
    </Field>
  )
}

export type TextAreaProps = FieldProps & {
  readonly value?: string | undefined
  readonly rows?: number
  readonly maxlength?: number
  /** The language of what is written, where it is not the page's; `und` where nobody knows. */
  readonly lang?: Language | 'und' | undefined
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        class="ds-input"
        rows={props.rows ?? 4}
        maxlength={props.maxlength}
        lang={props.lang}
        {...controlProps(props)}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  )
}

export type FileFieldProps = FieldProps & {
  /** Types offered by the browser's chooser, such as `.csv,text/csv`. The server looks again. */
  readonly accept?: string
  readonly multiple?: boolean
}

/** A file. A browser never fills it in again, so a refused form says that the file must be chosen once more. */
export function FileField(props: FileFieldProps) {
  return (
    <Field {...props}>
      <input
        class="ds-input b-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        {...controlProps(props)}
      />
    </Field>
  )
}
