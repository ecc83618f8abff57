/** The front door of `library`: what research says, from the top of the pyramid. */
import { aboutKind, itemKind } from './kinds.ts'

export { libraryRoutes } from './routes.tsx'
export { libraryShipped } from './shipped/index.ts'
export const libraryKinds = [itemKind, aboutKind] as const
