import type { RegistryRules } from './rules.ts'
import type { Tables } from './schema.ts'

/** What the kernels read: the tables and what the registry has decided about them. */
export type Content = { readonly rules: RegistryRules; readonly tables: Tables }

/** A snapshot as loaded from its folder, every hash checked. */
export type Snapshot = Content & { readonly manifest: Manifest }

/** What a snapshot says about itself; none of it is part of the content hash. */
export type About = {
  /** The snapshot's id, as results and links name it. */
  readonly id: string
  /** The instant it was made, `2025-02-03T12:00:00.000Z`. */
  readonly createdAt: string
  readonly codeVersion: string
  /** Version by indicator key. */
  readonly indicators: Readonly<Record<string, string>>
}

/** `manifest.json` of a snapshot folder. */
export type Manifest = About & {
  readonly format: 'brua-snapshot/1'
  readonly rules: RegistryRules
  /** SHA-256 of the canonical content: the rules, and names, kinds, dictionaries and bytes of all columns. */
  readonly contentHash: string
  /** By table name. */
  readonly tables: Readonly<Record<string, TableManifest>>
  /** Files beside the raw columns (Parquet for others), with their hashes. */
  readonly others: readonly FileManifest[]
}

export type TableManifest = {
  readonly rows: number
  readonly columns: Readonly<Record<string, ColumnManifest>>
}

export type ColumnManifest = FileManifest & {
  readonly kind: string
  /** The dictionary of a code column, sorted. */
  readonly values?: readonly string[]
}

export type FileManifest = {
  /** The path inside the folder, with `/`. */
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}
