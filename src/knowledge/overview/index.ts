/** The front door of `overview`: the wing's first page, and the themes' pages. */
export { overviewRoutes } from './routes.tsx'
export { loadOverview, type Overview } from './load.ts'
export { More, ThemeDoors } from './pages/overview-page.tsx'
