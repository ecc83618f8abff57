import { outletRoutes } from '#editorial/outlets/index.ts'
import { organisationRoutes } from '#directory/organisations/index.ts'
import { peopleCommands, peopleRoutes, signInRoutes } from '#directory/people/index.ts'
import { deskRoutes, looksJob } from '#editorial/desk/index.ts'
import { imageRoutes } from '#editorial/images/index.ts'
import { articleRoutes } from '#knowledge/articles/index.ts'
import { eventRoutes } from '#knowledge/events/index.ts'
import { overviewRoutes } from '#knowledge/overview/index.ts'
import { publicationRoutes } from '#knowledge/publications/index.ts'
import { assessmentListeners, assessmentRoutes } from '#registry/assessments/index.ts'
import { clinicRoutes } from '#registry/clinic/index.ts'
import { keyCommands } from '#registry/participants/index.ts'
import { commands as instrumentCommands } from '#registry/instruments/commands.ts'
import { intakeCommands } from '#registry/intake/index.ts'
import { linkageCommands } from '#registry/linkage/index.ts'
import { snapshotsCommands } from '#registry/snapshots/index.ts'
import { resultsCommands, resultsRoutes } from '#registry/results/index.ts'
import { libraryRoutes } from '#knowledge/library/index.ts'
import { newsletterJobs, newsletterRoutes, rotateNewsletterKeys } from '#knowledge/newsletter/index.ts'
import type { Command } from '#platform/command.ts'
import type { Job } from '#platform/jobs.ts'
import type { Listener } from '#platform/outbox.ts'
import type { Routes } from '#web/route.ts'
import { kinds } from './content.ts'

/** Public pages that are no pieces: lists and first pages, for the site map. */
const LISTS: readonly string[] = ['/', '/organisations', '/results']

/** What the modules give to the process, one line each, in the order of `modules.json`. */
export const routes: readonly Routes[] = [
  organisationRoutes,
  peopleRoutes,
  signInRoutes,
  imageRoutes,
  deskRoutes(kinds),
  assessmentRoutes,
  ...clinicRoutes,
  resultsRoutes,
  outletRoutes(kinds, LISTS),
  publicationRoutes,
  eventRoutes,
  articleRoutes,
  overviewRoutes,
  ...newsletterRoutes,
  libraryRoutes,
]
export const commands: readonly (readonly Command[])[] = [
  peopleCommands,
  instrumentCommands,
  keyCommands([rotateNewsletterKeys]),
  linkageCommands,
  intakeCommands,
  snapshotsCommands,
  resultsCommands,
]
export const listeners: readonly Listener[] = [...assessmentListeners]
export const jobs: readonly Job[] = [looksJob, ...newsletterJobs]
