import type { Child } from 'hono/jsx'
import { dayInOslo } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import {
  ActionLink,
  Button,
  DescriptionList,
  ErrorSummary,
  Form,
  LANGUAGE_NAMES,
  longDate,
  Page,
  type FormError,
  type View,
} from '#ui/index.ts'
import { CONFIRM_WITHIN_DAYS, type Subscription, type Wish } from '../model.ts'
import { texts } from '../texts.ts'
import { topicTexts } from '../topics.ts'
import { WishFields } from './sign-up-form.tsx'

function QuietPage(props: { view: View; title: string; refused?: boolean; before?: Child; children?: Child }) {
  const { view, title, refused = false, before, children } = props
  return (
    <Page view={view} title={title} kind="reading" wing="knowledge" unlisted refused={refused}>
      {before}
      <h1>{title}</h1>
      {children}
    </Page>
  )
}

/** After a sign-up: the same whatever the address was. */
export function AskedPage({ view }: { view: View }) {
  const { language } = view
  return (
    <QuietPage view={view} title={texts.askedTitle[language]}>
      <p class="b-lead">{texts.askedText[language]}</p>
      <p>
        <ActionLink href="/newsletter" look="secondary">
          {texts.askedAgain[language]}
        </ActionLink>
      </p>
    </QuietPage>
  )
}

/** Behind the link of the first mail: the button says yes, opening the page does not. */
export function ConfirmPage({ view, action, wish }: { view: View; action: string; wish: Wish }) {
  const { language } = view
  return (
    <QuietPage view={view} title={texts.confirmTitle[language]}>
      <WishList view={view} wish={wish} />
      <Form view={view} action={action}>
        <p>
          <Button>{texts.confirmYes[language]}</Button>
        </p>
      </Form>
      <p>{texts.confirmNo[language]}</p>
    </QuietPage>
  )
}

/** A link that leads nowhere (any more). */
export function OldLinkPage({ view }: { view: View }) {
  const { language } = view
  return (
    <QuietPage view={view} title={texts.oldTitle[language]}>
      <p class="b-lead">{fill(texts.oldText[language], { days: CONFIRM_WITHIN_DAYS })}</p>
      <p>
        <ActionLink href="/newsletter">{texts.signUp[language]}</ActionLink>
      </p>
    </QuietPage>
  )
}

function WishList({ view: { language }, wish }: { view: View; wish: Wish }) {
  return (
    <DescriptionList
      items={[
        { term: texts.topics[language], is: wish.topics.map((topic) => topicTexts[topic][language]).join(' · ') },
        { term: texts.language[language], is: LANGUAGE_NAMES[wish.language] },
      ]}
    />
  )
}

/** A reader's own page: what they get, changed here, and the way out. */
export function SubscriptionPage(props: {
  view: View
  action: string
  subscription: Subscription
  refused?: { readonly topics: readonly string[]; readonly language: string; readonly errors: readonly FormError[] }
}) {
  const { view, action, subscription, refused } = props
  const { language } = view
  const t = (key: keyof typeof texts, values = {}) => fill(texts[key][language], values)
  return (
    <QuietPage
      view={view}
      title={t('welcome')}
      refused={refused !== undefined}
      before={<ErrorSummary language={language} errors={refused?.errors ?? []} />}
    >
      <p class="b-lead">{t('welcomeText')}</p>
      {subscription.confirmedAt !== null && (
        <p class="b-letter-facts">{t('since', { day: longDate(dayInOslo(subscription.confirmedAt), language) })}</p>
      )}
      <Form view={view} action={action} version={subscription.version}>
        <WishFields
          language={language}
          topics={refused?.topics ?? subscription.topics}
          chosen={refused?.language ?? subscription.language}
          errors={refused?.errors ?? []}
        />
        <p>
          <Button>{t('save')}</Button>
        </p>
      </Form>
      <LeaveSection view={view} action={`${action}/end`} />
    </QuietPage>
  )
}

function LeaveSection({ view, action }: { view: View; action: string }) {
  const { language } = view
  return (
    <section>
      <h2>{texts.leaveTitle[language]}</h2>
      <p>{texts.leaveText[language]}</p>
      <Form view={view} action={action}>
        <p>
          <Button look="secondary" danger>
            {texts.leave[language]}
          </Button>
        </p>
      </Form>
    </section>
  )
}

/** After leaving. */
export function LeftPage({ view }: { view: View }) {
  const { language } = view
  return (
    <QuietPage view={view} title={texts.leftTitle[language]}>
      <p class="b-lead">{texts.leftText[language]}</p>
      <p>
        <ActionLink href="/newsletter/archive" look="secondary">
          {texts.archive[language]}
        </ActionLink>
      </p>
    </QuietPage>
  )
}
