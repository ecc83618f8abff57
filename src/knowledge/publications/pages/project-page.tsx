import { fill, type Language } from '#core/languages.ts'
import type { PartialDate } from '#core/partial-date.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { PieceFrame, type Shown } from '#editorial/pieces/index.ts'
import { ThemeLinks, type ThemeName } from '#knowledge/themes/index.ts'
import { ActionLink, Actions, DescriptionList, partialDate, Tag, type View } from '#ui/index.ts'
import type { ProjectLine } from '../kinds.ts'
import type { ListedPublication, Partner } from '../load.ts'
import type { ProjectFacts } from '../model.ts'
import { formTexts, texts } from '../texts.ts'
import { PublicationRows } from './list-page.tsx'

export function ProjectPage(props: {
  view: View
  shown: Shown<ProjectFacts, ProjectLine>
  partners: readonly Partner[]
  publications: readonly ListedPublication[]
  themes: readonly ThemeName[]
}) {
  const { view, shown, partners, publications, themes } = props
  const { facts, lines } = shown
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <PieceFrame
      view={view}
      shown={shown}
      crumbs={[
        { href: '/knowledge', label: t('knowledge') },
        { href: '/projects', label: t('projects') },
      ]}
      above={<ProjectFactsLine facts={facts} language={view.language} />}
    >
      {(['aim', 'about', 'found'] as const).map((line) =>
        lines[line] ? (
          <section>
            <h2>{t(line === 'found' ? 'foundOut' : line)}</h2>
            <Markdown text={lines[line]} language={shown.language} />
          </section>
        ) : null,
      )}
      {facts.report !== undefined && (
        <Actions>
          <ActionLink href={facts.report}>{t('report')}</ActionLink>
        </Actions>
      )}
      <section>
        <h2>{t('partners')}</h2>
        <DescriptionList
          items={[
            ...(partners.length === 0 ? [] : [{ term: t('partners'), is: <Partners partners={partners} /> }]),
            { term: t('period'), is: periodOf(facts, view.language) ?? t('periodOpen') },
            ...(themes.length === 0
              ? []
              : [{ term: t('belongs'), is: <ThemeLinks language={view.language} themes={themes} /> }]),
          ]}
        />
      </section>
      <section>
        <h2>{t('outcome')}</h2>
        {publications.length === 0 ? (
          <p class="b-quiet">{t('noOutcome')}</p>
        ) : (
          <PublicationRows view={view} rows={publications} />
        )}
      </section>
    </PieceFrame>
  )
}

function Partners({ partners }: { partners: readonly Partner[] }) {
  return (
    <ul>
      {partners.map(({ name, href }) => (
        <li>{href === null ? <span lang="no">{name}</span> : <a href={href}>{name}</a>}</li>
      ))}
    </ul>
  )
}

/** What a project is, and when, in one line. */
export function ProjectFactsLine(props: { facts: Pick<ProjectFacts, 'forms' | 'from' | 'until'>; language: Language }) {
  return (
    <span class="b-facts">
      {props.facts.forms.map((form) => (
        <Tag>{formTexts[form][props.language]}</Tag>
      ))}
      {periodOf(props.facts, props.language)}
    </span>
  )
}

function periodOf(
  { from, until }: { from?: PartialDate | undefined; until?: PartialDate | undefined },
  language: Language,
): string | null {
  if (from === undefined)
    return until === undefined ? null : fill(texts.until[language], { day: partialDate(until, language) })
  if (until === undefined) return fill(texts.from[language], { day: partialDate(from, language) })
  return from === until
    ? partialDate(from, language)
    : `${partialDate(from, language)} – ${partialDate(until, language)}`
}
