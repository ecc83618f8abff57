import type { Shipped } from '#editorial/pieces/index.ts'
import { fiveWays } from './five-ways.ts'
import { fromBackToWork } from './from-ibedrift.ts'
import { jobSpecialists } from './job-specialists.ts'

/** Articles written from the source documents. */
export const articlesOfField: readonly Shipped[] = [fiveWays, fromBackToWork, jobSpecialists]
