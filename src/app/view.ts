import { rolesInWords } from '#directory/people/index.ts'
import { csrfToken } from '#web/form.ts'
import type { Ctx } from '#web/env.ts'
import type { View } from '#ui/view.ts'
import { navigationFor } from './navigation.ts'

/** What the page shell shows for a request. */
export function viewFor(c: Ctx): View {
  const who = c.get('who')
  const language = c.get('language')
  const { pathname, search, origin } = new URL(c.req.url)
  return {
    language,
    path: pathname + search,
    origin: c.get('services').config.baseUrl ?? origin,
    csrf: csrfToken(c.get('services').keys, c.get('session')),
    nav: navigationFor(who, language),
    footer: [],
    turbo: false,
    ...(who.kind === 'person' ? { person: { name: who.name, roles: rolesInWords(who, language) } } : {}),
  }
}
