import { organisationsWhere, type Who } from '#core/who.ts'

declare const made: unique symbol
/** That somebody works at a clinic, and so may see its own figures. Made only here. */
export type OwnScope = { readonly clinic: string; readonly [made]: true }

/** The scope of someone who works at a clinic; undefined for everyone else. */
export function ownScope(who: Who, clinic: { readonly id: string; readonly key: string }): OwnScope | undefined {
  return organisationsWhere(who, 'clinician', 'clinic-leader').includes(clinic.id)
    ? ({ clinic: clinic.key } as OwnScope)
    : undefined
}
