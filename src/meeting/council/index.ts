/** The front door of `council`: what it meets about, asks, answers, advises and decides. */
import { publicRoutes } from './routes.tsx'
import { workingRoutes } from './working.tsx'

export { councilKinds } from './kinds/index.ts'
export { newestRound } from './store.ts'
export { adoptAdvice, closeRound, openRound, saveAdvice, saveAnswer } from './write.ts'
export { questionsFrom } from './rules/round.ts'
export { councilShipped } from './shipped/index.ts'

/** The addresses of the council, the public ones first. */
export const councilRoutes = [publicRoutes, workingRoutes]
