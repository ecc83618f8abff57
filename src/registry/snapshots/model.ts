/** A published snapshot, by its row. */
export type SnapshotRow = {
  readonly id: string
  readonly registry: string
  readonly contentHash: string
  /** Number of rows by table. */
  readonly tables: Readonly<Record<string, number>>
  readonly codeVersion: string
  readonly createdAt: Date
}

/** What became of a publishing; not new: the data are those of the newest snapshot. */
export type Published = { readonly snapshot: SnapshotRow; readonly isNew: boolean }
