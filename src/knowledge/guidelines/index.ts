/** The front door of `guidelines`: the guideline, its versions, and writing it together. */
import { chapterKind } from './kind.ts'
import { readingRoutes } from './routes.tsx'
import { writingRoutes } from './writing-routes.tsx'

export { chapterKind }
export { guidelinesShipped } from './shipped/index.ts'
export { addSuggestion } from './suggestions.ts'
export { approvedVersions, approveVersion, holdProposed, propose } from './versions.ts'
export const guidelinesKinds = [chapterKind] as const
export const guidelinesRoutes = [writingRoutes, readingRoutes] as const
