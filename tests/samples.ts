import { expect } from 'vitest'
import { sql } from 'kysely'
import { allRoutes } from '#app/http.tsx'
import { addEpisodes } from '#registry/episodes/index.ts'
import { sealedSearch } from '#registry/clinic/index.ts'
import { addParticipants, scopeOf, type Asker } from '#registry/participants/index.ts'
import { showLink } from '#registry/assessments/index.ts'
import { arr, saveRegistry, type Registry } from '#registry/registries/index.ts'
import { findNewestSnapshot } from '#registry/snapshots/index.ts'
import { SHELL_PATHS } from '#ui/index.ts'
import type { Route } from '#web/route.ts'
import { CLINICS, MAIN_CLINIC, PARTICIPANTS, PEOPLE } from '#world/index.ts'
import { editing } from './editing-samples.ts'
import { testApp, type Client, type TestApp } from './app.ts'
import type { TestServices } from './services.ts'
import { guideline, guidelineIds, library, newsletter, readersOf } from './samples/documents.ts'
import { knowledge } from './samples/knowledge.ts'
import { consultations, council, networks } from './samples/meeting.ts'
import { one, UNKNOWN_LINK, type Sample, type Samples, type Visitor } from './samples/model.ts'
import { practice, raiseDispute } from './samples/practice.ts'
import { testWorld } from './world.ts'

export type { Sample, Samples, Visitor } from './samples/model.ts'

/** The small world, with what the samples name. */
export type SampleWorld = { readonly services: TestServices; readonly samples: Samples }

/**
 * A fresh clone of the small world with samples for every route: everything at the main clinic, so that whoever
 * works at another should see none of it.
 */
export async function sampleWorld(env: Record<string, string> = {}): Promise<SampleWorld> {
  const services = await testWorld({ env })
  const links = await linksOf(services)
  const concern = await raiseConcern(services, links.sixMonths)
  return {
    services,
    samples: {
      ...house(),
      ...directory(await facilitatorsRole(services), await centresMandate(services)),
      ...participantsPages(links),
      ...clinic(concern, await addReserving(services), (words) =>
        sealedSearch(services.keys, PEOPLE.clinician.id, words),
      ),
      ...(await results(services)),
      ...(await editing(services)),
      ...practice(await raiseDispute(services)),
      ...knowledge(),
      ...library,
      ...guideline(await guidelineIds(services)),
      ...newsletter(await readersOf(services)),
      ...networks(),
      ...council(),
      ...consultations(),
    },
  }
}

function house(): Samples {
  return {
    'GET /': [
      { what: '', path: '/', by: 'nobody' },
      { what: 'signed in', path: '/', by: 'clinician' },
    ],
    'GET /search': [
      { what: '', path: '/search', by: 'nobody' },
      { what: 'found', path: '/search?q=klinikk', by: 'nobody' },
      { what: 'one group', path: '/search?q=klinikk&group=organisations', by: 'clinician' },
      { what: 'a typing error', path: '/search?q=klinnikk', by: 'nobody' },
      { what: 'none found', path: '/search?q=xyzzy', by: 'nobody' },
      { what: 'no word', path: '/search?q=!!!', by: 'nobody' },
    ],
    'GET /openapi.json': one('/openapi.json', 'nobody'),
    'GET /robots.txt': one('/robots.txt', 'nobody'),
    'GET /sitemap.xml': one('/sitemap.xml', 'nobody'),
    'GET /feeds/:file': one('/feeds/all.atom', 'nobody'),
    'GET /feeds/:kind/:file': one('/feeds/theme/arbeid-og-helse.json', 'nobody'),
    'GET /-/cards/*': one('/-/cards/themes/arbeid-og-helse-nb.png', 'nobody'),
    'GET /favicon.ico': one('/favicon.ico', 'nobody', { status: 302 }),
    [`POST ${SHELL_PATHS.language}`]: one(SHELL_PATHS.language, 'nobody', { fields: { language: 'nn', to: '/' } }),
    'GET /-/patterns': one('/-/patterns', 'nobody'),
    'GET /-/patterns/question': one('/-/patterns/question', 'nobody'),
    'GET /-/patterns/work': one('/-/patterns/work', 'nobody'),
    'GET /-/operations': one('/-/operations', 'administrator'),
    'POST /-/operations/test-mail': one('/-/operations/test-mail', 'administrator'),
    [`GET ${SHELL_PATHS.signIn}`]: [
      { what: '', path: SHELL_PATHS.signIn, by: 'nobody' },
      { what: 'nobody found', path: `${SHELL_PATHS.signIn}?search=xyzzy`, by: 'nobody' },
    ],
    [`POST ${SHELL_PATHS.signIn}`]: one(SHELL_PATHS.signIn, 'nobody', {
      fields: { person: PEOPLE.clinician.id, to: '/clinic' },
    }),
    // In the demo there is no sign-in service to go to.
    [`GET ${SHELL_PATHS.signIn}/start`]: one(`${SHELL_PATHS.signIn}/start`, 'nobody', { status: 404 }),
    [`GET ${SHELL_PATHS.signIn}/callback`]: one(`${SHELL_PATHS.signIn}/callback?state=guess`, 'nobody', {
      status: 404,
    }),
    [`POST ${SHELL_PATHS.signOut}`]: one(SHELL_PATHS.signOut, 'clinician'),
  }
}

function directory(role: string, mandate: string): Samples {
  const clinic = `/organisations/${MAIN_CLINIC.key}`
  const person = `/people/${PEOPLE.facilitator.id}`
  return {
    'GET /organisations': [
      { what: '', path: '/organisations', by: 'nobody' },
      { what: 'none found', path: '/organisations?search=xyzzy', by: 'administrator' },
    ],
    'GET /organisations.csv': one('/organisations.csv', 'nobody'),
    'GET /organisations/new': one('/organisations/new', 'administrator'),
    'POST /organisations': one('/organisations', 'administrator'),
    'GET /organisations/:key': [
      { what: '', path: clinic, by: 'administrator' },
      { what: 'as anyone', path: clinic, by: 'nobody' },
      { what: 'with mandates and networks', path: '/organisations/kompetansesenteret', by: 'nobody' },
    ],
    'GET /organisations/:key/edit': [
      { what: '', path: `${clinic}/edit`, by: 'administrator' },
      { what: 'with mandates', path: '/organisations/kompetansesenteret/edit', by: 'administrator' },
    ],
    'GET /organisations/:key/mandates/new': one(`${clinic}/mandates/new`, 'administrator'),
    'POST /organisations/:key/mandates': one(`${clinic}/mandates`, 'administrator'),
    'GET /organisations/:key/mandates/:mandate/edit': one(`${mandate}/edit`, 'administrator'),
    'POST /organisations/:key/mandates/:mandate': one(mandate, 'administrator'),
    'POST /organisations/:key/mandates/:mandate/removal': one(`${mandate}/removal`, 'administrator'),
    'POST /organisations/:key': one(clinic, 'administrator'),
    'POST /organisations/:key/names': one(`${clinic}/names`, 'administrator'),
    'POST /organisations/:key/parents': one(`${clinic}/parents`, 'administrator'),
    'GET /people': one('/people', 'administrator'),
    'GET /people/new': one('/people/new', 'administrator'),
    'POST /people': one('/people', 'administrator'),
    'GET /people/:id': [
      { what: '', path: person, by: 'administrator' },
      { what: 'oneself', path: `/people/${PEOPLE.administrator.id}`, by: 'administrator' },
    ],
    'POST /people/:id': one(person, 'administrator'),
    'POST /people/:id/roles': one(`${person}/roles`, 'administrator'),
    'POST /people/:id/roles/:role/end': one(`${person}/roles/${role}/end`, 'administrator'),
  }
}

/** The address of one of the competence centre's mandates. */
async function centresMandate({ db }: TestServices): Promise<string> {
  const { rows } = await sql<{ id: string }>`select m.id from organisations.mandate m
    join organisations.organisation o on o.id = m.organisation_id where o.key = 'kompetansesenteret' order by m.begins`.execute(
    db,
  )
  return `/organisations/kompetansesenteret/mandates/${rows[0]!.id}`
}

/** A question of each kind that the registry asks, and where it is when it has been answered before. */
const QUESTIONS = [
  ['', 'background/work'],
  ['several choices', 'background/benefits'],
  ['a number', 'background/position'],
  ['a scale', 'was/was'],
  ['a scale with other words', 'pain-nrs/pain-nrs'],
  ['verbatim wording', 'phq9/phq9-1'],
] as const

function participantsPages(links: Links): Samples {
  const question = `/a/${links.begun}/q/background/work`
  return {
    'GET /a/:token': [
      { what: 'open', path: `/a/${links.open}`, by: 'nobody' },
      { what: 'begun', path: `/a/${links.begun}`, by: 'nobody' },
      { what: 'asks consent', path: `/a/${links.asksConsent}`, by: 'nobody' },
      { what: 'not yet', path: `/a/${links.notYet}`, by: 'nobody' },
      { what: 'closed', path: `/a/${links.closed}`, by: 'nobody' },
      { what: 'answered', path: `/a/${links.answered}`, by: 'nobody' },
      { what: 'answered, with help', path: `/a/${links.withConcern}`, by: 'nobody' },
      { what: 'consent withdrawn', path: `/a/${links.withdrawn}`, by: 'nobody' },
      { what: 'guessed', path: `/a/${UNKNOWN_LINK}`, by: 'nobody', status: 404 },
    ],
    'POST /a/:token': [
      { what: 'open', path: `/a/${links.open}`, by: 'nobody' },
      { what: 'closed', path: `/a/${links.closed}`, by: 'nobody' },
      { what: 'guessed', path: `/a/${UNKNOWN_LINK}`, by: 'nobody' },
    ],
    'POST /a/:token/consent': one(`/a/${links.asksConsent}/consent`, 'nobody'),
    'GET /a/:token/q/:instrument/:item': QUESTIONS.map(([what, item]) => ({
      what,
      path: `/a/${links.begun}/q/${item}`,
      by: 'nobody',
    })),
    'POST /a/:token/q/:instrument/:item': [
      { what: '', path: question, by: 'nobody' },
      { what: 'guessed', path: question.replace(links.begun, UNKNOWN_LINK), by: 'nobody' },
    ],
    'GET /a/:token/check': [
      { what: '', path: `/a/${links.begun}/check`, by: 'nobody' },
      { what: 'much left', path: `/a/${links.sixMonths}/check`, by: 'nobody' },
    ],
    'POST /a/:token/send': one(`/a/${links.sixMonths}/send`, 'nobody'),
    'GET /a/:token/help': [
      { what: '', path: `/a/${links.withConcern}/help`, by: 'nobody' },
      { what: 'in between', path: `/a/${links.begun}/help?after=phq9/phq9-9`, by: 'nobody' },
    ],
  }
}

function clinic(concern: string, reserving: string, search: (words: string) => string): Samples {
  const participant = (key: keyof typeof PARTICIPANTS) => `/participants/${PARTICIPANTS[key].id}`
  const whole = participant('wholeCourse')
  const episode = `/episodes/${PARTICIPANTS.withoutEnd.episode}`
  const assessment = `/assessments/${PARTICIPANTS.withOpenAssessment.assessments.start}`
  const shared = PARTICIPANTS.twoEpisodes
  const here = `clinic=${MAIN_CLINIC.id}&registry=${arr.key}`
  const at = { clinic: MAIN_CLINIC.id, registry: arr.key }
  return {
    'GET /clinic': [
      { what: '', path: `/clinic?${here}`, by: 'clinician' },
      { what: 'the reader’s own', path: '/clinic', by: 'leader' },
      { what: 'a search', path: `/clinic?${here}&q=${search('soldrys')}`, by: 'clinician' },
      { what: 'none found', path: `/clinic?${here}&q=${search('xyzzy')}`, by: 'clinician' },
    ],
    'POST /clinic/search': one('/clinic/search', 'clinician', { fields: { ...at, q: 'soldrys' } }),
    'GET /participants/new': one(`/participants/new?${here}`, 'clinician'),
    'POST /participants': one('/participants', 'clinician', { fields: at }),
    'GET /participants/:id': [
      { what: '', path: whole, by: 'clinician' },
      { what: 'nobody has asked yet', path: participant('notYetAsked'), by: 'clinician' },
      { what: 'with a concern', path: participant('sixMonthsOpen'), by: 'clinician' },
      { what: 'at two clinics', path: participant('twoEpisodes'), by: 'clinician' },
      { what: 'consent withdrawn', path: participant('withdrawn'), by: 'leader' },
      { what: 'scores that cannot be computed', path: participant('skippedMuch'), by: 'clinician' },
    ],
    'GET /participants/:id/edit': one(`${whole}/edit`, 'clinician'),
    'POST /participants/:id': one(whole, 'clinician'),
    'GET /participants/:id/consent': [
      { what: '', path: `${whole}/consent`, by: 'clinician' },
      { what: 'nobody has asked yet', path: `${participant('notYetAsked')}/consent`, by: 'clinician' },
      { what: 'withdrawn', path: `${participant('withdrawn')}/consent`, by: 'clinician' },
      { what: 'by law', path: `/participants/${reserving}/consent`, by: 'clinician' },
    ],
    'POST /participants/:id/consent': one(`${participant('notYetAsked')}/consent`, 'clinician', {
      fields: { version: '0' },
    }),
    'POST /participants/:id/withdrawal': one(`${whole}/withdrawal`, 'clinician'),
    'POST /participants/:id/reservation': one(`/participants/${reserving}/reservation`, 'clinician'),
    'GET /participants/:id/episodes/new': one(`${whole}/episodes/new`, 'clinician'),
    'POST /participants/:id/episodes': one(`${whole}/episodes`, 'clinician', { fields: { clinic: MAIN_CLINIC.id } }),
    'GET /episodes/:id/edit': [
      { what: '', path: `${episode}/edit`, by: 'clinician' },
      { what: 'of two clinics’ participant', path: `/episodes/${shared.episode}/edit`, by: 'clinician' },
      { what: 'at their other clinic', path: `/episodes/${shared.secondEpisode}/edit`, by: 'elsewhere' },
    ],
    'POST /episodes/:id': [
      { what: '', path: episode, by: 'clinician' },
      { what: 'of two clinics’ participant', path: `/episodes/${shared.episode}`, by: 'clinician' },
    ],
    'POST /episodes/:id/end': one(`${episode}/end`, 'clinician'),
    'GET /assessments/:id/letter': [
      { what: '', path: `${assessment}/letter`, by: 'clinician' },
      { what: 'of two clinics’ participant', path: `/assessments/${shared.assessments.start}/letter`, by: 'clinician' },
    ],
    'GET /assessments/:id/letter.pdf': one(`${assessment}/letter.pdf`, 'clinician'),
    'POST /assessments/:id/link': one(`${assessment}/link`, 'clinician'),
    'POST /concerns/:id/handling': one(`/concerns/${concern}/handling`, 'clinician', {
      fields: { participant: PARTICIPANTS.sixMonthsOpen.id },
    }),
  }
}

async function results({ db }: TestServices): Promise<Samples> {
  const country = `/results/${arr.key}`
  const clinic = `${country}/clinics/${MAIN_CLINIC.key}`
  const snapshot = (await findNewestSnapshot(db, arr.key))!.id
  const smallest = CLINICS.at(-1)!.key
  const files = (path: string, by: Visitor) =>
    ['csv', 'svg', 'json'].map((format): Sample => ({ what: format, path: `${path}/figures/answers.${format}`, by }))
  return {
    'GET /results': one('/results', 'nobody'),
    'GET /results/:registry': [
      { what: '', path: country, by: 'nobody' },
      { what: 'a snapshot', path: `${country}?snapshot=${snapshot}`, by: 'researcher' },
    ],
    'GET /results/:registry/figures/:figure': files(country, 'nobody'),
    'GET /results/:registry/clinics/:clinic': [
      { what: '', path: clinic, by: 'nobody' },
      { what: 'few people', path: `${country}/clinics/${smallest}`, by: 'nobody' },
    ],
    'GET /results/:registry/clinics/:clinic/figures/:figure': files(clinic, 'nobody'),
    'GET /results/:registry/clinics/:clinic/own': one(`${clinic}/own`, 'leader'),
    'GET /results/:registry/clinics/:clinic/own/figures/:figure': files(`${clinic}/own`, 'leader'),
  }
}

type Links = Readonly<
  Record<
    'open' | 'begun' | 'asksConsent' | 'notYet' | 'closed' | 'answered' | 'withConcern' | 'withdrawn' | 'sixMonths',
    string
  >
>

/** The links of the special cases, as their clinic prints them. */
async function linksOf({ db, clock, keys }: TestServices): Promise<Links> {
  const asker: Asker = {
    actor: { kind: 'person', id: PEOPLE.clinician.id },
    scope: scopeOf(PEOPLE.clinician),
    at: clock.now(),
    keys,
  }
  const wanted = {
    open: PARTICIPANTS.withOpenAssessment.assessments.start,
    begun: PARTICIPANTS.halfAnswered.assessments.start,
    asksConsent: PARTICIPANTS.notYetAsked.assessments.start,
    notYet: PARTICIPANTS.endedNotYetDue.assessments.months6,
    closed: PARTICIPANTS.neverAnswered.assessments.start,
    answered: PARTICIPANTS.wholeCourse.assessments.start,
    withConcern: PARTICIPANTS.thoughtsOfSelfHarm.assessments.start,
    withdrawn: PARTICIPANTS.withdrawn.assessments.months12,
    sixMonths: PARTICIPANTS.sixMonthsOpen.assessments.months6,
  }
  return db.transaction().execute(async (tx) => {
    const links: Record<keyof Links, string> = { ...wanted }
    for (const [key, id] of Object.entries(wanted)) {
      const token = await showLink(tx, asker, id)
      if (token === undefined) throw new Error(`the world has no assessment ${key}`)
      links[key as keyof Links] = token
    }
    return links
  })
}

/** Lets a participant answer so that somebody at the clinic should call, and returns what waits there. */
async function raiseConcern(services: TestServices, link: string): Promise<string> {
  const phone = testApp(services).nobody()
  await phone.post(`/a/${link}`)
  const answer = await phone.post(`/a/${link}/q/phq9/phq9-9`, { answer: 'several-days' })
  expect(answer.headers.get('location')).toContain('/help')
  const { rows } = await sql<{
    id: string
  }>`select id from assessments.concern where assessment_id = ${PARTICIPANTS.sixMonthsOpen.assessments.months6}`.execute(
    services.db,
  )
  return rows[0]!.id
}

/** A registry that the law lets ask without consent, and somebody at the main clinic who may reserve themselves against it. */
async function addReserving(services: TestServices): Promise<string> {
  const { db, clock } = services
  const by = { kind: 'command', id: 'test' } as const
  const byLaw: Registry = {
    ...arr,
    key: 'by-law',
    name: { nb: 'Register uten samtykke', nn: 'Register utan samtykke', en: 'Registry without consent' },
    legalBasis: { nb: 'Forskrift om et register', nn: 'Forskrift om eit register', en: 'Regulation on a registry' },
    consents: [],
  }
  return db.transaction().execute(async (tx) => {
    await saveRegistry(tx, byLaw, by, clock.now())
    const identity = { name: 'Aud Lovheim' }
    const [participant] = await addParticipants(tx, services, [{ registry: byLaw.key, identity }])
    await addEpisodes(tx, services, [
      {
        participant: participant!,
        registry: byLaw.key,
        clinic: MAIN_CLINIC.id,
        programme: MAIN_CLINIC.programme,
        setting: 'day',
        startedOn: clock.today(),
      },
    ])
    return participant!
  })
}

async function facilitatorsRole({ db }: TestServices): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`select id from people.held_role where person_id = ${PEOPLE.facilitator.id}`.execute(db)
  return rows[0]!.id
}

/** One request, ready to be made. */
export type Row = { readonly route: Route; readonly sample: Sample; readonly label: string }

/** Every request there is a sample for, in the order of the routes. */
export function rowsOf(samples: Samples): Row[] {
  return allRoutes().flatMap((route) =>
    (samples[nameOf(route)] ?? []).map((sample) => ({
      route,
      sample,
      label: sample.what === '' ? nameOf(route) : `${nameOf(route)} (${sample.what})`,
    })),
  )
}

/** What a route is called in the samples and in the table. */
export function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`
}

/** A visitor's browser. */
export async function browserOf(app: TestApp, by: Visitor): Promise<Client> {
  return by === 'nobody' ? app.nobody() : app.as(PEOPLE[by].id)
}
