import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'
import { instrumentTexts, itemText, optionText, textIn, type Answer, type Step } from '#registry/instruments/index.ts'
import {
  Actions,
  ActionLink,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  errorOf,
  Form,
  NumberField,
  Page,
  Progress,
  RadioGroup,
  Scale,
  TextArea,
  TextField,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { Journey } from '../rules/journey.ts'
import { texts } from '../texts.ts'
import { at } from './addresses.ts'
import { AboutWording, questionText } from './wording.tsx'

export type QuestionPageProps = {
  readonly view: View
  readonly token: string
  readonly journey: Journey
  /** The place of the question among those asked. */
  readonly index: number
  /** The reader came from the overview and goes back there. */
  readonly fromCheck: boolean
  /** What was written in a form that was not taken. */
  readonly input?: readonly string[]
  readonly errors?: readonly FormError[]
}

/** The field that carries the answer. */
export const ANSWER = 'answer'

/** One question on a page: it works on an old phone, without script. */
export function QuestionPage({ view, token, journey, index, fromCheck, input, errors = [] }: QuestionPageProps) {
  const { language } = view
  const step = journey.steps[index]!
  const { pack, language: shown } = textIn(step.instrument, language)
  const before = journey.steps[index - 1]
  const back = fromCheck ? at.check(token) : before ? at.question(token, before) : at.intro(token)
  return (
    <Page view={view} title={questionText(step, language)} kind="question" unlisted refused={errors.length > 0}>
      <Progress
        language={language}
        step={index + 1}
        of={journey.steps.length}
        minutesLeft={journey.minutesLeft(index)}
      />
      <ErrorSummary language={language} errors={errors} title={texts.answerRefused[language]} />
      <Form view={view} action={at.question(token, step)}>
        {fromCheck && <input type="hidden" name="from" value="check" />}
        <div lang={shown === language ? undefined : shown}>
          {step.intro.map(({ id }) => (
            <p>{itemText(pack, id).text}</p>
          ))}
          {pack.stem !== undefined && <p class="b-lead">{pack.stem}</p>}
          <Field
            step={step}
            language={language}
            value={input ?? inputOf(journey.answerTo(step))}
            error={errorOf(errors, ANSWER)}
          />
        </div>
        <AboutWording step={step} language={language} />
        <Actions>
          <Button>{texts[fromCheck ? 'toCheck' : 'next'][language]}</Button>
          {!step.item.required && (
            <Button look="secondary" name="go" value="skip">
              {texts.skip[language]}
            </Button>
          )}
          <ActionLink look="quiet" href={back}>
            {texts.back[language]}
          </ActionLink>
          <Button look="quiet" name="go" value="later">
            {texts.later[language]}
          </Button>
        </Actions>
      </Form>
    </Page>
  )
}

/** An answer as a form writes it. */
function inputOf(answer: Answer | null | undefined): string[] {
  if (answer === null || answer === undefined) return []
  return typeof answer === 'object' ? [...answer] : [String(answer)]
}

type FieldProps = {
  readonly step: Step
  readonly language: Language
  readonly value: readonly string[]
  readonly error: string | undefined
}

function Field({ step, language, value, error }: FieldProps): Child {
  const { instrument, item } = step
  const { pack } = textIn(instrument, language)
  const { text, help, low, high } = itemText(pack, item.id)
  const common = { language, name: ANSWER, question: true, error, ...(help === undefined ? {} : { hint: help }) }
  const first = value[0]
  switch (item.kind) {
    case 'choice':
      return (
        <RadioGroup
          {...common}
          legend={text}
          value={first}
          options={item.options.map(({ code }) => ({ value: code, label: optionText(pack, item.id, code) }))}
        />
      )
    case 'choices':
      return (
        <CheckboxGroup
          {...common}
          legend={text}
          values={value}
          options={item.options.map(({ code }) => ({ value: code, label: optionText(pack, item.id, code) }))}
        />
      )
    case 'scale':
      return (
        <Scale
          {...common}
          legend={text}
          value={first}
          from={item.min}
          to={item.max}
          fromLabel={low ?? ''}
          toLabel={high ?? ''}
        />
      )
    case 'boolean':
      return (
        <RadioGroup
          {...common}
          legend={text}
          value={first}
          options={[
            { value: 'true', label: instrumentTexts.yes[language] },
            { value: 'false', label: instrumentTexts.no[language] },
          ]}
        />
      )
    case 'number':
      return (
        <NumberField
          {...common}
          label={text}
          value={decimal(first, language)}
          decimals={item.decimals > 0}
          {...(item.unit === undefined ? {} : { unit: item.unit })}
        />
      )
    case 'date':
      return <DateField {...common} label={text} value={first} />
    case 'text':
      return item.lines === 'many' ? (
        <TextArea {...common} label={text} value={first} maxlength={item.maxLength} />
      ) : (
        <TextField {...common} label={text} value={first} maxlength={item.maxLength} />
      )
  }
}

/** A stored number as the reader writes it. */
function decimal(value: string | undefined, language: Language): string | undefined {
  return language === 'en' ? value : value?.replace('.', ',')
}
