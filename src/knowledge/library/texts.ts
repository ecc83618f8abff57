import type { Texts } from '#core/languages.ts'

/** What is said on the library's pages. */
export const texts = {
  library: { nb: 'Emnebiblioteket', nn: 'Emnebiblioteket', en: 'The topic library' },
  title: {
    nb: 'Let fra toppen: der er mest kunnskap lagt sammen',
    nn: 'Leit frå toppen: der er mest kunnskap lagd i hop',
    en: 'Look from the top, where most knowledge has been put together',
  },
  lead: {
    nb: 'Emnebiblioteket ordner forskning om arbeid og helse etter kunnskapspyramiden. Jo høyere du finner svaret, jo mer av arbeidet med å veie studiene er gjort for deg.',
    nn: 'Emnebiblioteket ordnar forsking om arbeid og helse etter kunnskapspyramiden. Di høgare du finn svaret, di meir av arbeidet med å vege studiane er gjort for deg.',
    en: 'The topic library orders research on work and health by the evidence pyramid. The higher you find your answer, the more of the work of weighing studies has been done for you.',
  },
  pyramid: { nb: 'Kunnskapspyramiden', nn: 'Kunnskapspyramiden', en: 'The evidence pyramid' },
  pyramidSource: {
    nb: 'Trinnene følger EBHC-pyramiden 5.0 (Alper og Haynes, 2016).',
    nn: 'Trinna følgjer EBHC-pyramiden 5.0 (Alper og Haynes, 2016).',
    en: 'The levels follow the EBHC pyramid 5.0 (Alper and Haynes, 2016).',
  },
  none: { nb: 'tom hylle', nn: 'tom hylle', en: 'empty shelf' },
  one: { nb: 'én kilde', nn: 'éi kjelde', en: 'one source' },
  many: { nb: '{count} kilder', nn: '{count} kjelder', en: '{count} sources' },
  level: { nb: 'Trinn {level}', nn: 'Trinn {level}', en: 'Level {level}' },
  theme: { nb: 'Tema', nn: 'Tema', en: 'Theme' },
  themes: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
  allThemes: { nb: 'Alle temaer', nn: 'Alle tema', en: 'All themes' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  filter: { nb: 'Velg tema', nn: 'Vel tema', en: 'Choose a theme' },
  noneOfTheme: {
    nb: 'Ingen kilder om dette temaet på denne hylla.',
    nn: 'Ingen kjelder om dette temaet på denne hylla.',
    en: 'No sources on this theme on this shelf.',
  },
  about: { nb: 'Om emnebiblioteket', nn: 'Om emnebiblioteket', en: 'About the topic library' },
  aboutMore: { nb: 'Les om biblioteket', nn: 'Les om biblioteket', en: 'Read about the library' },
  answers: { nb: 'Ansvarlig redaktør: {who}.', nn: 'Ansvarleg redaktør: {who}.', en: 'Responsible editor: {who}.' },
  nobody: {
    nb: 'Ingen ansvarlig redaktør er valgt ennå. Redaksjonen svarer.',
    nn: 'Ingen ansvarleg redaktør er vald enno. Redaksjonen svarer.',
    en: 'No responsible editor has been named yet. The editors answer.',
  },
  design: { nb: 'Hvordan den er laget', nn: 'Korleis ho er laga', en: 'How it was made' },
  publisher: { nb: 'Hvem som står bak', nn: 'Kven som står bak', en: 'Who is behind it' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  checked: { nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last checked' },
  place: { nb: 'Plass i pyramiden', nn: 'Plass i pyramiden', en: 'Place in the pyramid' },
  toSource: { nb: 'Gå til kilden', nn: 'Gå til kjelda', en: 'Go to the source' },
  noLink: {
    nb: 'Kilden vi har brukt, gir ikke adressen. Vet du den, hjelper redaksjonen gjerne med å legge den inn.',
    nn: 'Kjelda vi har brukt, gir ikkje adressa. Veit du henne, hjelper redaksjonen gjerne med å leggje henne inn.',
    en: 'The source we have used does not give the address. If you know it, the editors will gladly add it.',
  },
} as const satisfies Texts
