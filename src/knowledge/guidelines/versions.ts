import { randomUUID } from 'node:crypto'
import type { IsoDate } from '#core/dates.ts'
import { refuse, type Refusal } from '#core/refusal.ts'
import { findEdition, listPublished } from '#editorial/pieces/index.ts'
import type { Db, Tx } from '#platform/database.ts'
import { trail, type Actor } from '#platform/trail.ts'
import { chapterKind, type ChapterEdition, type PublishedChapter } from './kind.ts'
import type { Approved, Version, VersionNumber } from './model.ts'
import { fingerprintOf, type Content } from './rules/content.ts'
import type { Proposal, VersionRefused } from './rules/decide.ts'
import { compareNumbers, numberText } from './rules/number.ts'
import { tables } from './tables.ts'

/** A person, and when. */
export type By = { readonly actor: Actor & { readonly kind: 'person' }; readonly at: Date }

const COLUMNS = [
  'id',
  'major',
  'minor',
  'state',
  'changes',
  'put_together_by as putTogetherBy',
  'put_together_at as putTogetherAt',
  'day',
  'fingerprint',
] as const

const isApproved = (version: Version): version is Approved => version.state === 'approved'

/** The versions that hold, the newest first. */
export async function approvedVersions(db: Db): Promise<Approved[]> {
  const rows: Version[] = await tables(db)
    .selectFrom('guidelines.version')
    .select(COLUMNS)
    .where('state', '=', 'approved')
    .execute()
  return rows.filter(isApproved).toSorted((one, other) => compareNumbers(other, one))
}

/** The version with a number that holds. */
export async function findVersion(db: Db, { major, minor }: VersionNumber): Promise<Approved | undefined> {
  const row: Version | undefined = await tables(db)
    .selectFrom('guidelines.version')
    .select(COLUMNS)
    .where('state', '=', 'approved')
    .where('major', '=', major)
    .where('minor', '=', minor)
    .executeTakeFirst()
  return row && isApproved(row) ? row : undefined
}

/** The version that is proposed now, if one is. */
export async function proposedVersion(db: Db): Promise<Version | undefined> {
  return tables(db).selectFrom('guidelines.version').select(COLUMNS).where('state', '=', 'proposed').executeTakeFirst()
}

/** A proposed version, held for the rest of the transaction. */
export async function holdProposed(tx: Tx, id: string): Promise<Version | undefined> {
  return tables(tx)
    .selectFrom('guidelines.version')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('state', '=', 'proposed')
    .forUpdate()
    .executeTakeFirst()
}

/** A chapter as a version has it. */
export type VersionChapter = { readonly slug: string; readonly edition: ChapterEdition }

/** The chapters of a version, in their order. */
export async function chaptersOf(db: Db, versionId: string): Promise<VersionChapter[]> {
  const rows = await tables(db)
    .selectFrom('guidelines.version_chapter')
    .select(['slug', 'edition_id as editionId'])
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute()
  const chapters: VersionChapter[] = []
  for (const { slug, editionId } of rows)
    chapters.push({ slug, edition: (await findEdition(db, editionId, chapterKind))!.edition })
  return chapters
}

/** The chapters as they are published now, in their order. */
export async function chaptersNow(db: Db, now: Date): Promise<PublishedChapter[]> {
  const chapters = await listPublished(db, chapterKind, now, { by: 'title' })
  return chapters.toSorted((one, other) => one.edition.facts.order - other.edition.facts.order)
}

/** What a version says, which is what its fingerprint is of. */
export function contentOf(
  { major, minor, changes }: Pick<Version, 'major' | 'minor' | 'changes'>,
  day: IsoDate,
  chapters: readonly VersionChapter[],
): Content {
  return {
    ...{ major, minor, day, changes },
    chapters: chapters.map(({ slug, edition: { texts, without } }) => ({ slug, texts, without })),
  }
}

/** Puts a version together of the chapters as they are published now. */
export async function propose(
  tx: Tx,
  { major, minor, changes }: Proposal,
  by: By,
): Promise<string | Refusal<VersionRefused>> {
  const chapters = await chaptersNow(tx, by.at)
  if (chapters.length === 0) return refuse('no-chapters')
  const id = randomUUID()
  const added = await tables(tx)
    .insertInto('guidelines.version')
    .values({
      ...{ id, major, minor, state: 'proposed', changes },
      ...{ put_together_by: by.actor.id, put_together_at: by.at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return refuse('one-is-proposed')
  await tables(tx)
    .insertInto('guidelines.version_chapter')
    .values(
      chapters.map(({ piece, edition }, position) => ({
        ...{ version_id: id, position: position + 1 },
        ...{ piece_id: piece.id, slug: piece.slug, edition_id: edition.id },
      })),
    )
    .execute()
  await note(tx, by, 'guidelines.version-proposed', id, {
    version: numberText({ major, minor }),
    chapters: chapters.length,
  })
  return id
}

/** Lets a proposed version hold from a day on, for ever. Its number may have been taken meanwhile; then it is not higher any more. */
export async function approveVersion(
  tx: Tx,
  version: Version,
  day: IsoDate,
  by: By,
): Promise<void | Refusal<VersionRefused>> {
  const newest = (await approvedVersions(tx))[0]
  if (newest && compareNumbers(version, newest) <= 0)
    return refuse('number-not-higher', undefined, { newest: numberText(newest) })
  const fingerprint = fingerprintOf(contentOf(version, day, await chaptersOf(tx, version.id)))
  await tables(tx)
    .updateTable('guidelines.version')
    .set({ state: 'approved', day, fingerprint, decided_by: by.actor.id, decided_at: by.at })
    .where('id', '=', version.id)
    .execute()
  await note(tx, by, 'guidelines.version-approved', version.id, { version: numberText(version), fingerprint })
}

/** Takes a proposed version back, with why. */
export async function withdrawVersion(tx: Tx, { id }: Version, why: string, by: By): Promise<void> {
  await tables(tx)
    .updateTable('guidelines.version')
    .set({ state: 'withdrawn', withdrawn_why: why, decided_by: by.actor.id, decided_at: by.at })
    .where('id', '=', id)
    .execute()
  await note(tx, by, 'guidelines.version-withdrawn', id, {}, why)
}

async function note(
  tx: Tx,
  { actor, at }: By,
  action: `guidelines.${string}`,
  id: string,
  detail: Readonly<Record<string, unknown>>,
  why?: string,
): Promise<void> {
  await trail(tx, { at, actor, action, subject: { kind: 'guideline-version', id }, detail, why })
}
