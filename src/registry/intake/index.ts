/** The front door of `intake`: whole registries from files. */
export * from './model.ts'
export { importRegistry, type RegistryFolder } from './import-registry.ts'
export { intakeCommands } from './commands.ts'
