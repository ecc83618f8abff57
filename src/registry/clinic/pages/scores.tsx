import { fill, type Language } from '#core/languages.ts'
import type { Scored } from '#registry/assessments/index.ts'
import type { ScoreResult } from '#registry/instruments/index.ts'
import type { Registry } from '#registry/registries/index.ts'
import { number, shortDate, Table } from '#ui/index.ts'
import { texts } from '../texts.ts'
import { nameOfTimePoint } from './addresses.ts'

type Row = {
  readonly title: string
  readonly cells: ReadonlyMap<string, { readonly result: ScoreResult; readonly sent: boolean }>
}

/** A participant's own answers over time: each score with what it stands on, never a bare number. */
export function Scores({
  language,
  registry,
  scores,
}: {
  language: Language
  registry: Registry
  scores: readonly Scored[]
}) {
  const times = [...new Map(scores.map((one) => [one.assessment, one])).values()]
  const rows = rowsOf(scores, language)
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{texts.scoresTitle[language]}</h2>
      <p>{texts[rows.length === 0 ? 'scoresNone' : 'scoresAbout'][language]}</p>
      {rows.length > 0 && (
        <Table
          language={language}
          caption={texts.scoresTitle[language]}
          captionHidden
          rows={rows}
          columns={[
            { key: 'title', label: texts.score[language], rowHeader: true, cell: ({ title }) => title },
            ...times.map(({ assessment, timePoint, due }) => ({
              key: assessment,
              label: `${nameOfTimePoint(registry, timePoint, language)}, ${shortDate(due, language)}`,
              cell: ({ cells }: Row) => <Cell cell={cells.get(assessment)} language={language} />,
            })),
          ]}
        />
      )}
    </section>
  )
}

function rowsOf(scores: readonly Scored[], language: Language): Row[] {
  const rows = new Map<string, { title: string; cells: Map<string, { result: ScoreResult; sent: boolean }> }>()
  for (const { assessment, instrument, results, sent } of scores)
    for (const result of results) {
      const score = instrument.scores.find(({ key }) => key === result.score)!
      const key = `${instrument.key} ${result.score}`
      const row = rows.get(key) ?? { title: score.title[language], cells: new Map() }
      row.cells.set(assessment, { result, sent })
      rows.set(key, row)
    }
  return [...rows.values()]
}

function Cell({
  cell,
  language,
}: {
  cell: { readonly result: ScoreResult; readonly sent: boolean } | undefined
  language: Language
}) {
  if (cell === undefined) return <>–</>
  const { result, sent } = cell
  const { answered, of } = result
  if (answered === 0) return <span class="b-quiet">{texts.notAnswered[language]}</span>
  const key = result.status === 'not-computable' ? 'notComputable' : result.status
  // A single question that is answered stands on all there is: saying so would only be noise.
  const standsOn = of === 1 ? [] : [fill(texts[key][language], { answered, of })]
  const about = [...standsOn, ...(sent ? [] : [texts.notSent[language]])].join(', ')
  if (result.status === 'not-computable') return <>{about}</>
  return (
    <>
      <b>{number(result.value, language, Number.isInteger(result.value) ? 0 : 1)}</b> {result.band?.title[language]}{' '}
      {about !== '' && <span class="b-quiet">({about})</span>}
    </>
  )
}
