import { fill } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { ThemeLinks, type ThemeName } from '#knowledge/themes/index.ts'
import { ActionLink, Actions, DescriptionList, Details, list, Notice, Tag, type View } from '#ui/index.ts'
import type { HappeningKey, HappeningLine } from '../kinds.ts'
import type { HappeningFacts } from '../model.ts'
import { whenText } from '../rules/when.ts'
import { kindTexts, listTexts, texts } from '../texts.ts'

export type HappeningPageProps = {
  readonly view: View
  readonly what: HappeningKey
  readonly shown: Shown<HappeningFacts, HappeningLine>
  readonly isPast: boolean
  /** By name, each with its page. */
  readonly organisers: readonly { readonly name: string; readonly href: string }[]
  readonly themes: readonly ThemeName[]
}

/** The page of an event, a webinar or a course. */
export function HappeningPage(props: HappeningPageProps) {
  const { view, what, shown, themes } = props
  const { facts, lines } = shown
  const t = (text: keyof typeof texts) => texts[text][view.language]
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={crumbsOf(what, view)}
      above={
        <p class="b-facts">
          <Tag>{kindTexts[what][view.language]}</Tag>
          {facts.isInvented && <Tag of="attention">{t('invented')}</Tag>}
          <span>{whenText(facts, view.language)}</span>
        </p>
      }
      meta={{ data: dataOf(props) }}
    >
      <Warnings {...props} />
      <DescriptionList items={termsOf(props)} />
      <Ways {...props} />
      <section>
        <h2>{t(props.isPast ? 'aboutPast' : 'about')}</h2>
        <Markdown text={lines.about ?? ''} language={shown.language} />
      </section>
      <Recording {...props} />
      {themes.length > 0 && (
        <section>
          <h2>{t('belongs')}</h2>
          <ThemeLinks language={view.language} themes={themes} />
        </section>
      )}
    </PieceFrame>
  )
}

function crumbsOf(what: HappeningKey, { language }: View) {
  return [
    { href: '/knowledge', label: texts.knowledge[language] },
    { href: '/events', label: listTexts.all.title[language] },
    ...(what === 'event' ? [] : [{ href: `/${what}s`, label: listTexts[what].title[language] }]),
  ]
}

function Warnings({ view, shown }: HappeningPageProps) {
  const { facts, lines } = shown
  const { language } = view
  return (
    <>
      {facts.isCancelled && (
        <Notice language={language} kind="bad" title={texts.cancelled[language]}>
          {lines.change ? <p lang={shown.language}>{lines.change}</p> : <p>{texts.cancelledText[language]}</p>}
        </Notice>
      )}
      {lines.change && !facts.isCancelled && (
        <Notice language={language} kind="attention">
          <p lang={shown.language}>{lines.change}</p>
        </Notice>
      )}
      {facts.isInvented && (
        <Notice language={language} kind="info" title={texts.invented[language]}>
          <p>{texts.inventedText[language]}</p>
        </Notice>
      )}
    </>
  )
}

function termsOf({ view, what, shown, organisers }: HappeningPageProps) {
  const { facts } = shown
  const t = (text: keyof typeof texts) => texts[text][view.language]
  const places = [
    ...(facts.place ? [facts.place] : []),
    ...(facts.isDigital || what === 'webinar' ? [t('digital')] : []),
  ]
  const speakers = facts.speakers ?? []
  return [
    {
      term: t('when'),
      is: (
        <>
          {whenText(facts, view.language)}
          {facts.from.length < 10 && <span class="b-quiet"> · {t('dateOpen')}</span>}
        </>
      ),
    },
    ...(places.length === 0 ? [] : [{ term: t('where'), is: list(places, view.language) }]),
    ...(organisers.length === 0
      ? []
      : [
          {
            term: t('organisers'),
            is: organisers.map(({ name, href }, at) => (
              <>
                {at > 0 && ', '}
                <a href={href}>{name}</a>
              </>
            )),
          },
        ]),
    ...(speakers.length === 0
      ? []
      : [
          {
            term: t(what === 'course' ? 'teachers' : 'speakers'),
            is: (
              <ul>
                {speakers.map(({ name, from }) => (
                  <li lang="no">{from === '' ? name : `${name}, ${from}`}</li>
                ))}
              </ul>
            ),
          },
        ]),
    ...(facts.isForTeams ? [{ term: t('teams'), is: t('teamsYes') }] : []),
  ]
}

/** What the reader can do now. */
function Ways({ view, shown, isPast }: HappeningPageProps) {
  const { facts, address } = shown
  const t = (text: keyof typeof texts) => texts[text][view.language]
  const isOpen = !isPast && !facts.isCancelled
  if (facts.from.length < 10) return null
  return (
    <Actions>
      {isOpen && facts.signUp !== undefined && <ActionLink href={facts.signUp}>{t('signUp')}</ActionLink>}
      {!isPast && (
        <ActionLink href={`${address}/calendar.ics?language=${view.language}`} look="secondary">
          {t('toCalendar')}
        </ActionLink>
      )}
    </Actions>
  )
}

/** The recording: of a webinar always, of an event when there is one. */
function Recording({ view, what, shown, isPast }: HappeningPageProps) {
  const { facts, lines } = shown
  const t = (text: keyof typeof texts) => texts[text][view.language]
  if (
    what === 'course' ||
    facts.isCancelled ||
    (what === 'event' && facts.recording === undefined && !lines.transcript)
  )
    return null
  const length = facts.minutes === undefined ? [] : [fill(t('minutes'), { count: facts.minutes })]
  const captions = facts.captions === undefined ? [] : [t(facts.captions === 'yes' ? 'captionsYes' : 'captionsNo')]
  return (
    <section>
      <h2>{t('recording')}</h2>
      {facts.recording === undefined ? (
        <p>{t(isPast ? 'noRecording' : 'recordingLater')}</p>
      ) : (
        <>
          <p>
            {[...length, ...captions].join(', ')}
            {facts.captions === undefined && <span class="b-quiet"> {t('captionsOpen')}</span>}
          </p>
          <Actions>
            <ActionLink href={facts.recording}>{t('watch')}</ActionLink>
          </Actions>
        </>
      )}
      {lines.transcript ? (
        <Details summary={t('transcript')}>
          <Markdown text={lines.transcript} language={shown.language} />
        </Details>
      ) : (
        isPast && <p class="b-quiet">{t('noTranscript')}</p>
      )}
    </section>
  )
}

/** What schema.org says of it beyond its page. */
function dataOf({ shown, organisers, view, what }: HappeningPageProps) {
  const { facts } = shown
  const status = facts.isCancelled ? 'EventCancelled' : 'EventScheduled'
  if (what === 'course') return { provider: organisers.map(({ name }) => ({ '@type': 'Organization', name })) }
  return {
    startDate: facts.startsAt === undefined ? facts.from : `${facts.from}T${facts.startsAt}`,
    endDate: facts.endsAt === undefined ? facts.until : `${facts.until}T${facts.endsAt}`,
    eventStatus: `https://schema.org/${status}`,
    location:
      facts.place === undefined
        ? { '@type': 'VirtualLocation', url: view.origin + shown.address }
        : { '@type': 'Place', name: facts.place },
    organizer: organisers.map(({ name, href }) => ({ '@type': 'Organization', name, url: view.origin + href })),
  }
}
