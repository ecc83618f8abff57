import { holds, type Who } from '#core/who.ts'
import { rolesOf } from '#web/route.ts'

/** Who writes, and looks at what others wrote. */
export const editors = rolesOf('editor', 'administrator')

/** Whether somebody is an editor. */
export function isEditor(who: Who): boolean {
  return holds(who, 'editor', 'administrator')
}
