/** The front door of `episodes`: a participant's course at a clinic. */
export * from './model.ts'
export { addEpisodes, episodeKeys, episodesByExternalKey, episodesForSnapshot } from './bulk.ts'
