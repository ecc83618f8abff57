/** The front door of `images`: pictures for what is written. */
export { imageRoutes } from './routes.tsx'
