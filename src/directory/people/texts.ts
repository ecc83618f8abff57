import type { Language, Text } from '#core/languages.ts'
import type { Person, Role } from '#core/who.ts'
import { list } from '#ui/index.ts'

/** What each role is called. */
export const roleTexts: Readonly<Record<Role, Text>> = {
  clinician: { nb: 'kliniker', nn: 'klinikar', en: 'clinician' },
  'clinic-leader': { nb: 'klinikkleder', nn: 'klinikkleiar', en: 'clinic leader' },
  secretariat: { nb: 'registersekretariat', nn: 'registersekretariat', en: 'registry secretariat' },
  researcher: { nb: 'forsker', nn: 'forskar', en: 'researcher' },
  'nav-adviser': { nb: 'Nav-veileder', nn: 'Nav-rettleiar', en: 'Nav adviser' },
  employer: { nb: 'arbeidsgiver', nn: 'arbeidsgivar', en: 'employer' },
  'council-member': { nb: 'fagrådsmedlem', nn: 'fagrådsmedlem', en: 'council member' },
  editor: { nb: 'redaktør', nn: 'redaktør', en: 'editor' },
  facilitator: { nb: 'prosessveileder', nn: 'prosessrettleiar', en: 'facilitator' },
  administrator: { nb: 'administrator', nn: 'administrator', en: 'administrator' },
}

/** A person's roles in words, each once: `kliniker og klinikkleder`. */
export function rolesInWords(person: Pick<Person, 'roles'>, language: Language): string {
  const names = new Set(person.roles.map(({ role }) => roleTexts[role][language]))
  return list([...names], language)
}
