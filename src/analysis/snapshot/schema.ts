import type { CodeColumn, TextColumn } from './columns.ts'

/**
 * The tables of a snapshot. This is the one place that knows them: row types, column types, files,
 * hashes and sorting all follow from it, so a new table or column is one line here.
 *
 * - `text`    any text (pseudonyms); never null.
 * - `code`    one of a small set of texts, kept as a number into a sorted dictionary.
 * - `day`     days since 1970-01-01 (`dayNumber` of `#core/dates.ts`).
 * - `int`     a whole number from −2,147,483,647 to 2,147,483,647.
 * - `percent` a whole number from 0 to 100 in one byte.
 * - `real`    a finite number.
 * - `ref`     a row of another table, by its row number; never null.
 *
 * `order` names the columns a table is sorted by; the rest of its columns break ties, so the order is
 * total. In a table with `unique`, two rows may not agree in all of `order`: other tables point to its
 * rows, and a pointer must mean the same however the rows came in. `periods` names pairs of day columns
 * where the first may not be later than the second.
 */
const text = { kind: 'text', nullable: false } as const
const code = { kind: 'code', nullable: false } as const
const codeOrNull = { kind: 'code', nullable: true } as const
const day = { kind: 'day', nullable: false } as const
const dayOrNull = { kind: 'day', nullable: true } as const
const int = { kind: 'int', nullable: false } as const
const intOrNull = { kind: 'int', nullable: true } as const
const percentOrNull = { kind: 'percent', nullable: true } as const
const realOrNull = { kind: 'real', nullable: true } as const
const ref = <To extends string>(to: To) => ({ kind: 'ref', nullable: false, to }) as const

export const SCHEMA = {
  people: {
    order: ['pseudonym'],
    unique: true,
    columns: {
      pseudonym: text,
      birthYear: intOrNull,
      sex: codeOrNull,
      county: codeOrNull,
      deathDay: dayOrNull,
      emigrationDay: dayOrNull,
      oldAgePensionDay: dayOrNull,
      /** `not-linked`: nobody asked for this person's spells, so that having none says nothing. Null or `linked`: asked. */
      linkage: codeOrNull,
    },
  },
  episodes: {
    order: ['person', 'pseudonym'],
    unique: true,
    periods: [['startDay', 'endDay']],
    columns: {
      person: ref('people'),
      pseudonym: text,
      /** The clinic's key. */
      unit: code,
      programme: code,
      /** `day`, `residential` or `outpatient`. */
      setting: code,
      startDay: day,
      endDay: dayOrNull,
      baselineWork: codeOrNull,
      education: codeOrNull,
      employer: codeOrNull,
      baselineBenefit: codeOrNull,
      sickLeaveDuration: codeOrNull,
      ageGroup: codeOrNull,
    },
  },
  spells: {
    order: ['person', 'fromDay', 'toDay', 'benefit'],
    unique: false,
    periods: [['fromDay', 'toDay']],
    columns: {
      person: ref('people'),
      benefit: code,
      /** Per cent, 0 to 100; null when the source does not say. */
      degree: percentOrNull,
      fromDay: day,
      /** Inclusive. */
      toDay: day,
    },
  },
  assessments: {
    order: ['episode', 'timePoint', 'instrument', 'version'],
    unique: true,
    columns: {
      episode: ref('episodes'),
      /** `start`, `end`, `months6`, `months12`. */
      timePoint: code,
      instrument: code,
      version: code,
      dueDay: day,
      closesDay: dayOrNull,
      answeredDay: dayOrNull,
      /** `planned` (not yet due), `open` (due, may be answered), `answered` or `closed` (without an answer). */
      status: code,
    },
  },
  scores: {
    order: ['assessment', 'score'],
    unique: false,
    columns: {
      assessment: ref('assessments'),
      score: code,
      /** Null exactly when the status is `not-computable`. */
      value: realOrNull,
      /** `complete`, `prorated` or `not-computable`. */
      status: code,
      answered: int,
      of: int,
    },
  },
  answers: {
    order: ['assessment', 'item'],
    unique: false,
    columns: { assessment: ref('assessments'), item: code, value: realOrNull, code: codeOrNull },
  },
} as const

export type TableName = keyof typeof SCHEMA
export const TABLE_NAMES = Object.keys(SCHEMA) as readonly TableName[]

export type ColumnKind = 'text' | 'code' | 'day' | 'int' | 'percent' | 'real' | 'ref'

/** What the schema says about a column, when the name is not known to the compiler. */
export type ColumnSpec = { readonly kind: ColumnKind; readonly nullable: boolean; readonly to?: TableName }

/** What the schema says about a table, when its name is not known to the compiler. */
export type TableSpec = {
  readonly order: readonly string[]
  readonly unique: boolean
  readonly periods?: readonly (readonly [from: string, to: string])[]
  readonly columns: Readonly<Record<string, ColumnSpec>>
}

export type ColumnName<T extends TableName> = keyof (typeof SCHEMA)[T]['columns'] & string
type SpecOf<T extends TableName, C extends ColumnName<T>> = (typeof SCHEMA)[T]['columns'][C]

/** The names of a table's columns of one kind, such as `ColumnOfKind<'episodes', 'code'>`. */
export type ColumnOfKind<T extends TableName, K extends ColumnKind> = {
  [C in ColumnName<T>]: SpecOf<T, C> extends { kind: K } ? C : never
}[ColumnName<T>]

declare const table: unique symbol
/** A row of a draft, given back by `SnapshotDraft.add`, to point at from other tables. */
export type Handle<T extends TableName> = number & { readonly [table]: T }

type Stored<S> = S extends { kind: 'text' | 'code' }
  ? string
  : S extends { kind: 'ref'; to: infer To extends TableName }
    ? Handle<To>
    : number

type NullableColumn<T extends TableName> = {
  [C in ColumnName<T>]: SpecOf<T, C> extends { nullable: true } ? C : never
}[ColumnName<T>]

/** One row as it is put into a draft. A column that may be empty can be left out. */
export type Row<T extends TableName> = {
  readonly [C in Exclude<ColumnName<T>, NullableColumn<T>>]: Stored<SpecOf<T, C>>
} & {
  readonly [C in NullableColumn<T>]?: Stored<SpecOf<T, C>> | null
}

type Loaded<S> = S extends { kind: 'text' }
  ? TextColumn
  : S extends { kind: 'code' }
    ? CodeColumn
    : S extends { kind: 'percent' }
      ? Uint8Array
      : S extends { kind: 'real' }
        ? Float64Array
        : Int32Array

/** A table in memory: one typed array per column, and the number of rows. */
export type Table<T extends TableName> = { readonly rows: number } & {
  readonly [C in ColumnName<T>]: Loaded<SpecOf<T, C>>
}

/** All the tables of a snapshot. */
export type Tables = { readonly [T in TableName]: Table<T> }

export type Column = TextColumn | CodeColumn | Int32Array | Uint8Array | Float64Array

/** The schema of a table, as plain data. */
export function tableSpec(name: TableName): TableSpec {
  return SCHEMA[name]
}
