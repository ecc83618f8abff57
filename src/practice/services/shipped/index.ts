import type { Kind, Shipped } from '#editorial/pieces/index.ts'
import { serviceKind } from '../kind.ts'
import { coreServices } from './core.ts'
import { healthServices } from './health-side.ts'
import { ungradedServices } from './ungraded.ts'
import { workServices } from './work-side.ts'

/** The kinds of piece of this module. */
export const servicesKinds: readonly Kind[] = [serviceKind]

/** The services that the source documents name. */
export const servicesShipped: readonly Shipped[] = [
  ...coreServices,
  ...workServices,
  ...healthServices,
  ...ungradedServices,
]
