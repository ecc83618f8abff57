import type { Shipped } from '#editorial/pieces/index.ts'
import { about } from './about.ts'
import { psychologicalTreatment } from './psychological-treatment.ts'

/** What comes with the product: what the source documents name, and nothing more. */
export const libraryShipped: readonly Shipped[] = [about, psychologicalTreatment]
