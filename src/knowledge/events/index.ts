/** The front door of `events`: what happens and has happened. */
import type { Kind, Shipped } from '#editorial/pieces/index.ts'
import { courseKind, eventKind, webinarKind } from './kinds.ts'
import { pastEvents } from './shipped/past-events.ts'
import { webinars2023 } from './shipped/webinars-2023.ts'

export { courseKind, eventKind, webinarKind } from './kinds.ts'
export { loadComing, loadPast, type Happening, type Reader } from './load.ts'
export { happeningEntry } from './pages/list-page.tsx'
export { eventRoutes } from './routes.tsx'

export const eventKinds: readonly Kind[] = [eventKind, webinarKind, courseKind]
export const eventsShipped: readonly Shipped[] = [...pastEvents, ...webinars2023]
