import { worldId } from './ids.ts'

/** A clinic of the demo world, and what makes it itself. Nothing here is measured anywhere. */
export type WorldClinic = {
  readonly id: string
  readonly key: string
  readonly name: string
  /** Number of a real municipality. */
  readonly municipality: string
  /** How many come, beside the others. */
  readonly size: number
  /** How many years before the world's last day it began to deliver. */
  readonly years: number
  readonly programme: 'arr-specialist' | 'arr-nav'
  readonly settings: Readonly<Record<'day' | 'residential' | 'outpatient', number>>
  /** Whom it meets: how far from working life, in points of work ability at the start. */
  readonly meets: number
  /** What happens: added to the logarithm of the speed of every way out of benefits. */
  readonly effect: number
  /** How readily people answer, on the logit scale. */
  readonly answers: number
}

type Row = Omit<WorldClinic, 'id' | 'name'> & { readonly invented: string }
const clinic = ({ invented, ...row }: Row): WorldClinic => ({
  id: worldId('organisation', row.key),
  name: `${invented} demoklinikk`,
  ...row,
})

/** Nine clinics, the main one first. The others are of all sizes, and the last is new and very small. */
export const CLINICS = [
  clinic({
    key: 'solvarden',
    invented: 'Solvarden',
    municipality: '4621',
    size: 20,
    years: 8,
    programme: 'arr-specialist',
    settings: { residential: 7, day: 2, outpatient: 1 },
    meets: 0.1,
    effect: 0.1,
    answers: 0.2,
  }),
  clinic({
    key: 'lysstien',
    invented: 'Lysstien',
    municipality: '3303',
    size: 19,
    years: 8,
    programme: 'arr-specialist',
    settings: { residential: 9, day: 1, outpatient: 0 },
    meets: -0.1,
    effect: 0,
    answers: 0,
  }),
  clinic({
    key: 'nordgry',
    invented: 'Nordgry',
    municipality: '5503',
    size: 12,
    years: 8,
    programme: 'arr-specialist',
    settings: { residential: 8, day: 1, outpatient: 1 },
    meets: -0.3,
    effect: -0.1,
    answers: -0.2,
  }),
  clinic({
    key: 'fjordbro',
    invented: 'Fjordbro',
    municipality: '1506',
    size: 14,
    years: 8,
    programme: 'arr-specialist',
    settings: { residential: 6, day: 4, outpatient: 0 },
    meets: 0.2,
    effect: 0.05,
    answers: 0.3,
  }),
  clinic({
    key: 'skogro',
    invented: 'Skogro',
    municipality: '3407',
    size: 12,
    years: 8,
    programme: 'arr-specialist',
    settings: { residential: 10, day: 0, outpatient: 0 },
    meets: -0.2,
    effect: 0.15,
    answers: 0.1,
  }),
  clinic({
    key: 'havdis',
    invented: 'Havdis',
    municipality: '4203',
    size: 9,
    years: 7,
    programme: 'arr-specialist',
    settings: { residential: 0, day: 5, outpatient: 5 },
    meets: 0.4,
    effect: -0.1,
    answers: -0.3,
  }),
  clinic({
    key: 'vidsyn',
    invented: 'Vidsyn',
    municipality: '5006',
    size: 9,
    years: 6,
    programme: 'arr-nav',
    settings: { residential: 0, day: 10, outpatient: 0 },
    meets: -0.4,
    effect: -0.05,
    answers: -0.4,
  }),
  clinic({
    key: 'morgenvind',
    invented: 'Morgenvind',
    municipality: '1106',
    size: 7,
    years: 5,
    programme: 'arr-nav',
    settings: { residential: 0, day: 8, outpatient: 2 },
    meets: 0,
    effect: 0,
    answers: 0,
  }),
  clinic({
    key: 'fjellglott',
    invented: 'Fjellgløtt',
    municipality: '5607',
    size: 3,
    years: 3,
    programme: 'arr-specialist',
    settings: { residential: 0, day: 3, outpatient: 7 },
    meets: 0.1,
    effect: 0.1,
    answers: 0.2,
  }),
] as const satisfies readonly WorldClinic[]

/** Where most of the named people and special cases are. */
export const MAIN_CLINIC: WorldClinic = CLINICS[0]
