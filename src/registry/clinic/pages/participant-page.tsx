import { dayInOslo, type IsoDate } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import { statusOf, type Listed, type Status } from '#registry/assessments/index.ts'
import { spacedNationalNumber } from '#registry/participants/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  DateField,
  DescriptionList,
  ErrorSummary,
  errorOf,
  Form,
  Notice,
  Page,
  shortDate,
  Table,
  Tag,
  TextArea,
  type FormError,
  type View,
} from '#ui/index.ts'
import { sexTexts, statusTexts, texts, workTexts } from '../texts.ts'
import type { Whole } from '../whole.ts'
import { at, nameOfTimePoint } from './addresses.ts'
import { ConsentState } from './consent-page.tsx'
import { Scores } from './scores.tsx'

export type ParticipantPageProps = {
  readonly view: View
  readonly whole: Whole
  readonly today: IsoDate
  readonly joined?: boolean
  /** A form on the page that was refused: which one, what was written, and why. */
  readonly refused?: {
    readonly form: string
    readonly input: Readonly<Record<string, string>>
    readonly errors: readonly FormError[]
  }
}

/** A participant: who they are, what they said yes to, their episodes, questions and answers. */
export function ParticipantPage(props: ParticipantPageProps) {
  const { view, whole, joined, refused } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const { participant, identity, registry, episodes } = whole
  const name = identity?.name ?? t('noName')
  return (
    <Page view={view} title={name} kind="work" wing="registry" refused={refused !== undefined}>
      <Breadcrumbs language={language} path={[{ href: '/clinic', label: t('deskTitle') }]} here={name} />
      <h1>{name}</h1>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      {(whole.consent.state === 'withdrawn' || whole.consent.state === 'reserved') && (
        <ConsentState language={language} consent={whole.consent} registry={registry} />
      )}
      {joined && (
        <Notice language={language} kind="info">
          <p>{t('joined')}</p>
        </Notice>
      )}
      <Concerns {...props} />
      {episodes.map((episode) => (
        <EpisodeSection {...props} episode={episode} />
      ))}
      <Actions>
        <ActionLink look="secondary" href={at.newEpisode(participant.id)}>
          {t('newEpisode')}
        </ActionLink>
      </Actions>
      <Scores language={language} registry={registry} scores={whole.scores} />
      <Who {...props} />
      <section aria-labelledby="consent">
        <h2 id="consent">{t('consent')}</h2>
        <ConsentState language={language} consent={whole.consent} registry={registry} />
        <p>
          <a href={at.consent(participant.id)}>{t('changeConsent')}</a>
        </p>
      </section>
    </Page>
  )
}

function Concerns({ view, whole, refused }: ParticipantPageProps) {
  const { language } = view
  return (
    <>
      {whole.concerns.map((concern) => {
        const day = shortDate(dayInOslo(concern.raisedAt), language)
        if (concern.handledAt !== null) {
          const about = {
            day: shortDate(dayInOslo(concern.handledAt), language),
            name: concern.handledByName ?? texts.noName[language],
          }
          return (
            <p>
              {texts.concernTitle[language]} ({fill(texts.concernSince[language], { day })}).{' '}
              {fill(texts.handled[language], about)}: {concern.note}
            </p>
          )
        }
        const own = refused?.form === concern.id ? refused : undefined
        return (
          <Notice language={language} kind="bad" title={texts.concernTitle[language]}>
            <p>{fill(texts.concernSince[language], { day })}</p>
            <Form
              view={view}
              action={`/concerns/${concern.id}/handling`}
              version={concern.version}
              label={texts.handleNote[language]}
            >
              <TextArea
                language={language}
                name="note"
                label={texts.handleNote[language]}
                hint={texts.handleHint[language]}
                value={own?.input['note']}
                error={errorOf(own?.errors ?? [], 'note')}
                rows={2}
                maxlength={2000}
              />
              <Button>{texts.handle[language]}</Button>
            </Form>
          </Notice>
        )
      })}
    </>
  )
}

function Who({ view: { language }, whole: { participant, identity, place } }: ParticipantPageProps) {
  const t = (key: keyof typeof texts) => texts[key][language]
  const unknown = t('notKnown')
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t('who')}</h2>
      <DescriptionList
        items={[
          { term: t('number'), is: identity?.number ? spacedNationalNumber(identity.number) : unknown },
          { term: t('phone'), is: identity?.phone ? <a href={`tel:${identity.phone}`}>{identity.phone}</a> : unknown },
          {
            term: t('email'),
            is: identity?.email ? <a href={`mailto:${identity.email}`}>{identity.email}</a> : unknown,
          },
          { term: t('municipality'), is: place ?? unknown },
          { term: t('birthYear'), is: participant.birthYear ?? unknown },
          { term: t('sex'), is: participant.sex === null ? unknown : sexTexts[participant.sex][language] },
        ]}
      />
      {identity && (
        <p>
          <a href={at.editParticipant(participant.id)}>{t('edit')}</a>
        </p>
      )}
    </section>
  )
}

function EpisodeSection(props: ParticipantPageProps & { episode: Whole['episodes'][number] }) {
  const {
    view,
    whole: { registry },
    episode,
    today,
    refused,
  } = props
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const named = (list: typeof registry.programmes, key: string) =>
    list.find((one) => one.key === key)?.name[language] ?? key
  const own = refused?.form === episode.id ? refused : undefined
  const heading = `${named(registry.programmes, episode.programme)}, ${shortDate(episode.startedOn, language)}`
  return (
    <section aria-labelledby={`episode-${episode.id}`}>
      <h2 id={`episode-${episode.id}`}>{heading}</h2>
      <Questions {...props} assessments={episode.assessments} heading={heading} today={today} />
      <DescriptionList
        items={[
          { term: t('chooseClinic'), is: episode.clinicName[language] },
          { term: t('setting'), is: named(registry.settings, episode.setting) },
          {
            term: t('referredOn'),
            is: episode.referredOn === null ? t('notKnown') : shortDate(episode.referredOn, language),
          },
          { term: t('started'), is: shortDate(episode.startedOn, language) },
          { term: t('endedOn'), is: episode.endedOn === null ? t('still') : shortDate(episode.endedOn, language) },
          {
            term: t('baselineWork'),
            is: episode.baselineWork === null ? t('notKnown') : workTexts[episode.baselineWork][language],
          },
        ]}
      />
      <p>
        <a href={at.editEpisode(episode.id)}>
          {t('correct')}
          <span class="ds-sr-only">: {heading}</span>
        </a>
      </p>
      {episode.endedOn === null && (
        <Form view={view} action={`${at.episode(episode.id)}/end`} version={episode.version} label={t('endTitle')}>
          <DateField
            language={language}
            name="endedOn"
            label={t('endTitle')}
            hint={t('endHint')}
            value={own?.input['endedOn']}
            error={errorOf(own?.errors ?? [], 'endedOn')}
          />
          <Button look="secondary">{t('end')}</Button>
        </Form>
      )}
    </section>
  )
}

const VERDICT: Readonly<Record<Status, 'good' | 'info' | 'plain'>> = {
  planned: 'plain',
  open: 'info',
  answered: 'good',
  closed: 'plain',
  withdrawn: 'plain',
}

function Questions({
  view: { language },
  whole: { registry, consent },
  assessments,
  heading,
  today,
}: ParticipantPageProps & { assessments: readonly Listed[]; heading: string }) {
  const t = (key: keyof typeof texts, values: Record<string, string | number> = {}) =>
    fill(texts[key][language], values)
  const saidNo = consent.state === 'withdrawn' || consent.state === 'reserved'
  const isLeft = (one: Listed) => ['planned', 'open'].includes(statusOf(one, today))
  return (
    <Table
      language={language}
      caption={`${t('questions')}: ${heading}`}
      captionHidden
      rows={assessments}
      columns={[
        {
          key: 'timePoint',
          label: t('timePoint'),
          rowHeader: true,
          cell: ({ timePoint }) => nameOfTimePoint(registry, timePoint, language),
        },
        {
          key: 'window',
          label: t('window'),
          cell: ({ opens, closes }) => `${shortDate(opens, language)} – ${shortDate(closes, language)}`,
        },
        {
          key: 'status',
          label: t('status'),
          cell: (one) => {
            const status = statusOf(one, today)
            if (saidNo && isLeft(one)) return <Tag>{t('saidNo')}</Tag>
            return (
              <>
                <Tag of={VERDICT[status]}>{statusTexts[status][language]}</Tag>
                {status !== 'answered' && one.answered > 0 && ` ${t('answeredSome', { count: one.answered })}`}
              </>
            )
          },
        },
        {
          key: 'link',
          label: t('link'),
          cell: (one) =>
            isLeft(one) && !saidNo ? (
              <a href={at.letter(one.id)}>
                {t('letter')}
                <span class="ds-sr-only">: {nameOfTimePoint(registry, one.timePoint, language)}</span>
              </a>
            ) : (
              '–'
            ),
        },
      ]}
      empty={<p>{t('noQuestions')}</p>}
    />
  )
}
