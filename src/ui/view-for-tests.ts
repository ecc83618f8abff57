import type { Language } from '#core/languages.ts'
import { wingName } from './texts.ts'
import { WINGS } from './view.ts'
import type { View } from './view.ts'

/** A view as a signed-in clinician has it, for tests of pages. */
export function viewForTests(language: Language, more: Partial<View> = {}): View {
  return {
    language,
    path: '/clinics?page=2',
    origin: 'http://localhost:3000',
    csrf: 'a-token',
    person: { name: 'Ingrid Solbakken', roles: 'kliniker' },
    nav: WINGS.map((wing) => ({ wing, label: wingName(wing, language), href: `/${wing}` })),
    turbo: false,
    ...more,
  }
}
