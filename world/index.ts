/**
 * The demo world: clinics, people, special cases, and how they come into a database. Tests and pictures take
 * everything they name from here.
 */
export { CLINICS, MAIN_CLINIC, type WorldClinic } from './clinics.ts'
export { fillWorld, makeWorldData, worldIsFilled, worldIsMade, worldIsPublished, type Progress } from './fill.ts'
export { figuresOf, type Figures } from './figures.ts'
export { worldId } from './ids.ts'
export { DEMO_ISSUES } from './newsletter.ts'
export { ORGANISATIONS } from './organisations.ts'
export { PEOPLE, type WorldPerson } from './people.ts'
export { PARTICIPANTS, type SpecialCase, type SpecialKey } from './special.ts'
export { horizonOn, makeWorld, SEED, SIZES, type World, type WorldSize } from './world.ts'
