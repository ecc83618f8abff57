import type { Child } from 'hono/jsx'
import { say } from '../texts.ts'
import { controlProps, describedBy, ErrorMessage, Field, fieldId, Hint, LabelText } from './field.tsx'
import type { FieldProps } from './field.tsx'

/** One choice of several. */
export type Option = {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Several choices under a heading, in a drop-down list. */
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

export type SelectProps = FieldProps & {
  readonly options: readonly (Option | OptionGroup)[]
  readonly value?: string | undefined
  /** Leaves out the empty first choice, for lists where something is always chosen. */
  readonly always?: boolean
  /** What the empty first choice is called where it is an answer, such as "all kinds" in a filter. */
  readonly none?: string
}

/** One of many, in a drop-down list. With seven or fewer choices a {@link RadioGroup} is kinder. */
export function Select(props: SelectProps) {
  const { options, value, always, none, language } = props
  return (
    <Field {...props} width="medium">
      <select class="ds-input" {...controlProps(props)}>
        {!always && <option value="">{none ?? say('choose', language)}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup label={entry.label}>
              {entry.options.map((option) => (
                <SelectOption option={option} chosen={value} />
              ))}
            </optgroup>
          ) : (
            <SelectOption option={entry} chosen={value} />
          ),
        )}
      </select>
    </Field>
  )
}

function SelectOption({ option, chosen }: { option: Option; chosen: string | undefined }) {
  return (
    <option value={option.value} selected={option.value === chosen}>
      {option.label}
    </option>
  )
}

type GroupProps = Omit<FieldProps, 'label'> & { readonly legend: string; readonly options: readonly Option[] }

export type RadioGroupProps = GroupProps & { readonly value?: string | undefined }

/** One of a few, each with a large target. */
export function RadioGroup(props: RadioGroupProps) {
  return (
    <Group {...props}>
      <div class="b-choices">
        {props.options.map((option, index) => (
          <Choice type="radio" group={props} option={option} index={index} checked={option.value === props.value} />
        ))}
      </div>
    </Group>
  )
}

export type CheckboxGroupProps = GroupProps & { readonly values?: readonly string[] | undefined }

/** Any number of a few. All boxes carry the same name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const chosen = props.values ?? []
  return (
    <Group {...props}>
      <div class="b-choices">
        {props.options.map((option, index) => (
          <Choice type="checkbox" group={props} option={option} index={index} checked={chosen.includes(option.value)} />
        ))}
      </div>
    </Group>
  )
}

export type ScaleProps = Omit<FieldProps, 'label'> & {
  readonly legend: string
  /** Whole numbers, both ends included. */
  readonly from: number
  readonly to: number
  /** What the ends mean; they are read with the first and the last number. */
  readonly fromLabel: string
  readonly toLabel: string
  readonly value?: string | undefined
}

/** A whole number on a scale with named ends, such as 0 to 10. The numbers stand in a row, and wrap on a phone. */
export function Scale(props: ScaleProps) {
  const numbers = Array.from({ length: props.to - props.from + 1 }, (_, index) => String(props.from + index))
  const meaning = (index: number) => (index === 0 ? props.fromLabel : props.toLabel)
  return (
    <Group {...props}>
      <div class="b-scale">
        <div class="b-scale-numbers">
          {numbers.map((value, index) => (
            <div class="b-scale-number">
              <input
                type="radio"
                id={optionId(props.name, index)}
                name={props.name}
                value={value}
                checked={value === props.value}
              />
              <label htmlFor={optionId(props.name, index)}>
                {value}
                {(index === 0 || index === numbers.length - 1) && <span class="ds-sr-only"> – {meaning(index)}</span>}
              </label>
            </div>
          ))}
        </div>
        <div class="b-scale-ends" aria-hidden="true">
          <span>
            {props.from} – {props.fromLabel}
          </span>
          <span>
            {props.to} – {props.toLabel}
          </span>
        </div>
      </div>
    </Group>
  )
}

/** The first control of a group carries the field's own id, so that a link to the field lands in it. */
function optionId(name: string, index: number): string {
  return index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`
}

function Group(props: Omit<FieldProps, 'label'> & { readonly legend: string; readonly children?: Child }) {
  const { name, legend, hint, error, question, optional, language, children } = props
  const text = <LabelText label={legend} language={language} {...(optional === undefined ? {} : { optional })} />
  return (
    <fieldset
      class={`ds-fieldset b-group${error === undefined ? '' : ' b-refused'}`}
      aria-describedby={describedBy({ name, hint, error })}
    >
      <legend class="ds-label">{question ? <h1 class="b-question">{text}</h1> : text}</legend>
      <Hint name={name}>{hint}</Hint>
      <ErrorMessage name={name}>{error}</ErrorMessage>
      {children}
    </fieldset>
  )
}

function Choice(props: {
  type: 'radio' | 'checkbox'
  group: Pick<GroupProps, 'name'>
  option: Option
  index: number
  checked: boolean
}) {
  const { type, group, option, index, checked } = props
  const id = optionId(group.name, index)
  return (
    <div class="b-choice">
      <input
        class="ds-input"
        type={type}
        id={id}
        name={group.name}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint === undefined ? undefined : `${id}-about`}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint !== undefined && (
        <div class="b-choice-hint" id={`${id}-about`}>
          {option.hint}
        </div>
      )}
    </div>
  )
}

export type CheckboxProps = FieldProps & { readonly checked?: boolean; readonly value?: string }

/** A single yes, such as a consent. Sends `value` (`yes` by default) when it is ticked, and nothing otherwise. */
export function Checkbox(props: CheckboxProps) {
  const { name, hint, error, checked, value = 'yes' } = props
  return (
    <div class={`b-group${error === undefined ? '' : ' b-refused'}`}>
      <ErrorMessage name={name}>{error}</ErrorMessage>
      <div class="b-choice">
        <input class="ds-input" type="checkbox" value={value} checked={checked} {...controlProps(props)} />
        <label htmlFor={fieldId(name)}>
          <LabelText {...props} />
        </label>
        {hint !== undefined && (
          <div class="b-choice-hint" id={`${fieldId(name)}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}
