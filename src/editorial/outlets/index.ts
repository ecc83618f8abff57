/** The front door of `outlets`: how what is published leaves the house. */
export { outletRoutes } from './routes.ts'
