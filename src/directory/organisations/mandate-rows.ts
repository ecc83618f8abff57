import type { Mandate, NewMandate } from './model.ts'
import { textFrom } from './store.ts'
import type { MandateRow } from './tables.ts'

/** A mandate as a row of the table. */
export function mandateRow(id: string, organisation: string, mandate: NewMandate): MandateRow {
  const { begins, ends, title, text, given, source } = mandate
  return {
    ...{ id, organisation_id: organisation, begins, ends, source },
    ...{ title_nb: title.nb, title_nn: title.nn, title_en: title.en },
    ...{ text_nb: text.nb, text_nn: text.nn, text_en: text.en },
    ...{ given_nb: given?.nb ?? null, given_nn: given?.nn ?? null, given_en: given?.en ?? null },
  }
}

/** A row of the table as a mandate. */
export function mandateFrom(row: MandateRow): Mandate {
  return {
    id: row.id,
    begins: row.begins,
    ends: row.ends,
    title: { nb: row.title_nb, nn: row.title_nn, en: row.title_en },
    text: { nb: row.text_nb, nn: row.text_nn, en: row.text_en },
    given: textFrom(row.given_nb, row.given_nn, row.given_en),
    source: row.source,
  }
}
