import {
  Breadcrumbs,
  DescriptionList,
  estimateText,
  Figure,
  hiddenText,
  KeyFigure,
  longDate,
  Notice,
  number,
  Page,
  Table,
  type Cell,
} from '#ui/index.ts'
import type { View } from '#ui/view.ts'
import type { Drawn } from '../figures/drawn.ts'
import { nText, tell } from '../figures/drawn.ts'
import type { ClinicRow, Results } from '../load.ts'

export type ResultsPageProps = {
  readonly view: View
  readonly results: Results
  /** The page's own path, without the query. */
  readonly path: string
  /** The clinic's own, unsuppressed figures. */
  readonly own: boolean
  /** Whether the reader works at the clinic. */
  readonly mayOwn: boolean
}

/** Results of the country or of a clinic: the answer, the pictures with their tables, and how they were made. */
export function ResultsPage({ view, results, path, own, mayOwn }: ResultsPageProps) {
  const { language } = view
  const { registry, snapshot, clinic, clinics, answer, keys, drawn } = results
  const name = clinic?.name ?? registry.name[language]
  const title = own ? tell('ownTitle', language, { clinic: name }) : name
  return (
    <Page
      view={view}
      title={title}
      kind="reading"
      wing="registry"
      unlisted={own}
      {...(own ? {} : { description: answer ?? drawn[0]?.finding ?? title })}
    >
      <Trail results={results} view={view} here={title} />
      <h1>
        {answer === undefined ? (
          title
        ) : (
          <>
            <span class="b-above">
              {title}
              <span class="ds-sr-only">:</span>
            </span>{' '}
            {answer}
          </>
        )}
      </h1>
      {own ? (
        <Notice language={language} kind="attention">
          <p>{tell('ownLead', language)}</p>
        </Notice>
      ) : (
        <p class="b-lead">{clinic ? registry.name[language] : registry.about[language]}</p>
      )}
      {!snapshot.newest && (
        <Notice language={language} kind="info">
          <p>
            {tell('snapshotOlder', language)} <a href={path}>{tell('toNewest', language)}</a>
          </p>
        </Notice>
      )}
      {clinic && mayOwn && (
        <p>
          <a href={own ? path.replace(/\/own$/, '') : `${path}/own`}>{tell(own ? 'toPublic' : 'toOwn', language)}</a>
        </p>
      )}
      {keys.length > 0 && (
        <div class="b-figures">
          {keys.map(({ value, label, more }) => (
            <KeyFigure value={value} label={label}>
              {more}
            </KeyFigure>
          ))}
        </div>
      )}
      {drawn.map((figure) => (
        <DrawnFigure figure={figure} path={path} results={results} view={view} />
      ))}
      {clinics.length > 0 && <Clinics rows={clinics} registry={registry.key} view={view} />}
      <Whence results={results} view={view} path={path} own={own} />
    </Page>
  )
}

/** Which snapshot the figures stand on, what is hidden in them, and the address that always shows the same. */
function Whence({ results, view, path, own }: Pick<ResultsPageProps, 'results' | 'view' | 'path' | 'own'>) {
  const { language } = view
  const { snapshot } = results
  const small =
    snapshot.threshold === 0
      ? tell('openHow', language)
      : own
        ? tell('ownHow', language)
        : tell('hiddenHow', language, { threshold: snapshot.threshold })
  return (
    <section>
      <h2>{tell('whence', language)}</h2>
      <DescriptionList
        items={[
          { term: tell('publishedTerm', language), is: longDate(snapshot.publishedOn, language) },
          { term: tell('dataToTerm', language), is: longDate(snapshot.dataTo, language) },
          { term: tell('smallTerm', language), is: small },
          {
            term: tell('snapshotTerm', language),
            is: tell('snapshotIs', language, { id: snapshot.id, hash: snapshot.hash.slice(0, 12) }),
          },
          {
            term: tell('addressTerm', language),
            is: <a href={`${path}?snapshot=${snapshot.id}`}>{tell('permalink', language)}</a>,
          },
        ]}
      />
    </section>
  )
}

function Trail({ results, view, here }: { results: Results; view: View; here: string }) {
  const { language } = view
  const { registry, clinic } = results
  const path = [
    { href: '/results', label: tell('title', language) },
    ...(clinic ? [{ href: `/results/${registry.key}`, label: tell('country', language) }] : []),
  ]
  return <Breadcrumbs language={language} path={path} here={here} />
}

function DrawnFigure({ figure, path, results, view }: { figure: Drawn; path: string; results: Results; view: View }) {
  const file = (format: string) =>
    `${path}/figures/${figure.id}.${format}?snapshot=${results.snapshot.id}&language=${view.language}`
  return (
    <Figure
      language={view.language}
      id={figure.id}
      finding={figure.finding}
      summary={figure.summary}
      n={figure.n}
      chart={figure.chart}
      links={{ csv: file('csv'), svg: file('svg'), permalink: `${path}?snapshot=${results.snapshot.id}#${figure.id}` }}
    >
      {figure.how.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </Figure>
  )
}

function Clinics({ rows, registry, view }: { rows: readonly ClinicRow[]; registry: string; view: View }) {
  const { language } = view
  return (
    <section>
      <h2>{tell('clinics', language)}</h2>
      <p>{tell('clinicsText', language)}</p>
      <Table
        language={language}
        caption={tell('clinics', language)}
        captionHidden
        rows={rows}
        columns={[
          {
            key: 'name',
            label: tell('clinic', language),
            cell: (row) => <a href={`/results/${registry}/clinics/${row.key}`}>{row.name}</a>,
            rowHeader: true,
          },
          {
            key: 'return',
            label: tell('returnPlain', language),
            cell: ({ figures: { fullReturn } }) => estimateText(fullReturn.share, { kind: 'share' }, language),
            numeric: true,
          },
          {
            key: 'return',
            label: tell('returnPlain', language),
            cell: ({ figures: { fullReturn } }) =>
              'hidden' in fullReturn.share ? (
                <span class="b-hidden-cell">{estimateText(fullReturn.share, { kind: 'share' }, language)}</span>
              ) : (
                `${estimateText(fullReturn.share, { kind: 'share' }, language)}, ${nText(fullReturn.denominator, language)}`
              ),
            numeric: true,
          },
          {
            key: 'notYetDue',
            label: tell('notYetDueLabel', language),
            cell: ({ figures: { fullReturn } }) => countOrWhy(fullReturn.notYetDue, language),
            numeric: true,
          },
        ]}
        empty={null}
      />
    </section>
  )
}

/** A count, or why it is not shown. */
function countOrWhy(cell: Cell, language: View['language']): string {
  return 'hidden' in cell ? hiddenText(cell.hidden, language) : number(cell.shown, language)
}
