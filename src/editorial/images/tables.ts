import type { Db } from '#platform/database.ts'
import type { Width } from './model.ts'

type ImagesTables = {
  'images.image': {
    id: string
    alt_nb: string
    alt_nn: string
    alt_en: string
    credit: string
    width: number
    height: number
    uploaded_by: string
    uploaded_at: Date
    version: number
  }
  'images.rendition': { image_id: string; width: Width; bytes: Uint8Array }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<ImagesTables>()
