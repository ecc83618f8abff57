import type { Text, Texts } from '#core/languages.ts'
import type { PROJECT_FORMS, PublicationType } from './model.ts'

export const typeTexts: Readonly<Record<PublicationType, Text>> = {
  'article-journal': { nb: 'Artikkel', nn: 'Artikkel', en: 'Article' },
  book: { nb: 'Bok', nn: 'Bok', en: 'Book' },
  chapter: { nb: 'Kapittel i bok', nn: 'Kapittel i bok', en: 'Chapter' },
  report: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
  thesis: { nb: 'Avhandling', nn: 'Avhandling', en: 'Thesis' },
}

export const formTexts: Readonly<Record<(typeof PROJECT_FORMS)[number], Text>> = {
  research: { nb: 'Forskning', nn: 'Forsking', en: 'Research' },
  innovation: { nb: 'Innovasjon', nn: 'Innovasjon', en: 'Innovation' },
  evaluation: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
}

export const texts = {
  knowledge: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  publications: { nb: 'Vitenskapelige publikasjoner', nn: 'Vitskaplege publikasjonar', en: 'Scientific publications' },
  listLead: {
    nb: 'Det medarbeidere ved kompetansesenteret har vært med på å skrive. Lenkene går til utgiveren.',
    nn: 'Det tilsette ved kompetansesenteret har vore med på å skrive. Lenkjene går til utgivaren.',
    en: 'What people at the competence centre have helped to write. The links lead to the publisher.',
  },
  foundNone: { nb: 'Ingen publikasjoner passet', nn: 'Ingen publikasjonar passa', en: 'No publications matched' },
  foundOne: { nb: 'Én publikasjon', nn: 'Éin publikasjon', en: 'One publication' },
  found: { nb: '{count} publikasjoner', nn: '{count} publikasjonar', en: '{count} publications' },
  noneYet: {
    nb: 'Her kommer det forskerne finner',
    nn: 'Her kjem det forskarane finn',
    en: 'What researchers find will be here',
  },
  noneYetHelp: {
    nb: 'Ingen publikasjoner er lagt inn ennå. Redaktørene legger dem inn med forfattere, tidsskrift og DOI.',
    nn: 'Ingen publikasjonar er lagde inn enno. Redaktørane legg dei inn med forfattarar, tidsskrift og DOI.',
    en: 'No publications have been entered yet. Editors enter them with authors, journal and DOI.',
  },
  noneFoundHelp: {
    nb: 'Prøv et annet år eller et annet tema.',
    nn: 'Prøv eit anna år eller eit anna tema.',
    en: 'Try another year or another theme.',
  },
  showAll: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  filter: { nb: 'Finn publikasjoner', nn: 'Finn publikasjonar', en: 'Find publications' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  noYear: { nb: 'Uten år', nn: 'Utan år', en: 'Without a year' },
  take: { nb: 'Ta med deg listen', nn: 'Ta med deg lista', en: 'Take the list with you' },
  takeOne: { nb: 'Ta med deg referansen', nn: 'Ta med deg referansen', en: 'Take the reference with you' },
  takeWhy: {
    nb: 'Filene kan åpnes i programmer som holder orden på referanser.',
    nn: 'Filene kan opnast i program som held orden på referansar.',
    en: 'The files open in programs that keep references.',
  },
  reference: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
  cite: { nb: 'I en tekst', nn: 'I ein tekst', en: 'In a text' },
  citeWays: {
    nb: '{brackets}, eller {sentence} i en setning',
    nn: '{brackets}, eller {sentence} i ei setning',
    en: '{brackets}, or {sentence} in a sentence',
  },
  ownTitle: { nb: 'Originaltittel', nn: 'Originaltittel', en: 'Own title' },
  summary: { nb: 'Sammendrag', nn: 'Samandrag', en: 'Summary' },
  noSummary: {
    nb: 'Et sammendrag i klart språk er ikke skrevet ennå. Følg lenken til artikkelen for å lese hva forskerne fant.',
    nn: 'Eit samandrag i klart språk er ikkje skrive enno. Følg lenkja til artikkelen for å lese kva forskarane fann.',
    en: 'A summary in plain words has not been written yet. Follow the link to the article to read what the researchers found.',
  },
  read: { nb: 'Les hos utgiveren', nn: 'Les hos utgivaren', en: 'Read at the publisher' },
  fromProjects: { nb: 'Kommer fra', nn: 'Kjem frå', en: 'Comes from' },
  belongs: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },

  projects: { nb: 'Forskning og innovasjon', nn: 'Forsking og innovasjon', en: 'Research and innovation' },
  projectsLead: {
    nb: 'Prosjekter som leter etter bedre måter å hjelpe på, hvem som er med, og hva som kom ut av det.',
    nn: 'Prosjekt som leitar etter betre måtar å hjelpe på, kven som er med, og kva som kom ut av det.',
    en: 'Projects that look for better ways to help, who takes part, and what came of it.',
  },
  noProjects: { nb: 'Her kommer prosjektene', nn: 'Her kjem prosjekta', en: 'The projects will be here' },
  noProjectsHelp: {
    nb: 'Ingen prosjekter er lagt inn ennå.',
    nn: 'Ingen prosjekt er lagde inn enno.',
    en: 'No projects have been entered yet.',
  },
  aim: { nb: 'Målet', nn: 'Målet', en: 'The aim' },
  about: { nb: 'Slik går det for seg', nn: 'Slik går det føre seg', en: 'How it is done' },
  foundOut: { nb: 'Hva prosjektet fant', nn: 'Kva prosjektet fann', en: 'What the project found' },
  partners: { nb: 'Hvem som er med', nn: 'Kven som er med', en: 'Who takes part' },
  period: { nb: 'Når', nn: 'Når', en: 'When' },
  from: { nb: 'fra {day}', nn: 'frå {day}', en: 'from {day}' },
  until: { nb: 'til {day}', nn: 'til {day}', en: 'until {day}' },
  periodOpen: {
    nb: 'Kilden sier ikke når prosjektet begynte eller sluttet.',
    nn: 'Kjelda seier ikkje når prosjektet byrja eller blei avslutta.',
    en: 'The source does not say when the project began or ended.',
  },
  kind: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  outcome: {
    nb: 'Publikasjoner fra prosjektet',
    nn: 'Publikasjonar frå prosjektet',
    en: 'Publications from the project',
  },
  noOutcome: {
    nb: 'Ingen publikasjoner er knyttet til prosjektet her ennå.',
    nn: 'Ingen publikasjonar er knytte til prosjektet her enno.',
    en: 'No publications are tied to the project here yet.',
  },
  report: { nb: 'Les rapporten', nn: 'Les rapporten', en: 'Read the report' },

  books: { nb: 'Boka', nn: 'Boka', en: 'The book' },
  noBook: { nb: 'Her kommer boka', nn: 'Her kjem boka', en: 'The book will be here' },
  noBookHelp: {
    nb: 'Ingen bok er lagt inn ennå.',
    nn: 'Inga bok er lagd inn enno.',
    en: 'No book has been entered yet.',
  },
  issued: { nb: 'Utgitt', nn: 'Gitt ut', en: 'Published' },
  publisher: { nb: 'Forlag', nn: 'Forlag', en: 'Publisher' },
  authors: { nb: 'Forfattere', nn: 'Forfattarar', en: 'Authors' },
  isbn: { nb: 'ISBN', nn: 'ISBN', en: 'ISBN' },
  aboutBook: { nb: 'Hva boka er', nn: 'Kva boka er', en: 'What the book is' },
  readers: { nb: 'Hvem den er for', nn: 'Kven ho er for', en: 'Who it is for' },
  leaf: { nb: 'Bla i boka', nn: 'Bla i boka', en: 'Leaf through the book' },
  leafCount: { nb: '{count} sider å lese her', nn: '{count} sider å lese her', en: '{count} pages to read here' },
  leafOne: { nb: 'Én side å lese her', nn: 'Éi side å lese her', en: 'One page to read here' },
  noSample: {
    nb: 'Ingen sider fra boka er lagt ut her ennå. Når forlaget sier ja, kan redaktørene legge inn et utdrag, og da kan du bla i det her.',
    nn: 'Ingen sider frå boka er lagde ut her enno. Når forlaget seier ja, kan redaktørane leggje inn eit utdrag, og då kan du bla i det her.',
    en: 'No pages of the book have been put out here yet. When the publisher agrees, editors can enter a sample, and then you can leaf through it here.',
  },
  samplePage: { nb: 'Side {page} av {of}', nn: 'Side {page} av {of}', en: 'Page {page} of {of}' },
  fromBook: { nb: 'Fra boka', nn: 'Frå boka', en: 'From the book' },
  toBook: { nb: 'Om boka', nn: 'Om boka', en: 'About the book' },
  getBook: { nb: 'Få tak i boka', nn: 'Få tak i boka', en: 'Get the book' },
} as const satisfies Texts
