/** The front door of `assessments`: what is due, and what was answered. */
export * from './model.ts'
export { addAssessments, assessmentsForSnapshot } from './bulk.ts'
