import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'
import { say } from '../texts.ts'

/** One column: how a row is shown in it. */
export type Column<Row> = {
  readonly key: string
  readonly label: Child
  readonly cell: (row: Row, index: number) => Child
  /** Numbers stand to the right, in figures of equal width. */
  readonly numeric?: boolean
  /** This column names the row. One column should. */
  readonly rowHeader?: boolean
  /** The rows are in this order. */
  readonly sorted?: 'ascending' | 'descending'
  /** Address that sorts by this column. */
  readonly sortHref?: string
}

export type TableProps<Row> = {
  readonly language: Language
  /** What the table shows. Also the name of its scroll frame. */
  readonly caption: string
  /** The caption is for those who listen; the heading above says it to those who see. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Stands instead of the table when there are no rows. */
  readonly empty?: Child
  /** A closing row, such as a total, by column key. */
  readonly foot?: Readonly<Record<string, Child>>
  /** Marks a row, such as the reader's own clinic; it must also be said in a cell. */
  readonly isOwn?: (row: Row) => boolean
}

/** A table in its own frame: what is too wide scrolls there, by keyboard too, and the page stays still. */
export function Table<Row>(props: TableProps<Row>) {
  const { language, caption, columns, rows, empty, isOwn } = props
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <section class="b-frame" aria-label={say('tableScrolls', language, { caption })} tabindex={0}>
      <table class="ds-table b-table" aria-label={props.captionHidden ? caption : undefined}>
        {!props.captionHidden && (
          <caption>
            <span>{caption}</span>
          </caption>
        )}
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={column.numeric ? 'b-number' : undefined} aria-sort={column.sorted}>
                <ColumnName column={column} language={language} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr class={isOwn?.(row) ? 'b-own' : undefined}>
              {columns.map((column) => (
                <Cell column={column}>{column.cell(row, index)}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {props.foot && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <Cell column={column}>{props.foot?.[column.key]}</Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

type Place = Pick<Column<never>, 'numeric' | 'rowHeader'>

function Cell({ column, children }: { column: Place; children?: Child }) {
  const look = column.numeric ? 'b-number' : undefined
  return column.rowHeader ? (
    <th scope="row" class={look}>
      {children}
    </th>
  ) : (
    <td class={look}>{children}</td>
  )
}

function ColumnName(props: { column: Pick<Column<never>, 'label' | 'sorted' | 'sortHref'>; language: Language }) {
  const { label, sorted, sortHref } = props.column
  const order = sorted && (
    <>
      <span aria-hidden="true">{sorted === 'ascending' ? ' ↑' : ' ↓'}</span>
      <span class="ds-sr-only">
        {' '}
        ({say(sorted === 'ascending' ? 'sortedAscending' : 'sortedDescending', props.language)})
      </span>
    </>
  )
  return sortHref === undefined ? (
    <>
      {label}
      {order}
    </>
  ) : (
    <a href={sortHref}>
      {label}
      {order}
    </a>
  )
}
