import type { Routes } from '#web/route.ts'
import { consentRoutes } from './consent-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { episodeRoutes } from './episode-routes.tsx'
import { letterRoutes } from './letter-routes.tsx'
import { participantRoutes } from './participant-routes.tsx'

export { sealedSearch } from './search.ts'

/** The front door of `clinic`: the desk's pages. */
export const clinicRoutes: readonly Routes[] = [
  deskRoutes,
  participantRoutes,
  consentRoutes,
  episodeRoutes,
  letterRoutes,
]
