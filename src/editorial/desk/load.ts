import { LANGUAGES } from '#core/languages.ts'
import { addMonths, dayInOslo, type IsoDate } from '#core/dates.ts'
import { isUuid } from '#core/uuid.ts'
import type { Person } from '#core/who.ts'
import { organisationMeant, type Organisation } from '#directory/organisations/index.ts'
import { peopleNames, peopleWith } from '#directory/people/index.ts'
import {
  addressOf,
  countPieces,
  dueForALook,
  editionsOf,
  findEdition,
  findPieceById,
  listPieces,
  openEditions,
  publicReferences,
  editionTitles,
  type Edition,
  type EditionState,
  type InCatalogue,
  type Kind,
  type Kinds,
  type LeansOn,
  type Piece,
  type Titles,
} from '#editorial/pieces/index.ts'
import type { Db } from '#platform/database.ts'
import { namesIn, type Fields, type Known } from './rules/facts.ts'
import { statesOf } from './rules/states.ts'
import { groupOf, type Group } from './rules/desk.ts'
import { listBroken } from './store.ts'

const ROWS_A_PAGE = 50

/** One edition on the desk: what it is, and who wrote it. */
export type DeskRow = {
  readonly piece: Piece
  readonly edition: Edition
  readonly titles: Titles
  readonly kind: Kind
  readonly writers: readonly string[]
}

/** Everything on the desk, group by group. */
export type Desk = {
  readonly editions: ReadonlyMap<Group, readonly DeskRow[]>
  readonly due: readonly {
    readonly piece: Piece
    readonly titles: Titles
    readonly kind: Kind
    readonly who: string | undefined
    readonly since: IsoDate | undefined
    readonly isMine: boolean
  }[]
  readonly broken: readonly { readonly address: string; readonly since: Date; readonly users: readonly LeansOn[] }[]
  /** How much of it waits for this editor. */
  readonly forMe: number
}

/** What needs an editor now. */
export async function loadDesk(db: Db, kinds: Kinds, me: Person, now: Date): Promise<Desk> {
  const open = (await openEditions(db, now)).filter(({ piece }) => kinds.find(piece.kind))
  const late = (await dueForALook(db, now)).filter(({ piece }) => kinds.find(piece.kind))
  const names = await peopleNames(db, [
    ...open.flatMap(({ edition }) => edition!.writers),
    ...late.flatMap(({ piece }) => piece.responsible ?? []),
  ])
  const rows = open.map(({ piece, edition, titles }): DeskRow => ({
    ...{ piece, edition: edition!, titles, kind: kinds.find(piece.kind)! },
    writers: edition!.writers.flatMap((id) => names.get(id) ?? []),
  }))
  const editions = Map.groupBy(rows, ({ edition }) => groupOf(edition, me.id))
  const due = late.map(({ piece, titles }) => ({
    ...{ piece, titles, kind: kinds.find(piece.kind)! },
    who: piece.responsible === null ? undefined : names.get(piece.responsible),
    since: piece.lookedOn === null ? undefined : addMonths(piece.lookedOn, piece.lookEveryMonths),
    isMine: piece.responsible === me.id,
  }))
  const links = await listBroken(db)
  const users = Map.groupBy(
    await publicReferences(
      db,
      now,
      links.map(({ address }) => address),
    ),
    ({ address }) => address,
  )
  const broken = links.flatMap(({ address, since }) => {
    const leaning = users.get(address)
    return leaning === undefined ? [] : [{ address, since, users: leaning }]
  })
  const count = (group: Group) => editions.get(group)?.length ?? 0
  const forMe = count('sent-back') + count('for-my-look') + due.filter(({ isMine }) => isMine).length
  return { editions, due, broken, forMe }
}

/** An edition and what its form and its review need. */
export type EditionWhole = {
  readonly kind: Kind
  readonly piece: Piece
  readonly edition: Edition
  readonly titles: Titles
  readonly state: EditionState
  /** The edition that readers have now. */
  readonly published: Edition | undefined
  /** People by id. */
  readonly names: ReadonlyMap<string, string>
  /** Pieces to choose among, by kind. */
  readonly pieces: ReadonlyMap<string, readonly InCatalogue[]>
}

/** Everything the pages of one edition show, or `undefined`. */
export async function loadEdition(db: Db, kinds: Kinds, id: string, now: Date): Promise<EditionWhole | undefined> {
  const found = isUuid(id) ? await findEdition(db, id) : undefined
  const kind = found && kinds.find(found.piece.kind)
  if (!found || !kind) return undefined
  const { piece, edition } = found
  const editions = await editionsOf(db, piece.id)
  const states = statesOf(editions, now)
  const { sentBy, decidedBy, writers } = edition
  return {
    ...{ kind, piece, edition, titles: editionTitles(edition), state: states.get(edition.id)! },
    published: editions.find((one) => states.get(one.id) === 'published'),
    names: await peopleNames(db, [...writers, sentBy ?? [], decidedBy ?? []].flat()),
    pieces: await piecesFor(db, kind, now),
  }
}

/** The pieces that a kind's facts may name, by their kind. What was taken down is not among them. */
async function piecesFor(db: Db, kind: Kind, now: Date): Promise<Map<string, InCatalogue[]>> {
  const { kinds } = namesIn(kind, { text: () => '', all: () => [] })
  const lists = new Map<string, InCatalogue[]>()
  for (const key of kinds)
    lists.set(
      key,
      (await listPieces(db, { kind: key }, now)).filter(({ isTakenDown }) => !isTakenDown),
    )
  return lists
}

/** Looks up the pieces and organisations that somebody named in a form. */
export async function knownIn(
  db: Db,
  kinds: Kinds,
  kind: Kind,
  form: Fields,
  now: Date,
  today: IsoDate,
): Promise<Known> {
  const pieces = await piecesFor(db, kind, now)
  const organisations = new Map<string, Organisation | 'none' | 'several'>()
  for (const written of namesIn(kind, form).organisations) {
    organisations.set(written, await organisationMeant(db, written, today))
  }
  return {
    piece(of, written) {
      const at = kinds.find(of)?.at
      const found = (pieces.get(of) ?? []).filter(
        ({ slug, titles }) =>
          slug === written || `${at}/${slug}` === written || LANGUAGES.some((one) => isSame(titles[one], written)),
      )
      return (found.find(({ slug }) => slug === written) ?? (found.length === 1 ? found[0] : undefined))?.slug
    },
    organisation: (written) => organisations.get(written) ?? 'none',
  }
}

const isSame = (title: string | null | undefined, written: string) => title?.toLowerCase() === written.toLowerCase()

/** One piece, its history and who looks after it. */
export type PieceWhole = {
  readonly kind: Kind
  readonly piece: Piece
  readonly titles: Titles
  readonly address: string
  readonly editions: readonly (Edition & { readonly state: EditionState })[]
  readonly names: ReadonlyMap<string, string>
  /** Those who may answer for it. */
  readonly editors: readonly { readonly id: string; readonly name: string }[]
  /** The public pieces that lean on it. */
  readonly leaning: readonly LeansOn[]
}

/** Everything the page of one piece shows, or `undefined`. */
export async function loadPiece(
  db: Db,
  kinds: Kinds,
  id: string,
  now: Date,
  today: IsoDate,
): Promise<PieceWhole | undefined> {
  const piece = isUuid(id) ? await findPieceById(db, id) : undefined
  const kind = piece && kinds.find(piece.kind)
  if (!piece || !kind) return undefined
  const all = await editionsOf(db, id)
  const states = statesOf(all, now)
  const people = all.flatMap(({ writers, sentBy, decidedBy }) => [...writers, sentBy ?? [], decidedBy ?? []].flat())
  const address = addressOf(kind, piece.slug)
  return {
    ...{ kind, piece, address },
    titles: editionTitles(all.find(({ stored }) => stored !== 'discarded') ?? all[0]!),
    editions: all.map((edition) => ({ ...edition, state: states.get(edition.id)! })),
    names: await peopleNames(db, [...people, piece.responsible ?? []].flat()),
    editors: await peopleWith(db, ['editor', 'administrator'], today),
    leaning: await publicReferences(db, now, [address]),
  }
}

/** One page of all pieces. */
export type Catalogue = {
  readonly kind: Kind | undefined
  readonly search: string
  readonly rows: readonly InCatalogue[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** A page of all pieces, as the address asks for it. */
export async function loadCatalogue(
  db: Db,
  kinds: Kinds,
  query: Readonly<Record<string, string>>,
  now: Date,
): Promise<Catalogue> {
  const kind = kinds.find(query['kind'] ?? '')
  const search = (query['search'] ?? '').replaceAll('\u0000', '').trim().slice(0, 200)
  const asked = { kind: kind?.key, search: search || undefined }
  const total = await countPieces(db, asked)
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE))
  const page = /^[1-9]\d{0,8}$/.test(query['page'] ?? '') ? Math.min(Number(query['page']), pages) : 1
  const rows = await listPieces(db, asked, now, { offset: (page - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE })
  return { kind, search, rows, total, page, pages }
}

/** The day a piece was last looked at, by its look or by its publication. */
export function lookedOn({ piece, editions }: Pick<PieceWhole, 'piece' | 'editions'>): IsoDate | undefined {
  const published = editions.find(({ state }) => state === 'published')
  return piece.lookedOn ?? (published?.publishAt ? dayInOslo(published.publishAt) : undefined)
}
