import type { Generated } from 'kysely'
import type { Language } from '#core/languages.ts'
import type { Db } from '#platform/database.ts'
import type { Leaving } from './model.ts'
import type { Topic } from './topics.ts'

type NewsletterTables = {
  'newsletter.subscription': {
    id: string
    sealed: Buffer | null
    key_version: number | null
    address_hash: Buffer | null
    hash_version: number | null
    language: Language
    topics: Topic[]
    created_at: Date
    confirmed_at: Date | null
    ended_at: Date | null
    ended_how: Leaving | null
    link_version: number
    link_hash: Buffer
    version: Generated<number>
  }
  'newsletter.ask': {
    id: string
    subscription_id: string
    asked_at: Date
    text_version: number
    text_language: Language
    page: string
    language: Language
    topics: Topic[]
    sealed_ip: Buffer | null
    confirm_version: number
    confirm_hash: Buffer
    confirmed_at: Date | null
  }
  'newsletter.sending': {
    id: string
    piece_id: string
    edition_id: string
    origin: string
    begun_by: string
    begun_at: Date
    finished_at: Date | null
  }
  'newsletter.delivery': { sending_id: string; subscription_id: string; mail_id: string; at: Date }
}

/** The module's own tables. */
export const tables = (db: Db) => db.withTables<NewsletterTables>()
