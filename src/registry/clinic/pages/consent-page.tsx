import type { Language } from '#core/languages.ts'
import { fill } from '#core/languages.ts'
import type { ConsentAct, ConsentState as State } from '#registry/participants/index.ts'
import { CONSENT_SCOPES, type ConsentScope, type ConsentVersion, type Registry } from '#registry/registries/index.ts'
import {
  Breadcrumbs,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  errorOf,
  Form,
  Page,
  RadioGroup,
  shortDate,
  Tag,
  Timeline,
  type FormError,
  type View,
} from '#ui/index.ts'
import { howTexts, texts } from '../texts.ts'
import { at } from './addresses.ts'
import { capital, ConsentFields, type Written } from './fields.tsx'

/** What stands, in words. */
export function ConsentState({
  language,
  consent,
  registry,
}: {
  language: Language
  consent: State
  registry: Registry
}) {
  switch (consent.state) {
    case 'given':
      return (
        <>
          <p>
            <Tag of="good">
              {fill(texts.consentGiven[language], {
                day: shortDate(consent.on, language),
                how: howTexts[consent.how][language],
              })}
            </Tag>
          </p>
          <ScopeList
            language={language}
            scopes={consent.scopes}
            text={registry.consents.find(({ version }) => version === consent.version)}
          />
        </>
      )
    case 'withdrawn':
      return (
        <p>
          <Tag of="attention">
            {fill(texts.consentWithdrawn[language], {
              day: shortDate(consent.on, language),
              how: howTexts[consent.how][language],
            })}
          </Tag>
        </p>
      )
    case 'never':
      return <p>{texts.consentNever[language]}</p>
    case 'not-asked':
      return <p>{texts.consentNotAsked[language]}</p>
    case 'reserved':
      return (
        <p>
          <Tag of="attention">{fill(texts.consentReserved[language], { day: shortDate(consent.on, language) })}</Tag>
        </p>
      )
  }
}

function ScopeList({
  language,
  scopes,
  text,
}: {
  language: Language
  scopes: readonly ConsentScope[]
  text: ConsentVersion | undefined
}) {
  if (text === undefined) return null
  return (
    <ul>
      {scopes.map((scope) => (
        <li>{text.scopes[scope][language]}</li>
      ))}
    </ul>
  )
}

export type ConsentPageProps = {
  readonly view: View
  readonly participant: string
  readonly name: string
  readonly registry: Registry
  readonly consent: State
  readonly history: readonly ConsentAct[]
  /** The registry's text of today; undefined when it asks nobody. */
  readonly text: ConsentVersion | undefined
  /** The newest act, so that two at once are noticed. */
  readonly version: number
  /** Today, as people write it. */
  readonly today: string
  readonly refused?: {
    readonly form: 'give' | 'withdraw' | 'reserve'
    readonly written: Written
    readonly errors: readonly FormError[]
  }
}

/** What a participant has said yes to, and the forms for a yes and for taking it back. */
export function ConsentPage(props: ConsentPageProps) {
  const { view, participant, name, registry, consent, history, text, refused } = props
  const { language } = view
  const title = texts.changeConsent[language]
  return (
    <Page view={view} title={`${title}: ${name}`} kind="work" wing="registry" refused={refused !== undefined}>
      <Breadcrumbs
        language={language}
        path={[
          { href: '/clinic', label: texts.deskTitle[language] },
          { href: at.participant(participant), label: name },
        ]}
        here={title}
      />
      <h1>{title}</h1>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <ConsentState language={language} consent={consent} registry={registry} />
      {consent.state === 'given' && <Withdraw {...props} scopes={consent.scopes} />}
      {text && consent.state !== 'given' && <Give {...props} text={text} />}
      {(consent.state === 'not-asked' || consent.state === 'reserved') && <Reserve {...props} />}
      {history.length > 0 && <History language={language} history={history} registry={registry} />}
    </Page>
  )
}

function formOf(
  { refused, today }: ConsentPageProps,
  form: NonNullable<ConsentPageProps['refused']>['form'],
  dayField: string,
): { written: Written; errors: readonly FormError[] } {
  return refused?.form === form ? refused : { written: { input: { [dayField]: today } }, errors: [] }
}

function Give(props: ConsentPageProps & { text: ConsentVersion }) {
  const { view, participant, text, version } = props
  return (
    <section aria-labelledby="give">
      <h2 id="give">{texts.giveTitle[view.language]}</h2>
      <Form
        view={view}
        action={`${at.participant(participant)}/consent`}
        version={version}
        label={texts.giveTitle[view.language]}
      >
        <ConsentFields language={view.language} {...formOf(props, 'give', 'consent-on')} text={text} later={false} />
        <Button>{texts.give[view.language]}</Button>
      </Form>
    </section>
  )
}

function HowAndDay({
  language,
  written,
  errors,
  dayField,
}: {
  language: Language
  written: Written
  errors: readonly FormError[]
  dayField: string
}) {
  return (
    <>
      <RadioGroup
        language={language}
        name="how"
        legend={texts.howTold[language]}
        value={written.input['how']}
        error={errorOf(errors, 'how')}
        options={(['paper', 'spoken'] as const).map((how) => ({ value: how, label: capital(howTexts[how][language]) }))}
      />
      <DateField
        language={language}
        name={dayField}
        label={texts.onDay[language]}
        value={written.input[dayField]}
        error={errorOf(errors, dayField)}
      />
    </>
  )
}

function Withdraw(props: ConsentPageProps & { scopes: readonly ConsentScope[] }) {
  const { view, participant, registry, consent, version, scopes } = props
  const { language } = view
  const { written, errors } = formOf(props, 'withdraw', 'withdrawn-on')
  const text = registry.consents.find((one) => 'version' in consent && one.version === consent.version)
  return (
    <section aria-labelledby="withdraw">
      <h2 id="withdraw">{texts.withdrawTitle[language]}</h2>
      <p>{texts.withdrawText[language]}</p>
      <Form
        view={view}
        action={`${at.participant(participant)}/withdrawal`}
        version={version}
        label={texts.withdrawTitle[language]}
      >
        <CheckboxGroup
          language={language}
          name="left"
          legend={texts.keeps[language]}
          hint={texts.keepsHint[language]}
          error={errorOf(errors, 'left')}
          values={written.ticked}
          options={CONSENT_SCOPES.filter((scope) => scopes.includes(scope)).map((scope) => ({
            value: scope,
            label: text?.scopes[scope][language] ?? scope,
          }))}
        />
        <HowAndDay language={language} written={written} errors={errors} dayField="withdrawn-on" />
        <Button danger>{texts.withdraw[language]}</Button>
      </Form>
    </section>
  )
}

function Reserve(props: ConsentPageProps) {
  const { view, participant, consent } = props
  const { language } = view
  const reserved = consent.state === 'reserved'
  const { written, errors } = formOf(props, 'reserve', 'reserved-on')
  return (
    <section aria-labelledby="reserve">
      <h2 id="reserve">{texts.reserveTitle[language]}</h2>
      <p>{texts.reserveText[language]}</p>
      <Form view={view} action={`${at.participant(participant)}/reservation`} label={texts.reserveTitle[language]}>
        <input type="hidden" name="act" value={reserved ? 'lifted' : 'made'} />
        <HowAndDay language={language} written={written} errors={errors} dayField="reserved-on" />
        <Button danger={!reserved}>{texts[reserved ? 'lift' : 'reserve'][language]}</Button>
      </Form>
    </section>
  )
}

function History({
  language,
  history,
  registry,
}: {
  language: Language
  history: readonly ConsentAct[]
  registry: Registry
}) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.consentHistory[language]}</h2>
      <Timeline
        items={history.map(({ act, version, scopes, on, how, proof }) => {
          const key = act === 'given' ? 'consentGiven' : scopes.length === 0 ? 'consentWithdrawn' : 'consentLess'
          const day = shortDate(on, language)
          return {
            when: `${day}, ${fill(texts.consentVersion[language], { version })}`,
            what: (
              <>
                <p>{fill(texts[key][language], { day, how: howTexts[how][language] })}</p>
                {proof !== null && <p>{proof}</p>}
                <ScopeList
                  language={language}
                  scopes={scopes}
                  text={registry.consents.find((one) => one.version === version)}
                />
              </>
            ),
          }
        })}
      />
    </section>
  )
}
