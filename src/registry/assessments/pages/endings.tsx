import type { Child } from 'hono/jsx'
import { fill, type Texts } from '#core/languages.ts'
import type { ConsentState } from '#registry/participants/index.ts'
import { Actions, ActionLink, longDate, Page, Prose, type View } from '#ui/index.ts'
import type { Assessment } from '../model.ts'
import type { Door } from '../rules/door.ts'
import { texts } from '../texts.ts'

type Key = keyof typeof texts

function Calm({ view, title, children }: { view: View; title: Key; children?: Child }) {
  const words = (texts satisfies Texts)[title][view.language]
  return (
    <Page view={view} title={words} kind="question" unlisted>
      <Prose>
        <h1>{words}</h1>
        {children}
      </Prose>
    </Page>
  )
}

/** A link that opens nothing. It looks the same whatever the reason. */
export function UnknownLinkPage({ view }: { view: View }) {
  return (
    <Calm view={view} title="unknownTitle">
      <p>{texts.unknownText[view.language]}</p>
    </Calm>
  )
}

export type ClosedDoorProps = {
  readonly view: View
  readonly door: Exclude<Door, 'open' | 'asks-consent' | 'answered'>
  readonly assessment: Assessment
  readonly consent: ConsentState
  readonly hasAnswers: boolean
}

/** A link that may not be answered by now, and why. */
export function ClosedDoorPage({ view, door, assessment, consent, hasAnswers }: ClosedDoorProps) {
  const { language } = view
  const from = longDate(assessment.opens, language)
  const to = longDate(assessment.closes, language)
  const told = 'on' in consent ? longDate(consent.on, language) : ''
  switch (door) {
    case 'not-yet':
      return (
        <Calm view={view} title="notYetTitle">
          <p>{fill(texts.notYetText[language], { from, to })}</p>
        </Calm>
      )
    case 'closed':
      return (
        <Calm view={view} title="closedTitle">
          <p>{fill(texts.closedText[language], { to })}</p>
          {hasAnswers && <p>{texts.closedKept[language]}</p>}
        </Calm>
      )
    case 'withdrawn':
      return (
        <Calm view={view} title="withdrawnTitle">
          <p>{texts.withdrawnText[language]}</p>
        </Calm>
      )
    case 'consent-withdrawn':
      return (
        <Calm view={view} title="consentWithdrawnTitle">
          <p>{fill(texts.consentWithdrawnText[language], { day: told })}</p>
        </Calm>
      )
    case 'reserved':
      return (
        <Calm view={view} title="reservedTitle">
          <p>{fill(texts.reservedText[language], { day: told })}</p>
        </Calm>
      )
  }
}

/** Where help is to be had, right after an answer that asks for it. The numbers are national and open to everyone. */
export function HelpPage({ view, goOn }: { view: View; goOn: string | undefined }) {
  const { language } = view
  return (
    <Calm view={view} title="helpTitle">
      <p class="b-lead">{texts.helpLead[language]}</p>
      <h2>{texts.helpNow[language]}</h2>
      <p>
        <ActionLink look="secondary" href="tel:113">
          {texts.help113[language]}
        </ActionLink>
      </p>
      <h2>{texts.helpSoon[language]}</h2>
      <p>
        <ActionLink look="secondary" href="tel:116117">
          {texts.helpDoctor[language]}
        </ActionLink>
      </p>
      <h2>{texts.helpTalk[language]}</h2>
      <p>
        <ActionLink look="secondary" href="tel:116123">
          {texts.helpLine[language]}
        </ActionLink>
      </p>
      <p>{texts.helpAlways[language]}</p>
      <p>{texts.helpClinic[language]}</p>
      {goOn !== undefined && (
        <Actions>
          <ActionLink href={goOn}>{texts.helpGoOn[language]}</ActionLink>
        </Actions>
      )}
    </Calm>
  )
}
