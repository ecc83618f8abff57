import { z } from 'zod'
import { isoDateFrom } from '#core/dates.ts'
import { isPartialDate } from '#core/partial-date.ts'

export const FORMS = ['article', 'interview', 'story'] as const
export type Form = (typeof FORMS)[number]

/** The questions that a series has at most, and an interview answers. */
export const QUESTIONS = [1, 2, 3, 4] as const

export const articleFacts = z
  .object({
    form: z.enum(FORMS),
    series: z.string().optional(),
    part: z.number().int().positive().max(999).optional(),
    author: z.string().optional(),
    /** When the participant whose story it is agreed to it. */
    consentOn: z
      .string()
      .refine((text) => isoDateFrom(text) !== undefined)
      .optional(),
    mayBeNamed: z.boolean().default(false),
    themes: z.array(z.string()).default([]),
  })
  .superRefine(({ form, author, consentOn, mayBeNamed }, context) => {
    if (form !== 'story') return
    if (consentOn === undefined)
      context.addIssue({ code: 'custom', path: ['consentOn'], message: 'a story needs consent' })
    if (author !== undefined && !mayBeNamed)
      context.addIssue({ code: 'custom', path: ['author'], message: 'nobody is named who has not agreed to it' })
  })
export type ArticleFacts = z.infer<typeof articleFacts>

export const seriesFacts = z.object({ themes: z.array(z.string()).default([]) })
export type SeriesFacts = z.infer<typeof seriesFacts>

export const newsFacts = z.object({
  /** When it happened, as far as it is known. */
  on: z.string().refine(isPartialDate).optional(),
  themes: z.array(z.string()).default([]),
})
export type NewsFacts = z.infer<typeof newsFacts>
