import { z } from 'zod'
import { isPartialDate, type PartialDate } from '#core/partial-date.ts'

// Whether two dates fit together is asked only when both are dates.
const date = z.string().refine(isPartialDate, { abort: true })
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .optional()
const address = z.url({ protocol: /^https?$/ }).optional()

/** When something is, on the wall clock in Norway. A time is only with a day. */
export type When = {
  readonly from: PartialDate
  readonly until: PartialDate
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
}

const shared = {
  from: date,
  until: date,
  startsAt: time,
  endsAt: time,
  isCancelled: z.boolean().default(false),
  /** Made up, for the demonstration. */
  isInvented: z.boolean().default(false),
  organisers: z.array(z.string()).default([]),
  themes: z.array(z.string()).default([]),
}

/** The first thing that is wrong with a when, by its field. */
function faultOf({ from, until, startsAt, endsAt }: When): keyof When | undefined {
  if (from.length !== until.length || until < from) return 'until'
  if (from.length < 10 && startsAt !== undefined) return 'startsAt'
  if (endsAt !== undefined && startsAt === undefined) return 'endsAt'
  if (endsAt !== undefined && from === until && endsAt < startsAt!) return 'endsAt'
  return undefined
}

function timely<Shape extends z.ZodType<When>>(schema: Shape): Shape {
  return schema.superRefine((facts, context) => {
    const fault = faultOf(facts)
    if (fault) context.addIssue({ code: 'custom', path: [fault], message: 'the times do not fit together' })
  })
}

const speaker = z.object({ name: z.string().min(1), from: z.string().default('') })

export const eventFacts = timely(
  z.object({
    ...shared,
    place: z.string().optional(),
    isDigital: z.boolean().default(false),
    signUp: address,
    recording: address,
  }),
)
export const webinarFacts = timely(
  z.object({
    ...shared,
    speakers: z.array(speaker).default([]),
    signUp: address,
    recording: address,
    /** Whether the recording has captions; nobody has said when it is not there. */
    captions: z.enum(['yes', 'no']).optional(),
    minutes: z.number().int().positive().max(600).optional(),
  }),
)
export const courseFacts = timely(
  z.object({
    ...shared,
    place: z.string().optional(),
    isDigital: z.boolean().default(false),
    /** A workplace or team may sign up together. */
    isForTeams: z.boolean().default(false),
    speakers: z.array(speaker).default([]),
    signUp: address,
  }),
)

export type EventFacts = z.infer<typeof eventFacts>
export type WebinarFacts = z.infer<typeof webinarFacts>
export type CourseFacts = z.infer<typeof courseFacts>
/** What the three have in common, and what some have. */
export type HappeningFacts = When &
  Pick<EventFacts, 'isCancelled' | 'isInvented' | 'organisers' | 'themes'> &
  Partial<
    Pick<EventFacts, 'place' | 'isDigital'> &
      Pick<WebinarFacts, 'signUp' | 'recording' | 'captions' | 'minutes' | 'speakers'> &
      Pick<CourseFacts, 'isForTeams'>
  >
