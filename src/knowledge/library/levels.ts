import type { Text } from '#core/languages.ts'

/** The steps of the evidence pyramid (EBHC 5.0), from the top, where one begins to look. */
export const LEVELS = ['5', '4', '3', '2', '1'] as const
export type Level = (typeof LEVELS)[number]

/** What a level is called, what it holds, and what its shelf says when nothing is on it. */
export type LevelWords = { readonly name: Text; readonly is: Text; readonly empty: Text }

export const levelTexts: Readonly<Record<Level, LevelWords>> = {
  '5': {
    name: { nb: 'Systemer', nn: 'System', en: 'Systems' },
    is: {
      nb: 'Verktøy som henter fram den kunnskapen du trenger, der du arbeider.',
      nn: 'Verktøy som hentar fram den kunnskapen du treng, der du arbeider.',
      en: 'Tools that bring forward the knowledge you need, where you work.',
    },
    empty: {
      nb: 'Vi kjenner ikke noe slikt verktøy for arbeid og helse ennå. Her vil det stå.',
      nn: 'Vi kjenner ikkje noko slikt verktøy for arbeid og helse enno. Her vil det stå.',
      en: 'We do not know of such a tool for work and health yet. It will stand here.',
    },
  },
  '4': {
    name: { nb: 'Oppslagsverk', nn: 'Oppslagsverk', en: 'Summaries' },
    is: {
      nb: 'Samlede oppsummeringer av det vi vet om en plage eller et tiltak, jevnlig oppdatert.',
      nn: 'Samla oversyn over det vi veit om ei plage eller eit tiltak, jamleg oppdaterte.',
      en: 'Summaries of all that is known about a complaint or a measure, kept up to date.',
    },
    empty: {
      nb: 'Hylla er tom. Her vil det stå oppslagsverk som tar opp arbeid sammen med helse.',
      nn: 'Hylla er tom. Her vil det stå oppslagsverk som tek opp arbeid saman med helse.',
      en: 'The shelf is empty. Summaries that take up work together with health will stand here.',
    },
  },
  '3': {
    name: { nb: 'Retningslinjer og veiledere', nn: 'Retningslinjer og rettleiarar', en: 'Guidelines' },
    is: {
      nb: 'Råd som er utledet av forskningen på en systematisk måte.',
      nn: 'Råd som er utleidde av forskinga på ein systematisk måte.',
      en: 'Advice that is derived from research in a systematic way.',
    },
    empty: {
      nb: 'Hylla er tom. Her vil det stå kunnskapsbaserte retningslinjer for arbeidsinkludering, med når de sist ble sett over.',
      nn: 'Hylla er tom. Her vil det stå kunnskapsbaserte retningslinjer for arbeidsinkludering, med når dei sist vart sett over.',
      en: 'The shelf is empty. Evidence-based guidelines on inclusion in work will stand here, with when they were last looked over.',
    },
  },
  '2': {
    name: { nb: 'Systematiske oversikter', nn: 'Systematiske oversikter', en: 'Systematic reviews' },
    is: {
      nb: 'Forskere har søkt etter alle studier av et spørsmål, vurdert dem og lagt dem sammen.',
      nn: 'Forskarar har søkt etter alle studiar av eit spørsmål, vurdert dei og lagt dei i hop.',
      en: 'Researchers have looked for all studies of a question, judged them and put them together.',
    },
    empty: {
      nb: 'Hylla er tom. Her vil det stå oversikter over forskningen, med en oppsummering for deg i praksis.',
      nn: 'Hylla er tom. Her vil det stå oversikter over forskinga, med eit samandrag for deg i praksis.',
      en: 'The shelf is empty. Reviews of research will stand here, with a summary for those in practice.',
    },
  },
  '1': {
    name: { nb: 'Studier', nn: 'Studiar', en: 'Studies' },
    is: {
      nb: 'Én undersøkelse om gangen. Let her når de øverste hyllene ikke har svaret.',
      nn: 'Éi undersøking om gongen. Leit her når dei øvste hyllene ikkje har svaret.',
      en: 'One investigation at a time. Look here when the upper shelves do not have the answer.',
    },
    empty: {
      nb: 'Hylla er tom. Her vil det stå enkeltstudier som ingen oversikt har tatt med ennå.',
      nn: 'Hylla er tom. Her vil det stå enkeltstudiar som ingen oversikt har teke med enno.',
      en: 'The shelf is empty. Single studies that no review has taken in yet will stand here.',
    },
  },
}

/** How a source was made. */
export const DESIGNS = [
  'system',
  'summary',
  'guideline',
  'systematic-review',
  'trial',
  'cohort',
  'qualitative',
  'other',
] as const
export type Design = (typeof DESIGNS)[number]

export const designTexts: Readonly<Record<Design, Text>> = {
  system: { nb: 'beslutningsstøtte', nn: 'avgjerdsstøtte', en: 'decision support' },
  summary: { nb: 'oppslagsverk', nn: 'oppslagsverk', en: 'summary' },
  guideline: { nb: 'retningslinje', nn: 'retningslinje', en: 'guideline' },
  'systematic-review': { nb: 'systematisk oversikt', nn: 'systematisk oversikt', en: 'systematic review' },
  trial: { nb: 'randomisert studie', nn: 'randomisert studie', en: 'randomised trial' },
  cohort: { nb: 'kohortstudie', nn: 'kohortstudie', en: 'cohort study' },
  qualitative: { nb: 'kvalitativ studie', nn: 'kvalitativ studie', en: 'qualitative study' },
  other: { nb: 'annet', nn: 'anna', en: 'other' },
}
