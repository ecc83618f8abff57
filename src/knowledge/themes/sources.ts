import { day } from '#core/dates.ts'

/** The documents that the shipped texts of this wing are made from, as each names itself. */
export const YEAR_2023 =
  'Nasjonalt kompetansesenter for arbeidsretta rehabilitering, arbeidoghelse.no: kompetansespreiinga i 2023'
export const COUPLING_ARTICLE =
  'Guro Lien, Nasjonal kompetansetjeneste for arbeidsrettet rehabilitering: «Tjenestetilbud som kobler arbeid og helse» (udatert)'
export const COUNCIL_2019 = 'Nasjonalt fagråd for arbeid og helse: presentasjonene til møtet i Son 19. juni 2019'

/** When the shipped texts were last held against their documents. */
export const LOOKED = day('2026-03-01')
