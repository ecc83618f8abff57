import { day } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import type { Aspect } from './aspects.ts'

const SOURCE =
  'Presentasjon i Nasjonalt fagråd for arbeid og helse, 19. juni 2019: «Rådets innspill til Nasjonale retningslinjer for helse- og sosialfagutdanninger (RETHOS)», med utdrag fra Lovdata og Regjeringen.no'

/** What the source tells of the regulation and of the work with the guidelines. */
export const REGULATION = {
  source: SOURCE,
  number: 'FOR-2017-09-06-1353',
  title: 'Forskrift om felles rammeplan for helse- og sosialfagutdanninger',
  ministry: {
    nb: 'Kunnskapsdepartementet',
    nn: 'Kunnskapsdepartementet',
    en: 'The Ministry of Education and Research',
  },
  inForce: day('2017-09-06'),
  announcedAt: '15.00',
  lastChange: 'FOR-2017-12-19-2246',
  basis: 'LOV-2005-04-01-15-§3-2',
  studyYear: '2020–2021',
  commonGoals: 12,
  phase1Adopted: day('2019-03-15'),
  phase2SentOut: day('2018-11-29'),
  phase2Inputs: 360,
  phase2InputsAsOf: day('2019-04-25'),
} as const

/** Common learning goal 6 of the regulation, word for word. */
export const COMMON_GOAL: { readonly number: number; readonly words: string; readonly aspects: readonly Aspect[] } = {
  number: 6,
  words:
    'forstår sammenhengene mellom helse, utdanning, arbeid og levekår, og kan anvende dette i sin tjenesteutøvelse, både overfor enkeltpersoner og grupper i samfunnet, for å bidra til god folkehelse og arbeidsinkludering',
  aspects: ['connection', 'use', 'inclusion'],
}
export const COMMON_GOAL_PLAIN: Text = {
  nb: 'Forstår sammenhengen, og bruker den for folkehelse og inkludering',
  nn: 'Forstår samanhengen, og bruker han for folkehelse og inkludering',
  en: 'Understands the connection, and uses it for public health and inclusion',
}

/** The educations that each phase covers and the source quotes nothing from. */
export const NOT_QUOTED: Readonly<Record<'1' | '2', readonly Text[]>> = {
  '1': [
    { nb: 'barnevernspedagog', nn: 'barnevernspedagog', en: 'child welfare worker' },
    { nb: 'bioingeniør', nn: 'bioingeniør', en: 'biomedical laboratory scientist' },
    { nb: 'radiograf', nn: 'radiograf', en: 'radiographer' },
  ],
  '2': [
    { nb: 'audiograf', nn: 'audiograf', en: 'audiologist' },
    { nb: 'farmasøyt (provisor og reseptar)', nn: 'farmasøyt (provisor og reseptar)', en: 'pharmacist (both degrees)' },
    { nb: 'klinisk ernæringsfysiolog', nn: 'klinisk ernæringsfysiolog', en: 'clinical dietitian' },
    { nb: 'optiker', nn: 'optikar', en: 'optometrist' },
    { nb: 'ortopediingeniør', nn: 'ortopediingeniør', en: 'prosthetist and orthotist' },
    { nb: 'tannlege', nn: 'tannlege', en: 'dentist' },
    { nb: 'tannpleier', nn: 'tannpleiar', en: 'dental hygienist' },
    { nb: 'tanntekniker', nn: 'tannteknikar', en: 'dental technician' },
  ],
}
