/** The front door of `services`: what help exists, and how work and health meet in it. */
export { CouplingFigure, type CouplingFigureProps } from './figure/figure.tsx'
export type { FigureEntry } from './figure/model.ts'
export { layNamedGrades } from './lay.ts'
export { loadCouplingFigure } from './load.ts'
export { servicesRoutes } from './routes.tsx'
export { servicesKinds, servicesShipped } from './shipped/index.ts'
