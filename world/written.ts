import { Kinds, layShipped, type Shipped } from '#editorial/pieces/index.ts'
import { newsletterKinds } from '#knowledge/newsletter/index.ts'
import type { Services } from '#platform/services.ts'
import { DEMO_LETTERS, sendDemoLetter } from './newsletter.ts'

/** Everything invented that is written in the demo world. */
const WRITTEN: readonly Shipped[] = [...DEMO_LETTERS]

/** Lays what is written in the demo world, as if its editors had; done once more, it changes nothing. */
export async function layWritten(services: Services): Promise<void> {
  await layShipped(services, new Kinds([...newsletterKinds]), WRITTEN)
  await sendDemoLetter(services)
}
