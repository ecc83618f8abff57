import { mandateRoutes, organisationRoutes } from '#directory/organisations/index.ts'
import { peopleCommands, peopleRoutes, signInRoutes } from '#directory/people/index.ts'
import { deskRoutes, looksJob } from '#editorial/desk/index.ts'
import { imageRoutes } from '#editorial/images/index.ts'
import { outletRoutes } from '#editorial/outlets/index.ts'
import { searchCommands, searchJob, searchListeners, searchRoutes } from '#editorial/search/index.ts'
import { articleRoutes } from '#knowledge/articles/index.ts'
import { eventRoutes } from '#knowledge/events/index.ts'
import { guidelinesRoutes } from '#knowledge/guidelines/index.ts'
import { libraryRoutes } from '#knowledge/library/index.ts'
import { newsletterJobs, newsletterRoutes, rotateNewsletterKeys } from '#knowledge/newsletter/index.ts'
import { overviewRoutes } from '#knowledge/overview/index.ts'
import { publicationRoutes } from '#knowledge/publications/index.ts'
import { consultationRoutes } from '#meeting/consultations/index.ts'
import { councilRoutes } from '#meeting/council/index.ts'
import { networkRoutes } from '#meeting/networks/index.ts'
import type { Command } from '#platform/command.ts'
import type { Job } from '#platform/jobs.ts'
import type { Listener } from '#platform/outbox.ts'
import { servicesRoutes } from '#practice/services/index.ts'
import { assessmentListeners, assessmentRoutes } from '#registry/assessments/index.ts'
import { clinicRoutes } from '#registry/clinic/index.ts'
import { commands as instrumentCommands } from '#registry/instruments/commands.ts'
import { intakeCommands } from '#registry/intake/index.ts'
import { linkageCommands } from '#registry/linkage/index.ts'
import { keyCommands } from '#registry/participants/index.ts'
import { resultsCommands, resultsRoutes } from '#registry/results/index.ts'
import { snapshotsCommands } from '#registry/snapshots/index.ts'
import type { Routes } from '#web/route.ts'
import { corpus, kinds } from './content.ts'
import { relatedToOrganisation } from './related.ts'

/** Public pages that are no pieces: lists and first pages, for the site map. */
const LISTS: readonly string[] = [
  '/',
  '/organisations',
  '/results',
  '/services',
  '/services/coupling',
  '/knowledge',
  '/themes',
  '/articles',
  '/series',
  '/news',
  '/events',
  '/guideline',
  '/library',
  '/newsletter',
  '/publications',
  '/projects',
  '/networks',
  '/networks/map',
  '/meeting',
  '/council/meetings',
  '/council/resolutions',
  '/council/policy',
  '/council/assignments',
  '/consultations',
  '/rethos',
]

/** What the modules give to the process, one line each, in the order of `modules.json`. */
export const routes: readonly Routes[] = [
  organisationRoutes(relatedToOrganisation),
  mandateRoutes,
  peopleRoutes,
  signInRoutes,
  imageRoutes,
  deskRoutes(kinds),
  searchRoutes(corpus),
  outletRoutes(kinds, LISTS),
  assessmentRoutes,
  ...clinicRoutes,
  resultsRoutes,
  servicesRoutes,
  publicationRoutes,
  eventRoutes,
  articleRoutes,
  overviewRoutes,
  ...guidelinesRoutes,
  ...newsletterRoutes,
  libraryRoutes,
  networkRoutes,
  ...councilRoutes,
  consultationRoutes,
]
export const commands: readonly (readonly Command[])[] = [
  peopleCommands,
  searchCommands(corpus),
  instrumentCommands,
  keyCommands([rotateNewsletterKeys]),
  linkageCommands,
  intakeCommands,
  snapshotsCommands,
  resultsCommands,
]
export const listeners: readonly Listener[] = [...searchListeners(corpus), ...assessmentListeners]
export const jobs: readonly Job[] = [searchJob(corpus), looksJob, ...newsletterJobs]
