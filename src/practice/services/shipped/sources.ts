import { COUPLING_SOURCE } from '../coupling/version-1.ts'

/** The documents that the shipped services are from, as their pages name them. */
export const SOURCES = {
  coupling: COUPLING_SOURCE,
  council: 'Nasjonalt fagråd for arbeid og helse, presentasjoner til møtet i Son 19. juni 2019',
  year: 'Kompetansesenteret for arbeidsretta rehabilitering, om arbeidet i 2023',
  coreGroup:
    'Chris Jensen, Nasjonal kompetansetjeneste for arbeidsrettet rehabilitering: «Kompetansespredning via kjernegruppe av arbeidsrettede rehabiliteringsklinikker» (udatert)',
} as const

/** Several documents as one line. */
export function sources(...names: readonly (keyof typeof SOURCES)[]): string {
  return names.map((name) => SOURCES[name]).join(' · ')
}
