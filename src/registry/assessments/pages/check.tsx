import type { Language } from '#core/languages.ts'
import type { Step } from '#registry/instruments/index.ts'
import { textIn } from '#registry/instruments/index.ts'
import {
  Actions,
  Button,
  DescriptionList,
  ErrorSummary,
  Form,
  Page,
  Prose,
  Tag,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { Journey } from '../rules/journey.ts'
import { texts } from '../texts.ts'
import { at } from './addresses.ts'
import { answerInWords, questionText } from './wording.tsx'

export type CheckProps = {
  readonly view: View
  readonly token: string
  readonly journey: Journey
  readonly help: boolean
  readonly errors?: readonly FormError[]
}

/** All answers, to be looked over before they are sent. */
export function CheckPage({ view, token, journey, help, errors = [] }: CheckProps) {
  const { language } = view
  const groups = Map.groupBy(journey.steps, (step) => step.instrument)
  return (
    <Page view={view} title={texts.checkTitle[language]} kind="question" unlisted refused={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} title={texts.notSentYet[language]} />
      <Prose>
        <h1>{texts.checkTitle[language]}</h1>
        <p class="b-lead">{texts.checkLead[language]}</p>
      </Prose>
      {[...groups].map(([instrument, steps]) => {
        const { pack, language: shown } = textIn(instrument, language)
        return (
          <section lang={shown === language ? undefined : shown}>
            {pack.stem !== undefined && <p>{pack.stem}</p>}
            <DescriptionList
              items={steps.map((step) => ({
                term: questionText(step, language),
                is: <Given step={step} journey={journey} language={language} />,
                act: <Change step={step} journey={journey} token={token} language={language} />,
              }))}
            />
          </section>
        )
      })}
      <Form view={view} action={at.send(token)}>
        <p>{texts.sendHint[language]}</p>
        <Actions>
          <Button>{texts.send[language]}</Button>
        </Actions>
      </Form>
      {help && (
        <p>
          <a href={at.help(token)}>{texts.helpLink[language]}</a>
        </p>
      )}
    </Page>
  )
}

type GivenProps = { readonly step: Step; readonly journey: Journey; readonly language: Language }

/** An answer in words, or that there is none. */
function Given({ step, journey, language }: GivenProps) {
  const words = answerInWords(step, journey.answerTo(step), language)
  if (words !== undefined) return <>{words}</>
  return step.item.required ? (
    <Tag of="attention">{texts.mustAnswer[language]}</Tag>
  ) : (
    <span class="b-quiet" lang={language}>
      {texts.notAnswered[language]}
    </span>
  )
}

/** The way back to a question, as large as a thumb. */
function Change({ step, journey, token, language }: GivenProps & { token: string }) {
  const missing = step.item.required && answerInWords(step, journey.answerTo(step), language) === undefined
  return (
    <a lang={language} href={at.question(token, step, 'check')}>
      {texts[missing ? 'answer' : 'change'][language]}
      <span class="ds-sr-only">: {questionText(step, language)}</span>
    </a>
  )
}
