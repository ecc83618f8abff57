export { mergeScoreChanges, response, scoreChange } from './answers.ts'
export { calendarRows, calendarStates, mergeCalendarStates } from './calendar-states.ts'
export { curveCells, episodeCurve, fullReturn, mergeCurves } from './episode-curve.ts'
export { groupEpisodes, ownAndOthers } from './grouping.ts'
export { ASSESSMENT_STATUSES, NOT_OBSERVED, SCORE_STATUSES } from './types.ts'
export type {
  AssessmentStatus,
  CalendarRow,
  CalendarStates,
  CurveCell,
  EpisodeCurve,
  EpisodeFilter,
  FullReturn,
  GroupBy,
  Grouping,
  NotObserved,
  Response,
  RowRange,
  ScoreChange,
  ScoreStatus,
} from './types.ts'
