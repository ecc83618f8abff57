import type { Child } from 'hono/jsx'
import { fill } from '#core/languages.ts'
import {
  ActionLink,
  Button,
  EmptyState,
  Form,
  Notice,
  Page,
  SearchForm,
  SHELL_PATHS,
  TextField,
  type View,
} from '#ui/index.ts'
import { roleTexts, signInTexts as texts } from '../texts.ts'
import type { DemoPeople } from './load.ts'

/** In the demo: whom do you want to be? */
export function DemoPage(props: { view: View; people: DemoPeople; search: string | undefined; goTo: string }) {
  const { view, people, search, goTo } = props
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page view={view} title={t('title')} kind="work" unlisted>
      <h1>{t('title')}</h1>
      <p class="b-lead">{t('demoLead')}</p>
      <SearchForm action={SHELL_PATHS.signIn} label={t('demoSearch')}>
        <input type="hidden" name="to" value={goTo} />
        <TextField language={view.language} name="search" type="search" label={t('demoSearchLabel')} value={search} />
        <Button look="secondary">{t('demoSearchButton')}</Button>
      </SearchForm>
      {people.shown < people.total && (
        <Notice language={view.language} kind="info">
          <p>{fill(t('demoMore'), { shown: people.shown, count: people.total })}</p>
        </Notice>
      )}
      {people.total === 0 ? (
        <EmptyState title={t('demoNone')}>
          <p>{t('demoNoneHelp')}</p>
        </EmptyState>
      ) : (
        <Form view={view} action={SHELL_PATHS.signIn} label={t('demoChoose')}>
          <input type="hidden" name="to" value={goTo} />
          {people.groups.map((group) => (
            <DemoGroup view={view} group={group} />
          ))}
        </Form>
      )}
    </Page>
  )
}

function DemoGroup({ view, group }: { view: View; group: DemoPeople['groups'][number] }) {
  const role = roleTexts[group.role][view.language]
  return (
    <section class="b-chooser">
      <h2>{role.charAt(0).toUpperCase() + role.slice(1)}</h2>
      <div>
        {group.people.map(({ id, name, at }) => (
          <Button look="secondary" name="person" value={id}>
            <span>
              <b>{name}</b>
              {at !== null && `, ${at}`}
            </span>
          </Button>
        ))}
      </div>
    </section>
  )
}

/** With a sign-in service: the way there. Without any: that nobody can sign in yet. */
export function ServicePage({ view, start }: { view: View; start: string | undefined }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page view={view} title={t('title')} kind="reading" unlisted>
      <h1>{t('title')}</h1>
      <p class="b-lead">{start === undefined ? t('notOpen') : t('serviceLead')}</p>
      {start !== undefined && (
        <p>
          <ActionLink href={start}>{t('serviceGo')}</ActionLink>
        </p>
      )}
    </Page>
  )
}

/** Signing in went another way than hoped: what happened, and what to do. */
export function StoppedPage(props: { view: View; title: string; text: string; children?: Child }) {
  const { view, title, text, children } = props
  return (
    <Page view={view} title={title} kind="reading" unlisted>
      <h1>{title}</h1>
      <p class="b-lead">{text}</p>
      {children}
      <p>
        <ActionLink href={SHELL_PATHS.signIn} look="secondary">
          {texts.tryAgain[view.language]}
        </ActionLink>
      </p>
    </Page>
  )
}
