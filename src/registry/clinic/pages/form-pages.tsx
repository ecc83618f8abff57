import type { Child } from 'hono/jsx'
import { fill } from '#core/languages.ts'
import type { ConsentVersion, Registry } from '#registry/registries/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  ErrorSummary,
  Form,
  Notice,
  Page,
  RadioGroup,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { Place } from '../place.ts'
import { texts } from '../texts.ts'
import { at } from './addresses.ts'
import { ConsentFields, EpisodeFields, PersonFields, type Written } from './fields.tsx'

type Refused = { readonly errors: readonly FormError[] }

export type NewParticipantProps = Refused & {
  readonly view: View
  readonly place: Place
  readonly written: Written
  readonly demo: boolean
  /** The registry's text of today; undefined when it asks nobody. */
  readonly text: ConsentVersion | undefined
  readonly checkNumber: boolean
  /** The participant whom the clinic has already. */
  readonly alreadyHere: string | undefined
}

/** Everything about a new participant on one page, saved in one act. */
export function NewParticipantPage({
  view,
  place,
  written,
  errors,
  demo,
  text,
  checkNumber,
  alreadyHere,
}: NewParticipantProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const here = { clinic: place.clinic.id, registry: place.registry.key }
  const fields = { language, written, errors }
  return (
    <Page view={view} title={t('newTitle')} kind="work" wing="registry" refused={errors.length > 0}>
      <Breadcrumbs
        language={language}
        path={[{ href: at.desk(here), label: place.clinic.name[language] }]}
        here={t('newTitle')}
      />
      <h1>{t('newTitle')}</h1>
      <p>{t('newLead')}</p>
      <ErrorSummary language={language} errors={errors} />
      {alreadyHere !== undefined && (
        <Notice language={language} kind="info">
          <p>
            <a href={at.participant(alreadyHere)}>{t('alreadyHere')}</a>
          </p>
        </Notice>
      )}
      <Form view={view} action="/participants">
        <input type="hidden" name="clinic" value={here.clinic} />
        <input type="hidden" name="registry" value={here.registry} />
        <Part title={t('who')}>
          <PersonFields {...fields} demo={demo} checkNumber={checkNumber} />
        </Part>
        {text && (
          <Part title={t('consent')}>
            <ConsentFields {...fields} text={text} later />
          </Part>
        )}
        <Part title={t('course')}>
          <EpisodeFields {...fields} registry={place.registry} withEnd={false} />
        </Part>
        <Actions>
          <Button>{t('register')}</Button>
          <ActionLink look="quiet" href={at.desk(here)}>
            {t('cancel')}
          </ActionLink>
        </Actions>
      </Form>
    </Page>
  )
}

function Part({ title, children }: { title: string; children?: Child }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** A page with one form about a known participant. */
type AboutProps = Refused & {
  readonly view: View
  readonly participant: string
  readonly name: string
  readonly written: Written
}

function About(props: Omit<AboutProps, 'written'> & { title: string; children?: Child }) {
  const { view, participant, name, title, errors, children } = props
  return (
    <Page view={view} title={title} kind="work" wing="registry" refused={errors.length > 0}>
      <Breadcrumbs
        language={view.language}
        path={[
          { href: '/clinic', label: texts.deskTitle[view.language] },
          { href: at.participant(participant), label: name },
        ]}
        here={title}
      />
      <h1>{title}</h1>
      <ErrorSummary language={view.language} errors={errors} />
      {children}
    </Page>
  )
}

/** Correcting who somebody is. */
export function EditParticipantPage(props: AboutProps & { readonly version: number; readonly demo: boolean }) {
  const { view, participant, version, demo, written, errors } = props
  const { language } = view
  return (
    <About {...props} title={texts.edit[language]}>
      <Form view={view} action={at.participant(participant)} version={version}>
        <PersonFields language={language} written={written} errors={errors} demo={demo} />
        <Button>{texts.save[language]}</Button>
      </Form>
    </About>
  )
}

/** Starting another episode of somebody who has been here before. */
export function NewEpisodePage(
  props: AboutProps & { readonly registry: Registry; readonly clinics: Place['clinics'] },
) {
  const { view, participant, name, registry, clinics, written, errors } = props
  const { language } = view
  return (
    <About {...props} title={fill(texts.newEpisodeFor[language], { name })}>
      <Form view={view} action={`${at.participant(participant)}/episodes`}>
        <ClinicField clinics={clinics} view={view} written={written} />
        <EpisodeFields language={language} written={written} errors={errors} registry={registry} withEnd={false} />
        <Button>{texts.save[language]}</Button>
      </Form>
    </About>
  )
}

function ClinicField({ clinics, view, written }: { clinics: Place['clinics']; view: View; written: Written }) {
  const { language } = view
  if (clinics.length === 1) return <input type="hidden" name="clinic" value={clinics[0]!.id} />
  return (
    <RadioGroup
      language={language}
      name="clinic"
      legend={texts.chooseClinic[language]}
      value={written.input['clinic'] ?? clinics[0]!.id}
      options={clinics.map(({ id, name }) => ({ value: id, label: name[language] }))}
    />
  )
}

/** Correcting an episode, or ending it. */
export function EditEpisodePage(
  props: AboutProps & { readonly episode: string; readonly version: number; readonly registry: Registry },
) {
  const { view, episode, version, registry, written, errors } = props
  const { language } = view
  return (
    <About {...props} title={texts.correct[language]}>
      <p>{texts.correctText[language]}</p>
      <Form view={view} action={at.episode(episode)} version={version}>
        <EpisodeFields language={language} written={written} errors={errors} registry={registry} withEnd />
        <Button>{texts.save[language]}</Button>
      </Form>
    </About>
  )
}
