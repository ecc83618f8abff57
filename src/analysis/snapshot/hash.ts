import { createHash } from 'node:crypto'
import { encodeColumn } from './encode.ts'
import { CodeColumn } from './columns.ts'
import type { Content, ColumnManifest, TableManifest } from './manifest.ts'
import type { RegistryRules } from './rules.ts'
import { TABLE_NAMES, tableSpec } from './schema.ts'
import type { Column, TableName, Tables } from './schema.ts'

/** A column with its schema name, where its bytes go, and their hash. */
export type HashedColumn = { readonly column: Column; readonly manifest: ColumnManifest }

/** Hashes every column of a table. */
export function hashTable(tables: Tables, name: TableName): Readonly<Record<string, HashedColumn>> {
  const table: Readonly<Record<string, Column | number>> = tables[name]
  return Object.fromEntries(
    Object.entries(tableSpec(name).columns).map(([columnName, spec]) => {
      const column = table[columnName] as Column
      const hash = createHash('sha256')
      let bytes = 0
      for (const part of encodeColumn(column)) {
        hash.update(part)
        bytes += part.length
      }
      const manifest = {
        kind: spec.kind,
        file: `columns/${name}.${columnName}.raw`,
        bytes,
        sha256: hash.digest('hex'),
        ...(column instanceof CodeColumn ? { values: column.values } : {}),
      }
      return [columnName, { column, manifest }]
    }),
  )
}

/** The content hash of tables in memory. */
export function contentHash({ rules, tables }: Content): string {
  const manifests = TABLE_NAMES.map((name): [TableName, TableManifest] => {
    const columns = Object.entries(hashTable(tables, name)).map(([c, hashed]) => [c, hashed.manifest] as const)
    return [name, { rows: tables[name].rows, columns: Object.fromEntries(columns) }]
  })
  return contentHashOf(rules, Object.fromEntries(manifests))
}

/**
 * SHA-256 over the rules and, for each table and column in alphabetical order, name, kind, number of rows,
 * dictionary and the SHA-256 of its bytes. File names and what `About` holds stay outside.
 */
export function contentHashOf(rules: RegistryRules, tables: Readonly<Record<string, TableManifest>>): string {
  const content = Object.entries(tables).map(([table, { rows, columns }]) => ({
    table,
    rows,
    columns: Object.entries(columns)
      .map(([column, { kind, values, sha256 }]) => ({ column, kind, values: values ?? null, sha256 }))
      .sort((a, b) => (a.column < b.column ? -1 : 1)),
  }))
  content.sort((a, b) => (a.table < b.table ? -1 : 1))
  return createHash('sha256').update(canonical({ content, rules })).digest('hex')
}

/** JSON with the keys of every object in alphabetical order, so that equal values have equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
