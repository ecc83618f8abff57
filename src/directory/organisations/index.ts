/** The front door of `organisations`: who is who, on a day. */
export {
  isOrganisationKind,
  ORGANISATION_KINDS,
  type DatedName,
  type DatedParent,
  type FromName,
  type NewOrganisation,
  type Organisation,
  type OrganisationKind,
} from './model.ts'
export { organisationNumberFrom, spacedNumber } from './rules/number.ts'
export {
  childrenOf,
  findOrganisation,
  findOrganisationById,
  findOrganisationsById,
  organisationMeant,
  organisationNames,
  organisationsOfKind,
  parentsOf,
} from './store.ts'
export { organisationRoutes } from './routes.tsx'
export { addOrganisations } from './write.ts'
export { kindTexts } from './texts.ts'
