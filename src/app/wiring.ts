import { organisationRoutes } from '#directory/organisations/index.ts'
import { commands as instrumentCommands } from '#registry/instruments/commands.ts'
import { linkageCommands } from '#registry/linkage/index.ts'
import type { Command } from '#platform/command.ts'
import type { Job } from '#platform/jobs.ts'
import type { Listener } from '#platform/outbox.ts'
import type { Routes } from '#web/route.ts'

/** What the modules give to the process, one line each, in the order of `modules.json`. */
export const routes: readonly Routes[] = [organisationRoutes]
export const commands: readonly (readonly Command[])[] = [instrumentCommands, linkageCommands]
export const listeners: readonly Listener[] = []
export const jobs: readonly Job[] = []
