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
export { organisationRoutes } from './routes.tsx'
export { addOrganisations } from './write.ts'
