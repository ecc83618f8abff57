import type { Language } from '#core/languages.ts'
import type { Who } from '#core/who.ts'
import type { NavItem } from '#ui/view.ts'
import { editors } from '#editorial/pieces/index.ts'
import { everyone, rolesOf, type Access } from '#web/route.ts'
import { texts } from './texts.ts'

type Place = Omit<NavItem, 'label'> & {
  readonly text:
    | 'navClinic'
    | 'navServices'
    | 'navResults'
    | 'navKnowledge'
    | 'navOrganisations'
    | 'navMeeting'
    | 'navPeople'
    | 'navEditing'
  readonly access: Access
}

/** The places of the main navigation, shown to those who may go there. */
const PLACES: readonly Place[] = [
  { wing: 'registry', href: '/clinic', text: 'navClinic', access: rolesOf('clinician', 'clinic-leader') },
  { wing: 'practice', href: '/services', text: 'navServices', access: everyone },
  { wing: 'registry', href: '/results', text: 'navResults', access: everyone },
  { wing: 'knowledge', href: '/knowledge', text: 'navKnowledge', access: everyone },
  { wing: 'directory', href: '/organisations', text: 'navOrganisations', access: everyone },
  { wing: 'meeting', href: '/meeting', text: 'navMeeting', access: everyone },
  { wing: 'directory', href: '/people', text: 'navPeople', access: rolesOf('administrator') },
  { wing: 'knowledge', href: '/editing', text: 'navEditing', access: editors },
]

export function navigationFor(who: Who, language: Language): NavItem[] {
  return PLACES.filter(({ access }) => access.may(who)).map(({ wing, href, text }) => ({
    wing,
    href,
    label: texts[text][language],
  }))
}
