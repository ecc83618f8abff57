export { arr } from './definitions/arr.ts'
export {
  CONSENT_SCOPES,
  type ConsentScope,
  type ConsentVersion,
  type Named,
  type Registry,
  type TimePoint,
} from './model.ts'
export { findRegistry, listRegistries, saveRegistry } from './store.ts'
