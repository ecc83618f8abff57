/** The front door of `overview`: the wing's first page, and the themes' pages. */
export { overviewRoutes } from './routes.tsx'
