import type { Language } from '#core/languages.ts'
import { findOrganisation } from '#directory/organisations/index.ts'
import { chartSvg, chartTable, tableToCsv } from '#ui/index.ts'
import type { Ctx } from '#web/env.ts'
import { orNotFound } from '#web/errors.ts'
import { everyone, rolesOf, Routes, type Access } from '#web/route.ts'
import { ownScope, type OwnScope } from './access.ts'
import type { Drawn } from './figures/drawn.ts'
import { loadClinic, loadCountry, loadOwn, loadPublished, type Results } from './load.ts'
import { MissingSnapshotPage } from './pages/missing-snapshot-page.tsx'
import { ResultsListPage } from './pages/list-page.tsx'
import { ResultsPage } from './pages/results-page.tsx'

const staff = rolesOf('clinician', 'clinic-leader')

type Load = (c: Ctx, snapshot: string | undefined) => Promise<Results | undefined>

const country: Load = (c, snapshot) => loadCountry(c.get('services'), languageOf(c), param(c, 'registry'), snapshot)
const clinic: Load = (c, snapshot) =>
  loadClinic(c.get('services'), languageOf(c), param(c, 'registry'), param(c, 'clinic'), snapshot)
const own: Load = async (c, snapshot) =>
  loadOwn(c.get('services'), languageOf(c), param(c, 'registry'), await scopeOf(c), snapshot)

export const resultsRoutes = new Routes().get('/results', everyone, async (c) =>
  c.html(
    <ResultsListPage view={c.get('view')} published={await loadPublished(c.get('services'), c.get('language'))} />,
  ),
)
addPage('/results/:registry', everyone, country)
addPage('/results/:registry/clinics/:clinic', everyone, clinic)
addPage('/results/:registry/clinics/:clinic/own', staff, own)

/** A page of results, and each of its figures as CSV, SVG and JSON: all from the same load. */
function addPage(path: string, access: Access, load: Load): void {
  resultsRoutes.get(path, access, async (c) => {
    const results = await load(c, snapshotAsked(c))
    if (results === undefined) {
      const newest = orNotFound(await load(c, undefined))
      return c.html(<MissingSnapshotPage view={c.get('view')} results={newest} path={c.req.path} />, 404)
    }
    return c.html(
      <ResultsPage
        view={c.get('view')}
        results={results}
        path={c.req.path}
        own={load === own}
        mayOwn={results.clinic !== undefined && (await findScope(c, results.clinic.key)) !== undefined}
      />,
    )
  })
  resultsRoutes.get(`${path}/figures/:figure`, access, async (c) => {
    const [, id, format] = /^([a-z0-9-]+)\.(csv|svg|json)$/.exec(param(c, 'figure')) ?? []
    const results = orNotFound(await load(c, snapshotAsked(c)))
    const drawn = orNotFound(results.drawn.find((one) => one.id === id))
    return answerFigure(c, drawn, format as 'csv' | 'svg' | 'json', results)
  })
}

function answerFigure(c: Ctx, drawn: Drawn, format: 'csv' | 'svg' | 'json', { snapshot, registry }: Results): Response {
  const language = languageOf(c)
  const name = `${registry.key}-${drawn.id}-${snapshot.id}`
  if (format === 'svg')
    return c.body(chartSvg(drawn.chart, { language, title: drawn.finding, summary: drawn.summary }), 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
    })
  if (format === 'csv')
    return c.body(tableToCsv(chartTable(drawn.chart, language)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    })
  return c.json({
    registry: registry.key,
    snapshot: snapshot.id,
    hash: snapshot.hash,
    figure: drawn.id,
    finding: drawn.finding,
    chart: drawn.chart,
  })
}

/** The snapshot that the address names; what could be no snapshot's name is nobody's. */
function snapshotAsked(c: Ctx): string | undefined {
  const asked = c.req.query('snapshot')
  return asked === undefined || /^[a-z0-9-]{1,120}$/.test(asked) ? asked : ''
}

/** A figure asked for as a file names its language in the address, so that the address alone gives the same file. */
function languageOf(c: Ctx): Language {
  const asked = c.req.query('language')
  return asked === 'nb' || asked === 'nn' || asked === 'en' ? asked : c.get('language')
}

function param(c: Ctx, name: string): string {
  return orNotFound(c.req.param(name))
}

async function scopeOf(c: Ctx): Promise<OwnScope> {
  return orNotFound(await findScope(c, param(c, 'clinic')))
}

async function findScope(c: Ctx, clinic: string): Promise<OwnScope | undefined> {
  const { db, clock } = c.get('services')
  const organisation = await findOrganisation(db, clinic, clock.today())
  return organisation && ownScope(c.get('who'), organisation)
}
