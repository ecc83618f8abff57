import { dayInOslo } from '#core/dates.ts'
import type { CsvValue } from '#web/csv.ts'
import { SIDE_OF } from './coupling/model.ts'
import type { CataloguedService } from './model.ts'

/** The columns of the list as a file, the same in every language. */
export const CSV_COLUMNS = [
  ...['slug', 'title_nb', 'title_nn', 'title_en', 'grade', 'side', 'disputed', 'model', 'graded_on', 'providers'],
  ...['organisations', 'source', 'address'],
]

/** One service as a row of the file. */
export function csvRow({ service, grading, isDisputed }: CataloguedService, origin: string): CsvValue[] {
  const { piece, edition, address } = service
  const { texts, facts, source } = edition
  return [
    ...[piece.slug, texts.nb?.title ?? null, texts.nn?.title ?? null, texts.en?.title ?? null],
    ...(grading === null
      ? [null, null, null, null, null]
      : [
          ...[grading.grade, SIDE_OF[grading.grade], isDisputed ? 'yes' : 'no', grading.model],
          dayInOslo(grading.gradedAt),
        ]),
    ...[facts.providers.join(' '), facts.organisations.join(' '), source, origin + address],
  ]
}
