import { randomUUID } from 'node:crypto'
import { isUuid } from '#core/uuid.ts'
import type { Db, Tx } from '#platform/database.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { Made, Picture, PictureWords, Width } from './model.ts'
import { tables } from './tables.ts'

/** Who does it, and when. */
export type By = { readonly actor: Actor & { readonly kind: 'person' }; readonly at: Date }

const COLUMNS = [
  'id',
  'alt_nb',
  'alt_nn',
  'alt_en',
  'credit',
  'width',
  'height',
  'uploaded_by as uploadedBy',
  'uploaded_at as uploadedAt',
  'version',
] as const

type Row = Omit<Picture, 'alt'> & { alt_nb: string; alt_nn: string; alt_en: string }

const pictureFrom = ({ alt_nb: nb, alt_nn: nn, alt_en: en, ...row }: Row): Picture => ({ ...row, alt: { nb, nn, en } })

/** A stretch of the pictures, the newest first. */
export async function listPictures(db: Db, stretch: { offset: number; limit: number }): Promise<Picture[]> {
  const rows = await tables(db)
    .selectFrom('images.image')
    .select(COLUMNS)
    .orderBy('uploaded_at', 'desc')
    .orderBy('id')
    .offset(stretch.offset)
    .limit(stretch.limit)
    .execute()
  return rows.map(pictureFrom)
}

/** How many pictures there are. */
export async function countPictures(db: Db): Promise<number> {
  const { count } = await tables(db)
    .selectFrom('images.image')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** One picture, or `undefined`. */
export async function findPicture(db: Db, id: string): Promise<Picture | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tables(db).selectFrom('images.image').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row && pictureFrom(row)
}

/** The bytes of a picture at a width, or `undefined`. */
export async function findBytes(db: Db, id: string, width: Width): Promise<Uint8Array | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tables(db)
    .selectFrom('images.rendition')
    .select('bytes')
    .where('image_id', '=', id)
    .where('width', '=', width)
    .executeTakeFirst()
  return row?.bytes
}

/** Holds a picture for the rest of the transaction. */
export async function holdPicture(tx: Tx, id: string): Promise<Picture | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tables(tx)
    .selectFrom('images.image')
    .select(COLUMNS)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && pictureFrom(row)
}

/** Keeps a picture, and returns its id. */
export async function addPicture(tx: Tx, made: Made, words: PictureWords, by: By): Promise<string> {
  const id = randomUUID()
  await tables(tx)
    .insertInto('images.image')
    .values({
      ...{ id, ...columnsOf(words), width: made.width, height: made.height },
      ...{ uploaded_by: by.actor.id, uploaded_at: by.at, version: 1 },
    })
    .execute()
  await tables(tx)
    .insertInto('images.rendition')
    .values([...made.renditions].map(([width, bytes]) => ({ image_id: id, width, bytes })))
    .execute()
  await trail(tx, { ...by, action: 'images.uploaded', subject: { kind: 'image', id } })
  return id
}

/** Changes what is said of a picture. */
export async function saveWords(tx: Tx, picture: Picture, words: PictureWords, by: By): Promise<void> {
  await tables(tx)
    .updateTable('images.image')
    .set({ ...columnsOf(words), version: picture.version + 1 })
    .where('id', '=', picture.id)
    .execute()
  await trail(tx, { ...by, action: 'images.described', subject: { kind: 'image', id: picture.id } })
}

/** Deletes a picture for good. */
export async function deletePicture(tx: Tx, { id }: Picture, by: By): Promise<void> {
  await tables(tx).deleteFrom('images.image').where('id', '=', id).execute()
  await trail(tx, { ...by, action: 'images.deleted', subject: { kind: 'image', id } })
}

const columnsOf = ({ alt, credit }: PictureWords) => ({ alt_nb: alt.nb, alt_nn: alt.nn, alt_en: alt.en, credit })
