/** The front door of `consultations`: what the field answered, what became of it, and what the educations teach. */
import type { Kind, Shipped } from '#editorial/pieces/index.ts'
import { consultationKind } from './kind.ts'
import { educationKind } from './rethos/education.ts'
import { educationsShipped } from './shipped/educations.ts'
import { responsesShipped } from './shipped/responses.ts'

export { consultationRoutes } from './routes.tsx'

/** What is written for the public here. */
export const consultationKinds: readonly Kind[] = [consultationKind, educationKind]

/** What comes with the product: the responses, and the educations. */
export const consultationsShipped: readonly Shipped[] = [...responsesShipped, ...educationsShipped]
