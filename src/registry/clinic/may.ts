import { rolesOf } from '#web/route.ts'

/** Whoever works at a clinic. Which clinic's people they may see is the scope's to say. */
export const clinicStaff = rolesOf('clinician', 'clinic-leader')
