import type { Shipped } from '#editorial/pieces/index.ts'
import { ARENA } from './arena.ts'
import { CORE_GROUP, CORE_NETWORK } from './core.ts'
import { NORDIC } from './nordic.ts'
import { RESOURCE_GROUP } from './resource-group.ts'

/** The networks that the source documents tell of. */
export const networksShipped: readonly Shipped[] = [CORE_GROUP, CORE_NETWORK, ARENA, NORDIC, RESOURCE_GROUP]
