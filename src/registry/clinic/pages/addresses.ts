import type { Language } from '#core/languages.ts'
import type { Registry } from '#registry/registries/index.ts'

type Here = { readonly clinic: string; readonly registry: string }

/** Where the pages of the desk are. */
export const at = {
  /** `q` is sealed: see `search.ts`. */
  desk: ({ clinic, registry, q = '', page = 1 }: Here & { readonly q?: string; readonly page?: number }) => {
    const query = new URLSearchParams({ clinic, registry, ...(q && { q }), ...(page > 1 && { page: String(page) }) })
    return `/clinic?${query.toString()}`
  },
  newParticipant: (here: Here) => `/participants/new?${new URLSearchParams(here).toString()}`,
  participant: (id: string) => `/participants/${id}`,
  editParticipant: (id: string) => `/participants/${id}/edit`,
  consent: (id: string) => `/participants/${id}/consent`,
  newEpisode: (participant: string) => `/participants/${participant}/episodes/new`,
  editEpisode: (id: string) => `/episodes/${id}/edit`,
  episode: (id: string) => `/episodes/${id}`,
  letter: (assessment: string) => `/assessments/${assessment}/letter`,
}

/** What a time point is called; its key when the registry no longer has it. */
export function nameOfTimePoint(registry: Registry, key: string, language: Language): string {
  return registry.timePoints.find((point) => point.key === key)?.name[language] ?? key
}
