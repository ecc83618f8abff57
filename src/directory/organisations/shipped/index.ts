import type { NewOrganisation } from '../model.ts'
import { ABROAD } from './abroad.ts'
import { AUTHORITIES } from './authorities.ts'
import { CENTRE } from './centre.ts'
import { HEALTH } from './health.ts'
import { NAV } from './nav.ts'
import { PARTIES } from './parties.ts'
import { RESEARCH } from './research.ts'

/** Every organisation that the source documents name, and that there is more to say of than its name. */
export const shippedOrganisations: readonly NewOrganisation[] = [
  ...AUTHORITIES,
  ...NAV,
  ...CENTRE,
  ...HEALTH,
  ...RESEARCH,
  ...PARTIES,
  ...ABROAD,
]
