import type { Kind } from '#editorial/pieces/index.ts'
import { networkKind } from './kind.ts'

/** The front door of `networks`: who has agreed to work together in the field. */
export { networksOf } from './of-organisation.ts'
export { networkRoutes } from './routes.tsx'
export { networksShipped } from './shipped/networks.ts'
export const networkKinds: readonly Kind[] = [networkKind]
