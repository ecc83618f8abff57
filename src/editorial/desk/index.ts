/** The front door of `desk`: where editors write, review, publish and look after what is public. */
export { linksJob, looksJob, type AskHouse } from './jobs.ts'
export { deskRoutes } from './routes.tsx'
