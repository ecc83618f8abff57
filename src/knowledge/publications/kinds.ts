import { defineKind, type FactField } from '#editorial/pieces/index.ts'
import { themeField } from '#knowledge/themes/index.ts'
import {
  bookFacts,
  projectFacts,
  publicationFacts,
  type BookFacts,
  type ProjectFacts,
  type PublicationFacts,
} from './model.ts'
import { formTexts, typeTexts } from './texts.ts'

const optional = (
  key: string,
  shape: 'text' | 'url',
  [nb, nn, en]: readonly [string, string, string],
  hint?: readonly [string, string, string],
): FactField => ({
  key,
  label: { nb, nn, en },
  ...(hint && { hint: { nb: hint[0], nn: hint[1], en: hint[2] } }),
  optional: true,
  shape,
})

const dateHint = [
  'Så mye som er kjent: 2023, 2023-08 eller 2023-08-14.',
  'Så mykje som er kjent: 2023, 2023-08 eller 2023-08-14.',
  'As much as is known: 2023, 2023-08 or 2023-08-14.',
] as const

const names = [
  { key: 'family', label: { nb: 'etternavn', nn: 'etternamn', en: 'family name' } },
  {
    key: 'given',
    label: { nb: 'fornavn eller initialer', nn: 'førenamn eller initialar', en: 'given names or initials' },
  },
] as const

const languageField: FactField = {
  key: 'language',
  label: { nb: 'Originalspråk', nn: 'Originalspråk', en: 'Own language' },
  hint: {
    nb: 'To bokstaver, som nb, nn eller sv.',
    nn: 'To bokstavar, som nb, nn eller sv.',
    en: 'Two letters, such as en, nb or nn.',
  },
  shape: 'text',
}
const ownTitle: FactField = {
  key: 'title',
  label: { nb: 'Originaltittel', nn: 'Originaltittel', en: 'Own title' },
  hint: {
    nb: 'Nøyaktig som den er utgitt.',
    nn: 'Nøyaktig slik han er gitt ut.',
    en: 'Exactly as it was published.',
  },
  shape: 'text',
}

export type PublicationLine = 'lead' | 'summary'

/** A scientific publication. */
export const publicationKind = defineKind<PublicationFacts, PublicationLine>({
  key: 'publication',
  wing: 'knowledge',
  at: '/publications',
  one: { nb: 'publikasjon', nn: 'publikasjon', en: 'publication' },
  many: { nb: 'publikasjoner', nn: 'publikasjonar', en: 'publications' },
  schema: publicationFacts,
  fields: [
    {
      key: 'type',
      label: { nb: 'Slag', nn: 'Slag', en: 'Type' },
      shape: 'choice',
      options: Object.entries(typeTexts).map(([value, label]) => ({ value, label })),
    },
    {
      key: 'author',
      label: { nb: 'Forfattere, i rekkefølge', nn: 'Forfattarar, i rekkjefølgje', en: 'Authors, in order' },
      hint: {
        nb: 'Én på hver linje: Etternavn | Initialer. En organisasjon har bare det første.',
        nn: 'Éin på kvar linje: Etternamn | Initialar. Ein organisasjon har berre det første.',
        en: 'One a line: Family name | Initials. An organisation has the first only.',
      },
      optional: true,
      shape: 'rows',
      columns: names,
    },
    ownTitle,
    languageField,
    optional('issued', 'text', ['Utgitt', 'Gitt ut', 'Issued'], dateHint),
    optional('container-title', 'text', ['Tidsskrift eller bok', 'Tidsskrift eller bok', 'Journal or book']),
    optional('volume', 'text', ['Volum', 'Volum', 'Volume']),
    optional('issue', 'text', ['Hefte', 'Hefte', 'Issue']),
    optional('page', 'text', ['Sider', 'Sider', 'Pages']),
    optional(
      'number',
      'text',
      ['Artikkel- eller rapportnummer', 'Artikkel- eller rapportnummer', 'Article or report number'],
      ['For artikler uten sidetall.', 'For artiklar utan sidetal.', 'For articles without pages.'],
    ),
    optional('edition', 'text', ['Utgave av boka', 'Utgåve av boka', 'Edition of the book']),
    {
      key: 'editor',
      label: { nb: 'Redaktører', nn: 'Redaktørar', en: 'Editors' },
      optional: true,
      shape: 'rows',
      columns: names,
    },
    optional('publisher', 'text', ['Utgiver', 'Utgivar', 'Publisher']),
    optional('genre', 'text', ['Slag avhandling', 'Slag avhandling', 'Kind of thesis']),
    optional('DOI', 'text', ['DOI', 'DOI', 'DOI'], ['Begynner med 10.', 'Byrjar med 10.', 'Begins with 10.']),
    optional('URL', 'url', ['Adresse, uten DOI', 'Adresse, utan DOI', 'Address, when there is no DOI']),
    themeField,
  ],
  lines: {
    title: {
      label: { nb: 'Tittel på dette språket', nn: 'Tittel på dette språket', en: 'Title in this language' },
      shape: 'line',
    },
    lead: {
      label: { nb: 'Hva det handler om', nn: 'Kva det handlar om', en: 'What it is about' },
      hint: { nb: 'Én setning.', nn: 'Éi setning.', en: 'One sentence.' },
      shape: 'paragraph',
    },
    summary: {
      label: { nb: 'Sammendrag i klart språk', nn: 'Samandrag i klart språk', en: 'Summary in plain words' },
      shape: 'markdown',
      optional: true,
    },
  },
  lead: 'lead',
  lookEveryMonths: 60,
  schemaOrg: 'ScholarlyArticle',
})

export type ProjectLine = 'lead' | 'aim' | 'about' | 'found'

/** A project of research or innovation. */
export const projectKind = defineKind<ProjectFacts, ProjectLine>({
  key: 'project',
  wing: 'knowledge',
  at: '/projects',
  one: { nb: 'prosjekt', nn: 'prosjekt', en: 'project' },
  many: { nb: 'prosjekter', nn: 'prosjekt', en: 'projects' },
  schema: projectFacts,
  fields: [
    {
      key: 'forms',
      label: { nb: 'Hva slags prosjekt', nn: 'Kva slags prosjekt', en: 'What kind of project' },
      shape: 'choices',
      options: Object.entries(formTexts).map(([value, label]) => ({ value, label })),
    },
    {
      key: 'partners',
      label: { nb: 'Hvem som er med', nn: 'Kven som er med', en: 'Who takes part' },
      hint: {
        nb: 'Én på hver linje: Navn | nøkkelen i «Hvem er hvem», når organisasjonen står der.',
        nn: 'Éin på kvar linje: Namn | nøkkelen i «Kven er kven», når organisasjonen står der.',
        en: 'One a line: Name | the key in “Who is who”, when the organisation is there.',
      },
      optional: true,
      shape: 'rows',
      columns: [
        { key: 'name', label: { nb: 'navn', nn: 'namn', en: 'name' } },
        { key: 'key', label: { nb: 'nøkkel', nn: 'nøkkel', en: 'key' } },
      ],
    },
    optional('from', 'text', ['Fra', 'Frå', 'From'], dateHint),
    optional('until', 'text', ['Til', 'Til', 'Until'], dateHint),
    {
      key: 'publications',
      label: { nb: 'Publikasjoner', nn: 'Publikasjonar', en: 'Publications' },
      optional: true,
      shape: 'pieces',
      of: 'publication',
    },
    optional('report', 'url', ['Rapport, adresse', 'Rapport, adresse', 'Report, address']),
    themeField,
  ],
  lines: {
    title: { label: { nb: 'Navn', nn: 'Namn', en: 'Name' }, shape: 'line' },
    lead: {
      label: { nb: 'Kort om prosjektet', nn: 'Kort om prosjektet', en: 'The project in short' },
      shape: 'paragraph',
    },
    aim: { label: { nb: 'Mål', nn: 'Mål', en: 'Aim' }, shape: 'markdown' },
    about: {
      label: { nb: 'Hva som gjøres', nn: 'Kva som blir gjort', en: 'What is done' },
      shape: 'markdown',
      optional: true,
    },
    found: {
      label: { nb: 'Hva det fant', nn: 'Kva det fann', en: 'What it found' },
      shape: 'markdown',
      optional: true,
    },
  },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'ResearchProject',
  leansOn: ({ partners = [] }: Partial<ProjectFacts>) =>
    partners.flatMap(({ key }) => (key === '' ? [] : [`/organisations/${key}`])),
})

export type BookLine = 'lead' | 'about' | 'readers' | 'sample'

/** A book, with pages to leaf through. */
export const bookKind = defineKind<BookFacts, BookLine>({
  key: 'book',
  wing: 'knowledge',
  at: '/book',
  one: { nb: 'bok', nn: 'bok', en: 'book' },
  many: { nb: 'bøker', nn: 'bøker', en: 'books' },
  schema: bookFacts,
  fields: [
    ownTitle,
    languageField,
    optional('issued', 'text', ['Utgitt', 'Gitt ut', 'Issued'], dateHint),
    {
      key: 'author',
      label: { nb: 'Forfattere eller redaktører', nn: 'Forfattarar eller redaktørar', en: 'Authors or editors' },
      optional: true,
      shape: 'rows',
      columns: names,
    },
    optional('publisher', 'text', ['Forlag', 'Forlag', 'Publisher']),
    optional('isbn', 'text', ['ISBN', 'ISBN', 'ISBN']),
    optional('link', 'url', ['Hvor boka kan fås', 'Kvar boka er å få', 'Where the book can be had']),
    themeField,
  ],
  lines: {
    title: { label: { nb: 'Tittel på siden', nn: 'Tittel på sida', en: 'Title of the page' }, shape: 'line' },
    lead: { label: { nb: 'Ingress', nn: 'Ingress', en: 'Lead' }, shape: 'paragraph' },
    about: { label: { nb: 'Hva boka er', nn: 'Kva boka er', en: 'What the book is' }, shape: 'markdown' },
    readers: { label: { nb: 'Hvem den er for', nn: 'Kven ho er for', en: 'Who it is for' }, shape: 'list' },
    sample: {
      label: { nb: 'Sider å bla i', nn: 'Sider å bla i', en: 'Pages to leaf through' },
      hint: {
        nb: 'Skill sidene med --- på en egen linje. Ta bare med det dere har lov til å vise.',
        nn: 'Skil sidene med --- på ei eiga linje. Ta berre med det de har lov til å vise.',
        en: 'Part the pages with --- on a line of its own. Only what you are allowed to show.',
      },
      shape: 'markdown',
      optional: true,
    },
  },
  lead: 'lead',
  lookEveryMonths: 24,
  schemaOrg: 'Book',
})
