/** A public address whose answer is meant for machines. */
export type ForMachines = {
  /** As the routes have it. */
  readonly path: string
  readonly summary: string
  /** What it answers with, by media type. */
  readonly produces: Readonly<Record<string, string>>
  readonly query?: readonly Parameter[]
}

type Parameter = { readonly name: string; readonly is: string; readonly values?: readonly string[] }

const LANGUAGE: Parameter = {
  name: 'language',
  is: 'The language of names and words; bokmål where it is left out.',
  values: ['nb', 'nn', 'en'],
}

const SNAPSHOT: Parameter = { name: 'snapshot', is: 'The id of a published snapshot; the newest where it is left out.' }

/** Every public address for machines. A test holds it to the routes: nothing that ends like a file is left out. */
export const FOR_MACHINES: readonly ForMachines[] = [
  {
    path: '/sitemap.xml',
    summary: 'Every public page',
    produces: { 'application/xml': 'A site map (sitemaps.org 0.9)' },
  },
  { path: '/robots.txt', summary: 'What crawlers may look at', produces: { 'text/plain': 'A robots file' } },
  { path: '/openapi.json', summary: 'This document', produces: { 'application/json': 'OpenAPI 3.1' } },
  {
    path: '/feeds/:file',
    summary: 'The newest of everything: all.atom or all.json',
    produces: { 'application/atom+xml': 'Atom (RFC 4287)', 'application/feed+json': 'JSON Feed 1.1' },
    query: [LANGUAGE],
  },
  {
    path: '/feeds/:kind/:file',
    summary: 'The newest of a theme or a series: SLUG.atom or SLUG.json',
    produces: { 'application/atom+xml': 'Atom (RFC 4287)', 'application/feed+json': 'JSON Feed 1.1' },
    query: [LANGUAGE],
  },
  {
    path: '/-/cards/*',
    summary: 'The picture of a shared link: ADDRESS-LANGUAGE.png',
    produces: { 'image/png': '1200 × 630 pixels' },
  },
  ...(['/results/:registry', '/results/:registry/clinics/:clinic'] as const).map((page) => ({
    path: `${page}/figures/:figure`,
    summary: 'A figure of the results: NAME.csv, NAME.svg or NAME.json',
    produces: {
      'text/csv': 'The figure’s table',
      'image/svg+xml': 'The figure as drawn',
      'application/json': 'The figure’s numbers, and the hash of the snapshot they are from',
    },
    query: [SNAPSHOT, LANGUAGE],
  })),
  {
    path: '/organisations.csv',
    summary: 'Who is who',
    produces: { 'text/csv': 'One row an organisation' },
    query: [
      { name: 'search', is: 'Part of a name, or an organisation number.' },
      { name: 'kind', is: 'A kind of organisation.' },
      { name: 'county', is: 'The number of a county.' },
    ],
  },
  {
    path: '/services.csv',
    summary: 'The catalogue of services, with their grades of coupling',
    produces: { 'text/csv': 'One row a service' },
    query: [LANGUAGE],
  },
  {
    path: '/services/hsds.json',
    summary: 'The catalogue of services as Human Services Data Specification 3.0',
    produces: { 'application/json': 'Organisations, services, taxonomy and attributes' },
    query: [LANGUAGE],
  },
  {
    path: '/services/figure.svg',
    summary: 'The figure of the field, drawn from the catalogue',
    produces: { 'image/svg+xml': 'The figure' },
    query: [LANGUAGE],
  },
  {
    path: '/networks.csv',
    summary: 'Networks and their members',
    produces: { 'text/csv': 'One row a member' },
    query: [LANGUAGE],
  },
  {
    path: '/events.ics',
    summary: 'Everything that happens',
    produces: { 'text/calendar': 'iCalendar (RFC 5545)' },
    query: [{ name: 'theme', is: 'The slug of a theme.' }, LANGUAGE],
  },
  ...(['/events', '/webinars', '/courses'] as const).map((kind) => ({
    path: `${kind}/:slug/calendar.ics`,
    summary: 'One of them for a calendar',
    produces: { 'text/calendar': 'iCalendar (RFC 5545)' },
    query: [LANGUAGE],
  })),
  { path: '/publications.json', summary: 'Scientific publications', produces: { 'application/json': 'CSL-JSON' } },
  {
    path: '/publications.ris',
    summary: 'Scientific publications',
    produces: { 'application/x-research-info-systems': 'RIS' },
  },
  { path: '/publications.bib', summary: 'Scientific publications', produces: { 'application/x-bibtex': 'BibTeX' } },
  {
    path: '/guideline/versions/:version/content.json',
    summary: 'A version of the guideline, as its fingerprint is computed from it',
    produces: { 'application/json': 'Chapters with their texts' },
  },
  {
    path: '/rethos.csv',
    summary: 'Learning outcomes on work and health, by education',
    produces: { 'text/csv': 'One row an outcome' },
  },
  {
    path: '/rethos.json',
    summary: 'Learning outcomes on work and health, by education',
    produces: { 'application/json': 'Educations with their outcomes' },
  },
  {
    path: '/images/:file',
    summary: 'A picture of ours: ID.webp',
    produces: { 'image/webp': 'The picture' },
    query: [{ name: 'w', is: 'Width in pixels.', values: ['400', '800', '1600'] }],
  },
]

/** The OpenAPI document (3.1) of the public addresses for machines. */
export function openApi(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Brua',
      version: '1',
      description:
        'What is public in Brua, for machines. No key is needed. Everything personal is behind sign-in and is not described here.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries(FOR_MACHINES.map((one) => [templateOf(one.path), { get: operationOf(one) }])),
  }
}

/** `/feeds/:kind/:file` as OpenAPI writes it; a star is the rest of the address. */
function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{rest}')
}

function operationOf({ path, summary, produces, query = [] }: ForMachines) {
  const inPath = [...templateOf(path).matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }))
  const asked = query.map(({ name, is, values }) => ({
    ...{ name, in: 'query', required: false, description: is },
    schema: { type: 'string', ...(values ? { enum: values } : {}) },
  }))
  const content = Object.fromEntries(
    Object.entries(produces).map(([type, is]) => [type, { schema: { description: is } }]),
  )
  return {
    summary,
    ...(inPath.length + asked.length > 0 ? { parameters: [...inPath, ...asked] } : {}),
    responses: {
      '200': { description: Object.values(produces).join(', or '), content },
      '404': { description: 'There is no such thing.' },
    },
  }
}
