import { z } from 'zod'
import { whenFrom, type When } from '#core/when.ts'

/** What sort of network it is. */
export const FORMS = ['clinics', 'nordic', 'advisory', 'open'] as const
export type Form = (typeof FORMS)[number]

/** What an organisation is in a network. */
export const MEMBER_ROLES = ['leader', 'host', 'organiser', 'member', 'participant'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/
const REGIONS = ['', 'north', 'central', 'west', 'south-east'] as const

/** A day or a year, or '' where nobody has said. */
const told = z.string().refine((text) => text === '' || whenFrom(text) !== undefined)
const key = z.string().regex(KEY)

/** The facts of a network, the same in every language. */
export const networkSchema = z.object({
  form: z.enum(FORMS),
  since: told.nullish(),
  isOver: z.boolean().nullish(),
  members: z.array(z.object({ organisation: key, role: z.enum(MEMBER_ROLES), from: told, until: told })),
  /** Where the other party is not named, the health region it is in; where neither is, both are ''. */
  agreements: z.array(
    z.object({ party: key, other: z.union([z.literal(''), key]), region: z.enum(REGIONS), from: told, until: told }),
  ),
})
export type NetworkFacts = z.infer<typeof networkSchema>
export type NetworkMember = NetworkFacts['members'][number]

export type NetworkLine = 'purpose' | 'about' | 'activities' | 'groups' | 'join' | 'open'

/** What is told, where anything is. */
export function toldOf(text: string | null | undefined): When | null {
  return whenFrom(text ?? '') ?? null
}
