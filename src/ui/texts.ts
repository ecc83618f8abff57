import { fill } from '#core/languages.ts'
import type { Language, Texts } from '#core/languages.ts'

/** The pieces' own words. Pages bring theirs in their module's `texts.ts`. */
export const UI_TEXTS = {
  skip: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  tagline: {
    nb: 'Arbeid og helse, samtidig',
    nn: 'Arbeid og helse, samstundes',
    en: 'Work and health, together',
  },
  home: { nb: 'Brua, til forsiden', nn: 'Brua, til framsida', en: 'Brua, to the front page' },
  navigation: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  searchHere: { nb: 'Søk i alt', nn: 'Søk i alt', en: 'Search everything' },
  searchLabel: { nb: 'Søk i hele Brua', nn: 'Søk i heile Brua', en: 'Search all of Brua' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  signOut: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  signedInAs: { nb: 'Du er logget inn som', nn: 'Du er logga inn som', en: 'You are signed in as' },
  aboutThisSite: { nb: 'Om nettstedet', nn: 'Om nettstaden', en: 'About this site' },
  footer: {
    nb: 'Brua samler feltet arbeid og helse: hvem som gjør hva, hvilken hjelp som finnes, og hva den gjør for folk.',
    nn: 'Brua samlar feltet arbeid og helse: kven som gjer kva, kva hjelp som finst, og kva ho gjer for folk.',
    en: 'Brua gathers the field of work and health: who does what, what help there is, and what it does for people.',
  },
  errorPrefix: { nb: 'Feil: ', nn: 'Feil: ', en: 'Error: ' },
  errorsTitleOne: {
    nb: 'Én ting må rettes før vi kan lagre',
    nn: 'Éin ting må rettast før vi kan lagre',
    en: 'One thing needs a change before we can save',
  },
  errorsTitle: {
    nb: '{count} ting må rettes før vi kan lagre',
    nn: '{count} ting må rettast før vi kan lagre',
    en: '{count} things need a change before we can save',
  },
  errorsKept: {
    nb: 'Det du har skrevet, står fortsatt her.',
    nn: 'Det du har skrive, står framleis her.',
    en: 'What you wrote is still here.',
  },
  optional: { nb: 'valgfritt', nn: 'valfritt', en: 'optional' },
  choose: { nb: 'Velg …', nn: 'Vel …', en: 'Choose …' },
  dateHint: {
    nb: 'Dag, måned og år, for eksempel 12.3.2024',
    nn: 'Dag, månad og år, til dømes 12.3.2024',
    en: 'Day, month and year, for example 12.3.2024',
  },
  progress: { nb: '{step} av {of}', nn: '{step} av {of}', en: '{step} of {of}' },
  minutesLeftOne: { nb: 'omtrent ett minutt igjen', nn: 'om lag eitt minutt att', en: 'about one minute left' },
  minutesLeft: {
    nb: 'omtrent {minutes} minutter igjen',
    nn: 'om lag {minutes} minutt att',
    en: 'about {minutes} minutes left',
  },
  stepDone: { nb: 'ferdig', nn: 'ferdig', en: 'done' },
  stepCurrent: { nb: 'nå', nn: 'no', en: 'now' },
  stepLater: { nb: 'senere', nn: 'seinare', en: 'later' },
  pages: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
  pageNumber: { nb: 'Side {page}', nn: 'Side {page}', en: 'Page {page}' },
  previous: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  next: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  youAreHere: { nb: 'Du er her', nn: 'Du er her', en: 'You are here' },
  good: { nb: 'Bra', nn: 'Bra', en: 'Good' },
  attention: { nb: 'Obs', nn: 'Obs', en: 'Take note' },
  bad: { nb: 'Stopp', nn: 'Stopp', en: 'Stop' },
  info: { nb: 'Til opplysning', nn: 'Til opplysning', en: 'For your information' },
  uncertain: { nb: 'Usikkert', nn: 'Usikkert', en: 'Uncertain' },
  work: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' },
  health: { nb: 'Helse', nn: 'Helse', en: 'Health' },
  coupling: { nb: 'Arbeid og helse', nn: 'Arbeid og helse', en: 'Work and health' },
  sortedAscending: { nb: 'sortert stigende', nn: 'sortert stigande', en: 'sorted ascending' },
  sortedDescending: { nb: 'sortert synkende', nn: 'sortert søkkande', en: 'sorted descending' },
  tableScrolls: { nb: 'Tabell: {caption}', nn: 'Tabell: {caption}', en: 'Table: {caption}' },
  showTable: { nb: 'Vis tallene i en tabell', nn: 'Vis tala i ein tabell', en: 'Show the numbers in a table' },
  howMade: { nb: 'Slik er dette laget', nn: 'Slik er dette laga', en: 'How this was made' },
  getCsv: { nb: 'Last ned tallene (CSV)', nn: 'Last ned tala (CSV)', en: 'Download the numbers (CSV)' },
  getSvg: { nb: 'Last ned figuren (SVG)', nn: 'Last ned figuren (SVG)', en: 'Download the figure (SVG)' },
  permalink: {
    nb: 'Fast lenke til disse tallene',
    nn: 'Fast lenkje til desse tala',
    en: 'Lasting link to these numbers',
  },
  figureLinks: { nb: 'Ta med deg figuren', nn: 'Ta med deg figuren', en: 'Take the figure with you' },
  wingDirectory: { nb: 'Hvem og hvor', nn: 'Kven og kvar', en: 'Who and where' },
  wingRegistry: { nb: 'Register', nn: 'Register', en: 'Registry' },
  wingPractice: { nb: 'Praksis', nn: 'Praksis', en: 'Practice' },
  wingKnowledge: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  wingMeeting: { nb: 'Møteplass', nn: 'Møteplass', en: 'Meeting place' },
} as const satisfies Texts

export type UiText = keyof typeof UI_TEXTS

/** One of the pieces' own texts, filled. */
export function say(key: UiText, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(UI_TEXTS[key][language], values)
}

const WING_TEXTS = {
  directory: 'wingDirectory',
  registry: 'wingRegistry',
  practice: 'wingPractice',
  knowledge: 'wingKnowledge',
  meeting: 'wingMeeting',
} as const

/** What a wing of the house is called in the navigation. */
export function wingName(wing: keyof typeof WING_TEXTS, language: Language): string {
  return say(WING_TEXTS[wing], language)
}
