import { holds, type Who } from '#core/who.ts'

declare const made: unique symbol
/** Whom a reader may see among people. Only this file makes one. */
export type Scope = { readonly everyone: boolean; readonly [made]: true }

/** Administrators: everyone. Others: nobody. */
export function scopeOf(who: Who): Scope {
  return { everyone: holds(who, 'administrator') } as Scope
}
