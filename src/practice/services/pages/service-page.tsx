import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { entriesOf, PieceFrame, readingOf, type Shown } from '#editorial/pieces/index.ts'
import { ActionLink, Actions, Side, Tag, type View } from '#ui/index.ts'
import { modelOf } from '../coupling/models.ts'
import { providerTexts, type ServiceFacts, type ServiceLine } from '../kind.ts'
import type { AroundService } from '../load.ts'
import { openDispute } from '../model.ts'
import { texts } from '../texts.ts'
import { GradeInWords, GradePlate, GradingInFull, OpenDispute } from './grade.tsx'
import { GradingPast } from './history.tsx'

/** What the page of a service should tell, besides its parts and who takes part. */
const TOLD = ['forWhom', 'howTo', 'benefits', 'challenges', 'chain'] as const
type Told = (typeof TOLD)[number] | 'known'

export type ServicePageProps = {
  readonly view: View
  readonly shown: Shown<ServiceFacts, ServiceLine>
  readonly around: AroundService
  readonly mayGrade: boolean
}

/** One service: who it is for, work on the left and health on the right, who takes part, how to get it, and its grade with the reasons. */
export function ServicePage({ view, shown, around, mayGrade }: ServicePageProps) {
  const { language } = view
  const { lines } = shown
  const t = (key: keyof typeof texts) => texts[key][language]
  const standing = around.history[0]?.grading ?? null
  const said = (title: Told) =>
    lines[title] && (
      <section>
        <h2>{t(title)}</h2>
        <Markdown text={lines[title]} language={shown.language} />
      </section>
    )
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[{ href: '/services', label: t('listTitle') }]}
      above={
        standing !== null && (
          <p class="b-service-grade">
            <a href="#grade">
              <GradePlate grade={standing.grade} /> {modelOf(standing.model).categories[standing.grade].name[language]}
            </a>
            {openDispute(around.history) && <Tag of="attention">{t('disputed')}</Tag>}
          </p>
        )
      }
    >
      {said('forWhom')}
      <Parts lines={lines} wordsLanguage={shown.language} language={language} />
      <TakesPart shown={shown} around={around} language={language} />
      {said('howTo')}
      {said('benefits')}
      {said('challenges')}
      {said('chain')}
      {said('known')}
      <Untold told={TOLD.filter((line) => !lines[line])} language={language} />
      <GradeSection around={around} language={language} mayGrade={mayGrade} slug={shown.piece.slug} />
      <Related around={around} language={language} />
    </PieceFrame>
  )
}

/** What no source says, in one place, so that nobody looks for it in vain. */
function Untold({ told, language }: { told: readonly Told[]; language: Language }) {
  if (told.length === 0) return null
  return (
    <section class="b-untold">
      <h2>{texts.untold[language]}</h2>
      <ul>
        {told.map((line) => (
          <li>{texts[line][language]}</li>
        ))}
      </ul>
      <p>{texts.untoldHelp[language]}</p>
    </section>
  )
}

function Silent({ language }: { language: Language }) {
  return <p class="b-silent">{texts.silent[language]}</p>
}

type PartsProps = {
  lines: Shown<ServiceFacts, ServiceLine>['lines']
  wordsLanguage: Language
  language: Language
}

/** The parts of each side in their places: work on the left, health on the right. */
function Parts({ lines, wordsLanguage, language }: PartsProps) {
  return (
    <section>
      <h2>{texts.parts[language]}</h2>
      <div class="b-two-sides">
        {(['work', 'health'] as const).map((side) => {
          const parts = entriesOf(side === 'work' ? lines.workParts : lines.healthParts)
          return (
            <div class={`b-one-side b-one-side-${side}`}>
              <h3>
                <Side language={language} of={side} />
              </h3>
              {parts.length === 0 ? (
                <Silent language={language} />
              ) : (
                <Entries entries={parts} language={wordsLanguage} />
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

function Entries({ entries, language }: { entries: readonly Child[]; language: Language }) {
  return (
    <ul lang={language}>
      {entries.map((entry) => (
        <li>{entry}</li>
      ))}
    </ul>
  )
}

type TakesPartProps = { shown: Shown<ServiceFacts, ServiceLine>; around: AroundService; language: Language }

function TakesPart({ shown, around, language }: TakesPartProps) {
  const people = entriesOf(shown.lines.takesPart)
  const { providers } = shown.facts
  const { organisations } = around
  const isSilent = people.length === 0 && providers.length === 0 && organisations.length === 0
  return (
    <section>
      <h2>{texts.takesPart[language]}</h2>
      {isSilent && <Silent language={language} />}
      {people.length > 0 && <Entries entries={people} language={shown.language} />}
      {providers.length > 0 && (
        <p>
          {texts.provider[language]}: {providers.map((provider) => providerTexts[provider][language]).join(', ')}.
        </p>
      )}
      {organisations.length > 0 && (
        <ul>
          {organisations.map(({ key, name }) => (
            <li>
              <a href={`/organisations/${key}`}>{name[language]}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type GradeSectionProps = { around: AroundService; language: Language; mayGrade: boolean; slug: string }

function GradeSection({ around, language, mayGrade, slug }: GradeSectionProps) {
  const { history, names } = around
  const standing = history[0]?.grading
  const dispute = openDispute(history)
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <section id="grade">
      <h2>{standing ? t('gradeHeading') : t('notGraded')}</h2>
      {dispute && <OpenDispute {...{ dispute, names, language }} />}
      {standing ? <GradingInFull grading={standing} {...{ names, language }} /> : <p>{t('notGradedText')}</p>}
      <GradingPast {...{ history, names, language }} />
      <Actions>
        <ActionLink href="/services/coupling" look="secondary">
          {t('tryQuestions')}
        </ActionLink>
        {mayGrade && <ActionLink href={`/services/${slug}/grading`}>{t('toGrading')}</ActionLink>}
      </Actions>
    </section>
  )
}

function Related({ around, language }: { around: AroundService; language: Language }) {
  if (around.related.length === 0) return null
  return (
    <section>
      <h2>{texts.related[language]}</h2>
      <ul class="b-related">
        {around.related.map(({ service, grading, isDisputed }) => {
          const reading = readingOf(service.edition, language)
          return (
            <li>
              <a href={service.address} lang={reading.language === language ? undefined : reading.language}>
                {reading.lines.title}
              </a>{' '}
              {grading !== null && (
                <GradeInWords grade={grading.grade} model={modelOf(grading.model)} {...{ isDisputed, language }} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
