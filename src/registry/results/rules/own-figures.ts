import { groupEpisodes } from '#analysis/kernels/index.ts'
import type { Content } from '#analysis/snapshot/index.ts'
import type { OwnAndOthers, PublicFigures } from '../model.ts'
import { countGroups, type Asked } from './counts.ts'
import { wholeFigures } from './whole-figures.ts'

/**
 * For those who work at a clinic: its own figures whole, and the others pooled as the public tables let somebody see
 * them who knows this clinic: the country less the clinic, where the country is shown.
 */
export function ownFigures(
  content: Content,
  clinic: string,
  { timePoints, scores }: Asked,
  { clinics }: PublicFigures,
): OwnAndOthers {
  const filter = { where: { unit: [clinic] } }
  const counts = countGroups(content, groupEpisodes(content, 'all', filter), timePoints, scores).get('all')!
  return { own: wholeFigures(counts, content.rules.fullReturn), others: clinics.get(clinic)!.othersInside }
}
