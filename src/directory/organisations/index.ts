/** The front door of `organisations`: who is who, on a day. */
export {
  ORGANISATION_KINDS,
  type DatedName,
  type DatedParent,
  type FromName,
  type NewOrganisation,
  type Organisation,
  type OrganisationKind,
} from './model.ts'
export {
  findOrganisation,
  findOrganisationById,
  findOrganisationsById,
  findOrganisationsByKey,
  organisationMeant,
  organisationNames,
  organisationsOfKind,
  parentsOf,
} from './store.ts'
export { layOrganisations } from './lay.ts'
export { placeName } from './words.ts'
export type { Related, RelatedSection } from './related.ts'
export { mandateRoutes } from './mandate-routes.tsx'
export { kindTexts as organisationKindNames } from './texts.ts'
export { organisationRoutes } from './routes.tsx'
export { addOrganisations } from './write.ts'
