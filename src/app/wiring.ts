import { organisationRoutes } from '#directory/organisations/index.ts'
import { peopleCommands, peopleRoutes, signInRoutes } from '#directory/people/index.ts'
import { assessmentListeners, assessmentRoutes } from '#registry/assessments/index.ts'
import { clinicRoutes } from '#registry/clinic/index.ts'
import { participantCommands } from '#registry/participants/index.ts'
import { commands as instrumentCommands } from '#registry/instruments/commands.ts'
import { intakeCommands } from '#registry/intake/index.ts'
import { linkageCommands } from '#registry/linkage/index.ts'
import { snapshotsCommands } from '#registry/snapshots/index.ts'
import { resultsCommands, resultsRoutes } from '#registry/results/index.ts'
import { councilRoutes } from '#meeting/council/index.ts'
import { consultationRoutes } from '#meeting/consultations/index.ts'
import type { Command } from '#platform/command.ts'
import type { Job } from '#platform/jobs.ts'
import type { Listener } from '#platform/outbox.ts'
import type { Routes } from '#web/route.ts'

/** What the modules give to the process, one line each, in the order of `modules.json`. */
export const routes: readonly Routes[] = [
  organisationRoutes,
  peopleRoutes,
  signInRoutes,
  assessmentRoutes,
  ...clinicRoutes,
  resultsRoutes,
  ...councilRoutes,
  consultationRoutes,
]
export const commands: readonly (readonly Command[])[] = [
  peopleCommands,
  instrumentCommands,
  participantCommands,
  linkageCommands,
  intakeCommands,
  snapshotsCommands,
  resultsCommands,
]
export const listeners: readonly Listener[] = [...assessmentListeners]
export const jobs: readonly Job[] = []
