import type { Language } from '#core/languages.ts'
import type { Tx } from '#platform/database.ts'
import type { Keys } from '#platform/keys.ts'
import { trail, type Actor } from '#platform/trail.ts'
import type { CsvValue } from '#web/csv.ts'
import { consentText } from './consent.ts'
import { openAddress, openIp } from './sealing.ts'
import { tables } from './tables.ts'

/** The columns of the file of consents, the same in every language. */
export const CSV_COLUMNS = [
  'email',
  'language',
  'topics',
  'asked_at',
  'asked_on_page',
  'topics_asked',
  'consent_version',
  'consent_text',
  'network_address',
  'confirmed_at',
] as const

/**
 * Every subscription that is confirmed now, with the proof of its consent: which words, where and when. Whoever takes it out
 * is named in the trail.
 */
export async function exportConsents(
  tx: Tx,
  keys: Keys,
  by: { readonly actor: Actor; readonly at: Date },
): Promise<CsvValue[][]> {
  const rows = await tables(tx)
    .selectFrom('newsletter.subscription as s')
    .innerJoin('newsletter.ask as a', 'a.subscription_id', 's.id')
    .select(['s.id', 's.sealed', 's.language', 's.topics', 'a.id as askId', 'a.asked_at', 'a.page'])
    .select(['a.topics as askedTopics', 'a.text_version', 'a.text_language', 'a.sealed_ip', 'a.confirmed_at'])
    .where('s.ended_at', 'is', null)
    .where('a.confirmed_at', 'is not', null)
    .orderBy('a.confirmed_at')
    .orderBy('s.id')
    .execute()
  await trail(tx, {
    ...by,
    action: 'newsletter.exported',
    subject: { kind: 'newsletter', id: 'subscribers' },
    detail: { addresses: rows.length },
  })
  return rows.map((row) => [
    openAddress(keys, row.id, row.sealed!),
    row.language,
    row.topics.join(' '),
    row.asked_at.toISOString(),
    row.page,
    row.askedTopics.join(' '),
    row.text_version,
    wordsOf(row.text_version, row.text_language),
    row.sealed_ip === null ? null : openIp(keys, row.askId, row.sealed_ip),
    row.confirmed_at!.toISOString(),
  ])
}

const wordsOf = (version: number, language: Language) => consentText(version)?.[language] ?? null
