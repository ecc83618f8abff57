import type { Context } from 'hono'
import type { Language } from '#core/languages.ts'
import type { Who } from '#core/who.ts'
import type { Services } from '#platform/services.ts'
import type { View } from '#ui/view.ts'

/** What every request carries. */
export type Env = {
  Variables: {
    services: Services
    who: Who
    language: Language
    /** What the page shell needs; made by `app` for each request. */
    view: View
    /** The session's token, when signed in. */
    session: string | undefined
    /** The asker's address, for rate limits only. */
    address: string
  }
}

export type Ctx<Path extends string = string> = Context<Env, Path>
