/** The front door of `assessments`: what is due, what was answered, and the participant's question pages. */
export * from './model.ts'
export { addAssessments, assessmentsForSnapshot } from './bulk.ts'
export { answerAssessments, holdAssessments, type AnsweredElsewhere, type HeldAssessment } from './by-file.ts'
export { assessmentListeners, planAssessments, type Planner } from './plan.ts'
export { linkToken, type Link } from './rules/link.ts'
export { windowOf } from './rules/plan.ts'
export {
  assessmentsOf,
  concernsOf,
  countAssessments,
  dueAssessments,
  findAssessment,
  findConcern,
  handleConcern,
  openConcerns,
  renewLink,
  scoresOf,
  showLink,
  type Count,
  type Listed,
  type Scored,
} from './store.ts'
export { assessmentRoutes } from './routes.tsx'
