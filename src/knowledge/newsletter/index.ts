/** The front door of `newsletter`: asking for it, the archive, and sending it once to each. */
import { linkRoutes } from './link-routes.tsx'
import { newsletterRoutes as archiveRoutes } from './routes.tsx'
import { signUpRoutes } from './sign-up-routes.tsx'
import { issueKind } from './kind.ts'

export { issueKind }
export { newsletterJobs } from './jobs.ts'
export { SignUpForm } from './pages/sign-up-form.tsx'
export { rotateNewsletterKeys } from './rotate.ts'
export { beginSending, sendIssues } from './sending.ts'
export { confirmAsk, findAsk, saveAsk } from './store.ts'
export const newsletterKinds = [issueKind] as const
export const newsletterRoutes = [signUpRoutes, linkRoutes, archiveRoutes] as const
