/** The front door of `linkage`: benefit spells by person, and what came in from files. */
export * from './model.ts'
export {
  coverageOf,
  lastImported,
  newestDelivery,
  oneImportAtATime,
  recordDelivery,
  registryMeant,
} from './deliveries.ts'
export { addSpells, spellsForSnapshot } from './spells.ts'
export { importSpells, type SpellsFile } from './import-spells.ts'
export { importStates, type StatesFile } from './import-states.ts'
export { linkageCommands } from './commands.ts'
