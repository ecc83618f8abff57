import { dayInOslo } from '#core/dates.ts'
import { fill, type Text } from '#core/languages.ts'
import { CONSENT_SCOPES, type ConsentVersion, type Registry } from '#registry/registries/index.ts'
import type { ConsentState } from '#registry/participants/index.ts'
import {
  Actions,
  ActionLink,
  Button,
  CheckboxGroup,
  Details,
  ErrorSummary,
  errorOf,
  Form,
  longDate,
  Page,
  Prose,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { Assessment } from '../model.ts'
import type { Journey } from '../rules/journey.ts'
import { texts } from '../texts.ts'
import { at } from './addresses.ts'

export type IntroProps = {
  readonly view: View
  readonly token: string
  readonly assessment: Assessment
  readonly clinic: Text
  readonly registry: Registry
  readonly consent: ConsentState
  readonly journey: Journey
}

/** Who asks, what for, how long it takes and until when: the first page of a link, and where one comes back to. */
export function IntroPage({ view, token, assessment, clinic, registry, consent, journey }: IntroProps) {
  const { language } = view
  const t = (key: keyof typeof texts, values: Record<string, string | number> = {}) =>
    fill(texts[key][language], values)
  const begun = assessment.begunAt !== null
  const underWay = begun && journey.reached > 0
  const next = journey.firstLeft
  return (
    <Page view={view} title={t('introTitle')} kind="question" unlisted>
      <Prose>
        <h1>{t('introTitle')}</h1>
        <p class="b-lead">
          {t('introFrom', { clinic: clinic[language] })}{' '}
          {t('introCloses', { day: longDate(assessment.closes, language) })}
        </p>
        {underWay ? (
          <p>
            {t('soFar', { reached: journey.reached, count: journey.steps.length })}{' '}
            {next && t('soFarLeft', { minutes: journey.minutesLeft() })}
          </p>
        ) : (
          <>
            <p>{t('introWhy', { registry: registry.name[language] })}</p>
            <p>{t('introLength', { count: journey.steps.length, minutes: journey.minutesLeft() })}</p>
          </>
        )}
        <p>{t('introResume')}</p>
        {begun ? (
          <Actions>
            <ActionLink href={next ? at.question(token, next) : at.check(token)}>{t('goOn')}</ActionLink>
          </Actions>
        ) : (
          <Form view={view} action={at.intro(token)}>
            <Actions>
              <Button>{t('begin')}</Button>
            </Actions>
          </Form>
        )}
        <p>{t('introLink')}</p>
        <WhyAsked view={view} registry={registry} consent={consent} />
      </Prose>
    </Page>
  )
}

function WhyAsked({ view: { language }, registry, consent }: Pick<IntroProps, 'view' | 'registry' | 'consent'>) {
  if (consent.state === 'not-asked')
    return (
      registry.legalBasis && (
        <Details summary={texts.introLegalBasis[language]}>
          <p>{registry.legalBasis[language]}</p>
        </Details>
      )
    )
  const text = consent.state === 'given' && registry.consents.find(({ version }) => version === consent.version)
  if (consent.state !== 'given' || !text) return null
  return (
    <>
      <p>{fill(texts.introConsent[language], { day: longDate(consent.on, language) })}</p>
      <Details summary={texts.introConsentText[language]}>
        <p>{text.text[language]}</p>
        <ul>
          {consent.scopes.map((scope) => (
            <li>{text.scopes[scope][language]}</li>
          ))}
        </ul>
        <p>{texts.consentStop[language]}</p>
      </Details>
    </>
  )
}

export type ConsentPageProps = {
  readonly view: View
  readonly token: string
  readonly assessment: Assessment
  readonly clinic: Text
  readonly text: ConsentVersion
  readonly scopes?: readonly string[]
  readonly errors?: readonly FormError[]
}

/** Asks somebody whom nobody has asked yet. */
export function ConsentPage({ view, token, assessment, clinic, text, scopes = [], errors = [] }: ConsentPageProps) {
  const { language } = view
  return (
    <Page view={view} title={texts.consentTitle[language]} kind="question" unlisted refused={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} title={texts.answerRefused[language]} />
      <Prose>
        <h1>{texts.consentTitle[language]}</h1>
        <p class="b-lead">
          {fill(texts.introFrom[language], { clinic: clinic[language] })}{' '}
          {fill(texts.introCloses[language], { day: longDate(assessment.closes, language) })}
        </p>
        <p>{text.text[language]}</p>
      </Prose>
      <Form view={view} action={at.consent(token)}>
        <CheckboxGroup
          language={language}
          name="scopes"
          legend={texts.consentScopes[language]}
          hint={texts.consentScopesHint[language]}
          error={errorOf(errors, 'scopes')}
          values={scopes}
          options={CONSENT_SCOPES.map((scope) => ({ value: scope, label: text.scopes[scope][language] }))}
        />
        <Actions>
          <Button>{texts.consentYes[language]}</Button>
        </Actions>
      </Form>
      <p>{texts.consentNo[language]}</p>
    </Page>
  )
}

/** The page that says thank you: also what the link shows from then on. */
export function ThanksPage({ view, token, sentAt, help }: { view: View; token: string; sentAt: Date; help: boolean }) {
  const { language } = view
  return (
    <Page view={view} title={texts.thanksTitle[language]} kind="question" unlisted>
      <Prose>
        <h1>{texts.thanksTitle[language]}</h1>
        <p class="b-lead">{texts.thanksText[language]}</p>
        <p>{fill(texts.thanksWhen[language], { day: longDate(dayInOslo(sentAt), language) })}</p>
        {help && (
          <p>
            <a href={at.help(token)}>{texts.helpLink[language]}</a>
          </p>
        )}
      </Prose>
    </Page>
  )
}
