/** The front door of `results`. Pages and commands are wired by `app`. */
export { resultsCommands } from './commands.ts'
export { resultsRoutes } from './routes.tsx'
export { resultsSource } from './search.ts'
export { loadPublished, type PublishedRegistry } from './load.ts'
