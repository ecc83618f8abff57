/** The front door of `publications`: publications, projects and the book. */
import type { Kind, Shipped } from '#editorial/pieces/index.ts'
import { bookKind, projectKind, publicationKind } from './kinds.ts'
import { bookShipped } from './shipped/book.ts'
import { projectsShipped } from './shipped/projects.ts'
import { papersShipped } from './shipped/papers.ts'

export { loadProjects, loadPublicationsOfTheme, type ListedProject, type ListedPublication } from './load.ts'
export { PublicationRows } from './pages/list-page.tsx'
export { ProjectFactsLine } from './pages/project-page.tsx'
export { publicationRoutes } from './routes.tsx'

export const publicationKinds: readonly Kind[] = [publicationKind, projectKind, bookKind]
export const publicationsShipped: readonly Shipped[] = [...papersShipped, ...projectsShipped, ...bookShipped]
