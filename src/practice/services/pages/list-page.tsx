import { fill, type Language } from '#core/languages.ts'
import { readingOf } from '#editorial/pieces/index.ts'
import {
  ActionLink,
  Actions,
  Button,
  EmptyState,
  list,
  longDate,
  number,
  Page,
  SearchForm,
  Select,
  Table,
  type View,
} from '#ui/index.ts'
import { GRADES, type CouplingModel } from '../coupling/model.ts'
import { CouplingFigure } from '../figure/figure.tsx'
import { PROVIDERS, providerTexts } from '../kind.ts'
import { figureEntryOf, filtered, type ServiceFilter } from '../load.ts'
import type { CataloguedService } from '../model.ts'
import { texts } from '../texts.ts'
import { Definitions } from './definitions.tsx'
import { GradeInWords, GradeSideMark } from './grade.tsx'

export type ListPageProps = {
  readonly view: View
  readonly model: CouplingModel
  readonly catalogue: readonly CataloguedService[]
  readonly filter: ServiceFilter
}

/** The field at a glance: the figure, the list beside it, and what the grades mean. */
export function ListPage({ view, model, catalogue, filter }: ListPageProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <Page
      view={view}
      title={t('heading')}
      kind="reading"
      wing="practice"
      description={t('lead')}
      meta={{ canonical: '/services' }}
    >
      <h1>{t('heading')}</h1>
      <p class="b-lead">{t('lead')}</p>
      <CouplingFigure language={language} id="field" entries={catalogue.map((row) => figureEntryOf(row, language))} />
      {catalogue.length === 0 && (
        <EmptyState title={t('noneYet')}>
          <p>{t('noneYetHelp')}</p>
        </EmptyState>
      )}
      <Actions>
        <ActionLink href="/services/coupling">{t('tryQuestions')}</ActionLink>
        <ActionLink href={`/services/figure.svg?language=${language}`} look="secondary">
          {t('getSvg')}
        </ActionLink>
      </Actions>
      {catalogue.length > 0 && <TheList {...{ view, model, catalogue, filter }} />}
      <Definitions model={model} catalogue={catalogue} language={language} />
      <p class="b-quiet">
        {model.caution[language]}{' '}
        <span lang={language === 'en' ? 'nb' : undefined}>
          {fill(t('model'), {
            version: model.version,
            day: longDate(model.validFrom, language),
            source: model.source,
          })}
        </span>
      </p>
      <ul class="b-figure-links">
        <li>
          <a href={`/services/hsds.json?language=${language}`}>{t('hsds')}</a>
        </li>
      </ul>
    </Page>
  )
}

function TheList({ view, model, catalogue, filter }: ListPageProps) {
  const { language } = view
  const t = (key: keyof typeof texts) => texts[key][language]
  const rows = filtered(catalogue, filter)
  const isAsked = Object.values(filter).some((value) => value !== undefined)
  return (
    <section id="list">
      <h2>{isAsked ? fill(t('foundHeading'), { count: number(rows.length, language) }) : t('listHeading')}</h2>
      <Filter language={language} model={model} filter={filter} />
      <Table<CataloguedService>
        language={language}
        caption={t('listHeading')}
        captionHidden
        rows={rows}
        empty={<EmptyState title={t('noneFound')} level={3} action={{ href: '/services#list', label: t('showAll') }} />}
        columns={[
          { key: 'name', label: t('name'), rowHeader: true, cell: (row) => <Named row={row} language={language} /> },
          {
            key: 'grade',
            label: t('grade'),
            cell: ({ grading, isDisputed }) => (
              <GradeInWords grade={grading?.grade ?? null} {...{ model, isDisputed, language }} />
            ),
          },
          {
            key: 'side',
            label: t('side'),
            cell: ({ grading }) =>
              grading === null ? '–' : <GradeSideMark grade={grading.grade} language={language} />,
          },
          { key: 'provider', label: t('provider'), cell: (row) => providersOf(row, language) },
        ]}
      />
      {rows.length > 0 && (
        <Actions>
          <ActionLink href={`/services.csv${queryOf(filter)}`} look="secondary">
            {t('csv')}
          </ActionLink>
        </Actions>
      )}
    </section>
  )
}

function Filter({ language, model, filter }: { language: Language; model: CouplingModel; filter: ServiceFilter }) {
  const t = (key: keyof typeof texts) => texts[key][language]
  return (
    <SearchForm action="/services#list" label={t('filter')}>
      <Select
        language={language}
        name="grade"
        label={t('grade')}
        value={filter.grade}
        none={t('allGrades')}
        options={[
          ...GRADES.map((grade) => ({
            value: grade,
            label: `${grade.endsWith('only') ? '' : `${grade}: `}${model.categories[grade].short[language]}`,
          })),
          { value: 'none', label: t('ungraded') },
        ]}
      />
      <Select
        language={language}
        name="side"
        label={t('side')}
        value={filter.side}
        none={t('allSides')}
        options={[
          { value: 'work', label: t('sideWork') },
          { value: 'coupling', label: t('sideCoupling') },
          { value: 'health', label: t('sideHealth') },
        ]}
      />
      <Select
        language={language}
        name="provider"
        label={t('provider')}
        value={filter.provider}
        none={t('allProviders')}
        options={PROVIDERS.map((value) => ({ value, label: providerTexts[value][language] }))}
      />
      <Button look="secondary">{t('show')}</Button>
    </SearchForm>
  )
}

function Named({ row: { service }, language }: { row: CataloguedService; language: Language }) {
  const reading = readingOf(service.edition, language)
  return (
    <a href={service.address} lang={reading.language === language ? undefined : reading.language}>
      {reading.lines.title}
    </a>
  )
}

function providersOf({ service }: CataloguedService, language: Language): string {
  const { providers } = service.edition.facts
  return providers.length === 0
    ? texts.notSaid[language]
    : list(
        providers.map((provider) => providerTexts[provider][language]),
        language,
      )
}

function queryOf(filter: ServiceFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, value)
  return query.size === 0 ? '' : `?${query}`
}
