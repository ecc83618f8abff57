import { fill } from '#core/languages.ts'
import type { Language, Texts } from '#core/languages.ts'
import type { HiddenBecause } from './model.ts'

export const CHART_TEXTS = {
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  beforeStart: { nb: 'måneder før start', nn: 'månader før start', en: 'months before start' },
  afterEnd: { nb: 'måneder etter slutt', nn: 'månader etter slutt', en: 'months after end' },
  atMonth: { nb: '{month} måneder etter', nn: '{month} månader etter', en: '{month} months after' },
  start: { nb: 'Start', nn: 'Start', en: 'Start' },
  end: { nb: 'Slutt', nn: 'Slutt', en: 'End' },
  observed: { nb: 'Observert', nn: 'Observert', en: 'Observed' },
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  step: { nb: 'Trinn', nn: 'Steg', en: 'Step' },
  count: { nb: 'Antall', nn: 'Tal', en: 'Count' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  interval: { nb: '95 % intervall', nn: '95 % intervall', en: '95% interval' },
  reference: { nb: '{label}: {value}', nn: '{label}: {value}', en: '{label}: {value}' },
  nothing: {
    nb: 'Ingen av tallene kan vises.',
    nn: 'Ingen av tala kan visast.',
    en: 'None of the numbers can be shown.',
  },
  gaps: {
    nb: 'Hull betyr at tall er skjult eller ikke finnes ennå.',
    nn: 'Hol tyder at tal er skjulte eller ikkje finst enno.',
    en: 'Gaps mean that numbers are hidden or do not exist yet.',
  },
  notInWork: {
    nb: 'Uten ytelse er ikke det samme som i arbeid.',
    nn: 'Utan yting er ikkje det same som i arbeid.',
    en: 'Not on a benefit is not the same as in work.',
  },
  small: { nb: 'Skjult: få personer', nn: 'Skjult: få personar', en: 'Hidden: few people' },
  complement: {
    nb: 'Skjult: ville si noe om få andre',
    nn: 'Skjult: ville seie noko om få andre',
    en: 'Hidden: would tell about a few others',
  },
  secondary: {
    nb: 'Skjult: ville røpe et annet skjult tall',
    nn: 'Skjult: ville røpe eit anna skjult tal',
    en: 'Hidden: would give another hidden number away',
  },
  denominator: { nb: 'Skjult: liten gruppe', nn: 'Skjult: lita gruppe', en: 'Hidden: small group' },
  notDue: { nb: 'Ikke nådd ennå', nn: 'Ikkje nådd enno', en: 'Not yet due' },
  noData: { nb: 'Ingen opplysninger', nn: 'Ingen opplysningar', en: 'No data' },
  aboutStacked: {
    nb: 'Stablet kurve over {months} måneder. Tallene står i tabellen under figuren.',
    nn: 'Stabla kurve over {months} månader. Tala står i tabellen under figuren.',
    en: 'Stacked curve over {months} months. The numbers are in the table below the figure.',
  },
  aboutLines: {
    nb: 'Kurver over {months} måneder. Tallene står i tabellen under figuren.',
    nn: 'Kurver over {months} månader. Tala står i tabellen under figuren.',
    en: 'Curves over {months} months. The numbers are in the table below the figure.',
  },
  aboutRows: {
    nb: 'Figur med {rows} rader. Tallene står i tabellen under figuren.',
    nn: 'Figur med {rows} rader. Tala står i tabellen under figuren.',
    en: 'Figure with {rows} rows. The numbers are in the table below the figure.',
  },
} as const satisfies Texts

/** A chart's own text, filled. */
export function chartText(
  key: keyof typeof CHART_TEXTS,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(CHART_TEXTS[key][language], values)
}

/** Why a number is not shown, in a few words. */
export function hiddenText(because: HiddenBecause, language: Language): string {
  return chartText(because, language)
}
