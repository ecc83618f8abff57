import type { Child } from 'hono/jsx'
import type { Language, Text } from '#core/languages.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  DescriptionList,
  EmptyState,
  list,
  longDate,
  Page,
  smallNumber,
  type View,
} from '#ui/index.ts'
import { countByAspect, type Consultation, type Education } from '../load.ts'
import { ASPECT_WORDS, ASPECTS, type Aspect } from '../rethos/aspects.ts'
import { COMMON_GOAL, COMMON_GOAL_PLAIN, NOT_QUOTED, REGULATION } from '../rethos/regulation.ts'
import { sayIn } from './say.ts'

type Props = {
  readonly view: View
  readonly educations: readonly Education[]
  /** The council's proposals of 2018, to stand beside them. */
  readonly compared: readonly {
    readonly plain: string
    readonly aspects: readonly Aspect[]
    readonly address: string
  }[]
  readonly responses: readonly Consultation[]
}

/** RETHOS: what the educations teach about work and health, set beside each other. */
export function RethosPage(props: Props) {
  const { view, educations } = props
  const { language } = view
  const t = sayIn(language)
  return (
    <Page
      view={view}
      title={t('rethos')}
      kind="work"
      wing="meeting"
      description={t('rethosLead')}
      meta={{ canonical: '/rethos' }}
    >
      <Breadcrumbs language={language} path={[{ href: '/meeting', label: t('wing') }]} here={t('rethos')} />
      <h1>{heading(educations, language)}</h1>
      <p class="b-lead">{t('rethosLead')}</p>
      <section>
        <h2>{t('matrix')}</h2>
        <p>{t('rethosOnly')}</p>
        {educations.length === 0 ? <EmptyState title={t('rethosNone')} level={3} /> : <Matrix {...props} />}
        <Actions>
          <ActionLink href="/rethos.csv" look="secondary">
            {t('csv')}
          </ActionLink>
          <ActionLink href="/rethos.json" look="secondary">
            {t('json')}
          </ActionLink>
        </Actions>
      </section>
      <section>
        <h2>{t('whatColumnsMean')}</h2>
        <DescriptionList
          items={ASPECTS.map((aspect) => ({
            term: ASPECT_WORDS[aspect].name[language],
            is: ASPECT_WORDS[aspect].when[language],
          }))}
        />
      </section>
      <Goal language={language} />
      <Phases language={language} />
      <Regulation {...props} />
    </Page>
  )
}

function heading(educations: readonly Education[], language: Language): string {
  const counts = countByAspect(educations)
  const [all, fewer] = [counts.get('connection') ?? 0, counts.get('working-life') ?? 0]
  if (all < 2 || fewer < 2) return sayIn(language)('rethosHeadingNone')
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  const word = (count: number) => capital(smallNumber(count, language))
  return sayIn(language)('rethosHeading', { count: word(all), fewer: word(fewer) })
}

type Cells = readonly { readonly words: string; readonly href: string; readonly aspects: readonly Aspect[] }[]

/** A table on a wide screen and on paper; on a phone each row is a block, and its cells say what they are about. */
function Matrix({ view, educations, compared }: Props) {
  const { language } = view
  const t = sayIn(language)
  const counts = countByAspect(educations)
  return (
    <section class="b-frame b-matrix-frame" aria-label={t('matrix')} tabindex={0}>
      <table class="ds-table b-table b-matrix" aria-label={t('matrix')}>
        <thead>
          <tr>
            <th scope="col">{t('education')}</th>
            {ASPECTS.map((aspect) => (
              <th scope="col">
                {ASPECT_WORDS[aspect].name[language]}
                <span class="b-matrix-count">
                  {t('sayIt', { count: counts.get(aspect) ?? 0, of: educations.length })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {educations.map(({ title, address, outcomes }) => (
            <MatrixRow
              language={language}
              name={<a href={address}>{title[language]}</a>}
              cells={outcomes.map(({ number, plain, aspects }) => ({
                words: plain[language],
                href: `${address}#l-${number}`,
                aspects,
              }))}
            />
          ))}
        </tbody>
        <tbody class="b-matrix-beside">
          <MatrixRow
            language={language}
            name={t('commonGoal', { number: COMMON_GOAL.number })}
            cells={[{ words: COMMON_GOAL_PLAIN[language], href: '#goal', aspects: COMMON_GOAL.aspects }]}
          />
          {compared.length > 0 && (
            <MatrixRow
              language={language}
              name={t('councilProposed')}
              cells={compared.map(({ plain, aspects, address }) => ({ words: plain, href: address, aspects }))}
            />
          )}
        </tbody>
      </table>
    </section>
  )
}

function MatrixRow({ language, name, cells }: { language: Language; name: Child; cells: Cells }) {
  const t = sayIn(language)
  return (
    <tr>
      <th scope="row">{name}</th>
      {ASPECTS.map((aspect) => {
        const here = cells.filter(({ aspects }) => aspects.includes(aspect))
        return here.length === 0 ? (
          <td class="b-matrix-none">
            <span aria-hidden="true">–</span>
            <span class="ds-sr-only">{t('notQuoted')}</span>
          </td>
        ) : (
          <td>
            <span class="b-matrix-aspect" aria-hidden="true">
              {ASPECT_WORDS[aspect].name[language]}
            </span>
            <ul>
              {here.map(({ words, href }) => (
                <li>
                  <a href={href}>{words}</a>
                </li>
              ))}
            </ul>
          </td>
        )
      })}
    </tr>
  )
}

function Goal({ language }: { language: Language }) {
  const t = sayIn(language)
  const count = REGULATION.commonGoals
  return (
    <section id="goal">
      <h2>{t('goalTitle', { count })}</h2>
      <p>{t('goalIntro', { count, number: COMMON_GOAL.number })}</p>
      <blockquote class="b-quote" lang="nb">
        {COMMON_GOAL.words}
      </blockquote>
      {language !== 'nb' && <p>{t('inEnglishPlain', { plain: COMMON_GOAL_PLAIN[language] })}</p>}
    </section>
  )
}

function Phases({ language }: { language: Language }) {
  const t = sayIn(language)
  const names = (texts: readonly Text[]) =>
    list(
      texts.map((text) => text[language]),
      language,
    )
  return (
    <section>
      <h2>{t('phase1', { day: longDate(REGULATION.phase1Adopted, language) })}</h2>
      <p>{t('phase1Words', { year: REGULATION.studyYear, others: names(NOT_QUOTED['1']) })}</p>
      <h2 class="b-phase">{t('phase2', { day: longDate(REGULATION.phase2SentOut, language) })}</h2>
      <p>
        {t('phase2Words', {
          day: longDate(REGULATION.phase2InputsAsOf, language),
          inputs: REGULATION.phase2Inputs,
          others: names(NOT_QUOTED['2']),
        })}
      </p>
    </section>
  )
}

function Regulation({ view: { language }, responses }: Props) {
  const t = sayIn(language)
  const { title, number, ministry, basis, inForce, studyYear, lastChange, source } = REGULATION
  return (
    <>
      <section>
        <h2>{t('regulation')}</h2>
        <DescriptionList
          items={[
            { term: t('shortTitle'), is: <span lang="nb">{title}</span> },
            { term: t('numberOf'), is: number },
            { term: t('setBy'), is: ministry[language] },
            { term: t('basis'), is: basis },
            { term: t('inForce'), is: t('inForceWords', { day: longDate(inForce, language), year: studyYear }) },
            { term: t('lastChange'), is: lastChange },
          ]}
        />
      </section>
      {responses.length > 0 && (
        <section>
          <h2>{t('responses')}</h2>
          <ul>
            {responses.map((one) => (
              <li>
                <a href={one.address} lang={one.language}>
                  {one.lines.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="b-record-what">
        {t('sourceOf', { source: '' })}
        <span lang="nb">{source}</span>
      </p>
    </>
  )
}
