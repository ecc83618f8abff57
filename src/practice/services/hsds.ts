import { createHash } from 'node:crypto'
import type { Language } from '#core/languages.ts'
import { uuidOf } from '#core/uuid.ts'
import type { Organisation } from '#directory/organisations/index.ts'
import { plainText } from '#editorial/markdown/index.ts'
import { readingOf } from '#editorial/pieces/index.ts'
import { GRADES, type CouplingModel, type Grade } from './coupling/model.ts'
import { modelOf } from './coupling/models.ts'
import { PROVIDERS, providerTexts, type Provider } from './kind.ts'
import type { CataloguedService } from './model.ts'
import { texts } from './texts.ts'

type Asked = { readonly language: Language; readonly origin: string }

/**
 * The catalogue as the Human Services Data Specification 3.0 lists services: one page of whole services, each with its
 * organisation and its attributes (the grade of coupling, and who provides it). Ids are the same every time.
 */
export function hsdsOf(
  catalogue: readonly CataloguedService[],
  organisations: ReadonlyMap<string, Organisation>,
  model: CouplingModel,
  asked: Asked,
) {
  const contents = catalogue.map((row) => serviceOf(row, organisations, asked))
  return {
    ...{ total_items: contents.length, total_pages: 1, page_number: 1, size: contents.length },
    ...{ first_page: true, last_page: true, empty: contents.length === 0 },
    contents,
    // Beyond the page: every term there is, also those that no service has.
    taxonomies: [couplingTaxonomy(model, asked), providerTaxonomy(asked)],
    taxonomy_terms: [
      ...GRADES.map((grade) => gradeTerm(model, grade, asked)),
      ...PROVIDERS.map((provider) => providerTerm(provider, asked)),
    ],
  }
}

function serviceOf(
  { service, grading, isDisputed }: CataloguedService,
  organisations: ReadonlyMap<string, Organisation>,
  asked: Asked,
) {
  const { piece, edition, address } = service
  const { lines } = readingOf(edition, asked.language)
  const { providers } = edition.facts
  const attributes = [
    ...(grading === null
      ? []
      : [
          attributeOf(piece.id, 'coupling', gradeTerm(modelOf(grading.model), grading.grade, asked), {
            value: isDisputed ? `${grading.grade} (${texts.disputed[asked.language]})` : grading.grade,
          }),
        ]),
    ...providers.map((provider) => attributeOf(piece.id, 'provider', providerTerm(provider, asked))),
  ]
  const organization = organizationOf(edition.facts.organisations, providers, organisations, asked)
  return {
    id: piece.id,
    organization_id: organization.id,
    name: lines.title ?? piece.slug,
    description: lines.lead ?? '',
    url: asked.origin + address,
    status: 'active',
    ...(lines.forWhom ? { eligibility_description: plainText(lines.forWhom) } : {}),
    ...(lines.howTo ? { application_process: plainText(lines.howTo) } : {}),
    ...(piece.lookedOn === null ? {} : { assured_date: piece.lookedOn }),
    ...(edition.publishAt === null ? {} : { last_modified: edition.publishAt.toISOString() }),
    organization,
    attributes,
  }
}

/** The organisation mainly responsible; where none is named, the kind of provider stands in its place. */
function organizationOf(
  keys: readonly string[],
  providers: readonly Provider[],
  organisations: ReadonlyMap<string, Organisation>,
  { language, origin }: Asked,
) {
  const named = keys.map((key) => organisations.get(key)).find((one) => one !== undefined)
  if (named)
    return {
      ...{ id: named.id, name: named.name[language], description: named.name[language] },
      website: named.website ?? `${origin}/organisations/${named.key}`,
    }
  const [provider] = providers
  const name = provider === undefined ? texts.notSaid[language] : providerTexts[provider][language]
  return { id: idOf('organization', provider ?? 'unknown'), name, description: name }
}

type Term = ReturnType<typeof gradeTerm> | ReturnType<typeof providerTerm>

function attributeOf(serviceId: string, type: string, term: Term, more: { value?: string } = {}) {
  return {
    id: idOf('attribute', serviceId, term.id),
    ...{ link_id: serviceId, link_entity: 'service', link_type: type },
    ...{ taxonomy_term_id: term.id, taxonomy_term: term },
    ...more,
  }
}

function gradeTerm(model: CouplingModel, grade: Grade, asked: Asked) {
  const { name, definition } = model.categories[grade]
  const taxonomy = couplingTaxonomy(model, asked)
  return {
    id: idOf('term', 'coupling', model.version, grade),
    ...{ code: grade, name: name[asked.language], description: definition[asked.language], language: asked.language },
    ...{ taxonomy: taxonomy.name, taxonomy_id: taxonomy.id, taxonomy_detail: taxonomy },
    term_uri: `${asked.origin}/services#grade-${grade.toLowerCase()}`,
  }
}

function providerTerm(provider: Provider, asked: Asked) {
  const taxonomy = providerTaxonomy(asked)
  const name = providerTexts[provider][asked.language]
  return {
    id: idOf('term', 'provider', provider),
    ...{ code: provider, name, description: name, language: asked.language },
    ...{ taxonomy: taxonomy.name, taxonomy_id: taxonomy.id, taxonomy_detail: taxonomy },
  }
}

function couplingTaxonomy({ version, caution, validFrom }: CouplingModel, { language, origin }: Asked) {
  return {
    id: idOf('taxonomy', 'coupling', version),
    name: texts.grade[language],
    description: caution[language],
    uri: `${origin}/services#grades`,
    version: `${version} (${validFrom})`,
  }
}

function providerTaxonomy({ language, origin }: Asked) {
  const name = texts.provider[language]
  return { id: idOf('taxonomy', 'provider'), name, description: name, uri: `${origin}/services` }
}

function idOf(...parts: readonly string[]): string {
  return uuidOf(
    createHash('sha256')
      .update(['hsds', ...parts].join(' '))
      .digest(),
  )
}
