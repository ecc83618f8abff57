import type { Language } from '#core/languages.ts'
import type { Ctx } from '#web/env.ts'
import type { Organisation } from './model.ts'

/** Something elsewhere in the house that tells of an organisation. */
export type RelatedLink = {
  readonly href: string
  readonly label: string
  /** The language of the label, when it is not the page's. */
  readonly language: Language
  /** What the organisation is there, and since when. */
  readonly note?: string
}

/** A few links under one heading. */
export type RelatedSection = { readonly title: string; readonly links: readonly RelatedLink[] }

/**
 * What the rest of the house says of an organisation, for its page. This module needs none of those who know; the wiring
 * asks them and hands the answer in.
 */
export type Related = (c: Ctx, organisation: Organisation) => Promise<readonly RelatedSection[]>
