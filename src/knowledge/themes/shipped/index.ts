import type { Shipped } from '#editorial/pieces/index.ts'
import { vocationalRehabilitation } from './vocational-rehabilitation.ts'
import { workAndHealth } from './work-and-health.ts'
import { youngPeople } from './young-people.ts'

/** The three themes, from the source documents. */
export const themesShipped: readonly Shipped[] = [workAndHealth, vocationalRehabilitation, youngPeople]
