import { holds, organisationsWhere, type Who } from '#core/who.ts'
import { isEditor } from '#editorial/pieces/index.ts'
import { rolesOf } from '#web/route.ts'

/** Who answers questions. */
export const members = rolesOf('council-member')
/** Who reads answers: those who give them, and those who gather them. */
export const membersAndEditors = rolesOf('council-member', 'editor', 'administrator')

declare const made: unique symbol
/** What a reader may see of the members' answers. Only this file makes one. */
export type Scope = {
  /** The secretary sees every answer. */
  readonly all: boolean
  /** A member sees their own, and the others' after that. */
  readonly member: string | null
  readonly [made]: true
}

/** Editors: everything. Council members: their own, and what that opens for them. Others: nothing. */
export function scopeOf(who: Who): Scope {
  const member = who.kind === 'person' && holds(who, 'council-member') ? who.id : null
  return { all: isEditor(who), member } as Scope
}

/** The organisation a member sits on the council for: the first, or none. */
export function organisationOf(who: Who): string | null {
  return organisationsWhere(who, 'council-member')[0] ?? null
}
