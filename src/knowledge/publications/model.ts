import { z } from 'zod'
import { isPartialDate } from '#core/partial-date.ts'

export const PUBLICATION_TYPES = ['article-journal', 'book', 'chapter', 'report', 'thesis'] as const
export type PublicationType = (typeof PUBLICATION_TYPES)[number]

/** Somebody who wrote or edited. An organisation has no given name. */
const person = z.object({ family: z.string().min(1), given: z.string().default('') })

export const dateFact = z.string().refine(isPartialDate)
const optional = z.string().optional()

/** The facts of a publication: the variables of CSL-JSON (1.0.2), by their own names. */
export const publicationFacts = z.object({
  type: z.enum(PUBLICATION_TYPES),
  author: z.array(person),
  /** In its own language. */
  title: z.string().min(1),
  /** Two letters (BCP 47). */
  language: z.string().regex(/^[a-z]{2}$/),
  issued: dateFact.optional(),
  'container-title': optional,
  volume: optional,
  issue: optional,
  page: optional,
  /** The number of an article without pages, or of a report. */
  number: optional,
  edition: optional,
  editor: z.array(person).default([]),
  publisher: optional,
  genre: optional,
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  themes: z.array(z.string()).default([]),
})
export type PublicationFacts = z.infer<typeof publicationFacts>

export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string }

/** One item of CSL-JSON, with the variables that we use. */
export type CslItem = {
  readonly id: string
  readonly type: PublicationType
  readonly title: string
  readonly author?: readonly CslName[]
  readonly editor?: readonly CslName[]
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly language?: string
} & {
  readonly [
    key in
      | 'container-title'
      | 'volume'
      | 'issue'
      | 'page'
      | 'number'
      | 'edition'
      | 'publisher'
      | 'genre'
      | 'DOI'
      | 'URL'
  ]?: string
}

export const PROJECT_FORMS = ['research', 'innovation', 'evaluation'] as const

export const projectFacts = z.object({
  forms: z.array(z.enum(PROJECT_FORMS)).min(1),
  /** Each named as the source names it; `key` where the directory has the organisation. */
  partners: z.array(z.object({ name: z.string().min(1), key: z.string().default('') })).default([]),
  /** A day, month or year within its period, as far as it is known. */
  from: dateFact.optional(),
  until: dateFact.optional(),
  publications: z.array(z.string()).default([]),
  report: z.url({ protocol: /^https?$/ }).optional(),
  themes: z.array(z.string()).default([]),
})
export type ProjectFacts = z.infer<typeof projectFacts>

export const bookFacts = z.object({
  /** The book's own title, in its own language. */
  title: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/),
  issued: dateFact.optional(),
  author: z.array(person).default([]),
  publisher: optional,
  isbn: optional,
  /** Where it can be bought or borrowed. */
  link: z.url({ protocol: /^https?$/ }).optional(),
  themes: z.array(z.string()).default([]),
})
export type BookFacts = z.infer<typeof bookFacts>
