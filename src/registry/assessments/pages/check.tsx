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
      <ErrorSummary language={language} errors={errors} title={texts.checkMissing[language]} />
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
                is: <Given step={step} journey={journey} token={token} view={view} />,
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

function Given({
  step,
  journey,
  token,
  view: { language },
}: { step: Step } & Pick<CheckProps, 'journey' | 'token' | 'view'>) {
  const words = answerInWords(step, journey.answerTo(step), language)
  const missing = words === undefined && step.item.required
  return (
    <>
      {missing ? (
        <Tag of="attention">{texts.mustAnswer[language]}</Tag>
      ) : (
        (words ?? <span lang={language}>{texts.notAnswered[language]}</span>)
      )}{' '}
      <a lang={language} href={at.question(token, step, 'check')}>
        {texts[missing ? 'answer' : 'change'][language]}
        <span class="ds-sr-only">: {questionText(step, language)}</span>
      </a>
    </>
  )
}
