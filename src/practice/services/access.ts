import { isEditor } from '#editorial/pieces/index.ts'
import type { Who } from '#core/who.ts'

export { editors as graders } from '#editorial/pieces/index.ts'

/** Whether somebody grades, disputes and answers. */
export const isGrader = (who: Who): boolean => isEditor(who)
