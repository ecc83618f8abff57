/** The front door of `episodes`: a participant's course at a clinic. */
export * from './model.ts'
export {
  addEpisodes,
  episodeKeys,
  episodesByExternalKey,
  episodesById,
  episodesForSnapshot,
  fillInEpisodes,
  holdEpisodes,
} from './bulk.ts'
export {
  changeEpisode,
  countEpisodes,
  episodesOf,
  findEpisode,
  participantsByStart,
  startEpisode,
  withoutEnd,
  type OverlapRefused,
} from './store.ts'
export { endFrom, episodeFrom, type EpisodeInput, type EpisodeRefused } from './rules/episode.ts'
