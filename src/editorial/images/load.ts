import { peopleNames } from '#directory/people/index.ts'
import { mentionsOf, type LeansOn } from '#editorial/pieces/index.ts'
import type { Db } from '#platform/database.ts'
import type { Picture } from './model.ts'
import { addressOf } from './rules/copy.ts'
import { countPictures, findPicture, listPictures } from './store.ts'

const ROWS_A_PAGE = 20

/** One page of the list: each picture, and how many pieces use it. */
export type PictureList = {
  readonly rows: readonly { readonly picture: Picture; readonly usedBy: number }[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** A page of the pictures; `page` as it stands in the address, a page after the last is the last. */
export async function loadPictures(db: Db, page: string | undefined, now: Date): Promise<PictureList> {
  const total = await countPictures(db)
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE))
  const at = /^[1-9]\d{0,8}$/.test(page ?? '') ? Math.min(Number(page), pages) : 1
  const pictures = await listPictures(db, { offset: (at - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE })
  const users = await mentionsOf(db, pictures.map(addressOf), now)
  const rows = pictures.map((picture) => ({ picture, usedBy: users.get(addressOf(picture))?.length ?? 0 }))
  return { rows, total, page: at, pages }
}

/** One picture, who uses it, and who uploaded it. */
export type PictureWhole = {
  readonly picture: Picture
  readonly usedBy: readonly LeansOn[]
  readonly uploader: string
}

/** Everything the page of a picture shows, or `undefined`. */
export async function loadPicture(db: Db, id: string, now: Date): Promise<PictureWhole | undefined> {
  const picture = await findPicture(db, id)
  if (picture === undefined) return undefined
  const names = await peopleNames(db, [picture.uploadedBy])
  return { picture, usedBy: await usersOf(db, picture, now), uploader: names.get(picture.uploadedBy) ?? '' }
}

/** The pieces that use a picture now. */
export async function usersOf(db: Db, picture: Pick<Picture, 'id'>, now: Date): Promise<readonly LeansOn[]> {
  const address = addressOf(picture)
  return (await mentionsOf(db, [address], now)).get(address) ?? []
}
