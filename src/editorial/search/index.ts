/** The front door of `search`: everything public, found as people write it. */
export { searchCommands } from './commands.ts'
export { loadFound } from './load.ts'
export type { Corpus, Group, Searchable, SearchDocument } from './model.ts'
export { organisationsSource } from './organisations.ts'
export { refreshIndex } from './refresh.ts'
export { searchRoutes } from './routes.tsx'
export { pieceCorpus } from './sources.ts'
export { searchJob, searchListeners } from './watch.ts'
