import { expect } from 'vitest'
import { sql } from 'kysely'
import { allRoutes } from '#app/http.tsx'
import { addEpisodes } from '#registry/episodes/index.ts'
import { sealedSearch } from '#registry/clinic/index.ts'
import { addParticipants, scopeOf, type Asker } from '#registry/participants/index.ts'
import { showLink } from '#registry/assessments/index.ts'
import { arr, saveRegistry, type Registry } from '#registry/registries/index.ts'
import { findNewestSnapshot } from '#registry/snapshots/index.ts'
import { confirmAsk, findAsk, saveAsk } from '#knowledge/newsletter/index.ts'
import type { Tx } from '#platform/database.ts'
import { SHELL_PATHS } from '#ui/index.ts'
import type { Route } from '#web/route.ts'
import { CLINICS, DEMO_ISSUES, MAIN_CLINIC, PARTICIPANTS, PEOPLE } from '#world/index.ts'
import { testApp, type Client, type TestApp } from './app.ts'
import { editing } from './editing-samples.ts'
import type { TestServices } from './services.ts'
import { testWorld } from './world.ts'

/** One concrete request for a route. */
export type Sample = {
  /** Tells the samples of a route apart; '' for the first or only one. */
  readonly what: string
  readonly path: string
  /** Whose page it is. */
  readonly by: Visitor
  /** What a form that has come this far carries unseen or cannot do without. */
  readonly fields?: Readonly<Record<string, string>>
  /** What a `GET` by that visitor answers: 200 unless told. */
  readonly status?: number
}

export type Visitor = keyof typeof PEOPLE | 'nobody'

/** The samples of every route, by `METHOD /path`. */
export type Samples = Readonly<Record<string, readonly Sample[]>>

/** The small world, with what the samples name. */
export type SampleWorld = { readonly services: TestServices; readonly samples: Samples }

/** Shaped like a link of ours, and given to nobody. */
const UNKNOWN_LINK = 'AAAAAAAAAAAAAAAAAAAAAA'

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
      ...directory(await editorsRole(services)),
      ...participantsPages(links),
      ...clinic(concern, await addReserving(services), (words) =>
        sealedSearch(services.keys, PEOPLE.clinician.id, words),
      ),
      ...(await results(services)),
      ...library,
      ...newsletter(await readersOf(services)),
      ...(await editing(services)),
    },
  }
}

const one = (path: string, by: Visitor, more: Partial<Sample> = {}): readonly [Sample] => [
  { what: '', path, by, ...more },
]

function house(): Samples {
  return {
    'GET /': [
      { what: '', path: '/', by: 'nobody' },
      { what: 'signed in', path: '/', by: 'clinician' },
    ],
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

function directory(role: string): Samples {
  const clinic = `/organisations/${MAIN_CLINIC.key}`
  const person = `/people/${PEOPLE.editor.id}`
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
    ],
    'GET /organisations/:key/edit': one(`${clinic}/edit`, 'administrator'),
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

function newsletter({ confirm, reader }: Readers): Samples {
  const issue = `/newsletter/archive/${DEMO_ISSUES.sent}`
  return {
    'GET /newsletter': one('/newsletter', 'nobody'),
    'GET /newsletter/asked': one('/newsletter/asked', 'nobody'),
    'POST /newsletter/sign-ups': one('/newsletter/sign-ups', 'nobody'),
    'GET /newsletter/confirm/:token': [
      { what: '', path: `/newsletter/confirm/${confirm}`, by: 'nobody' },
      { what: 'guessed', path: `/newsletter/confirm/${UNKNOWN_LINK}`, by: 'nobody', status: 404 },
    ],
    'POST /newsletter/confirm/:token': one(`/newsletter/confirm/${confirm}`, 'nobody'),
    'GET /newsletter/subscription/:token': one(`/newsletter/subscription/${reader}`, 'nobody'),
    'POST /newsletter/subscription/:token': one(`/newsletter/subscription/${reader}`, 'nobody', {
      fields: { version: '2' },
    }),
    'POST /newsletter/subscription/:token/end': one(`/newsletter/subscription/${reader}/end`, 'nobody'),
    'GET /newsletter/one-click/:token': one(`/newsletter/one-click/${reader}`, 'nobody'),
    'POST /newsletter/one-click/:token': one(`/newsletter/one-click/${reader}`, 'nobody', {
      fields: { 'List-Unsubscribe': 'One-Click' },
    }),
    'GET /newsletter/archive': one('/newsletter/archive', 'nobody'),
    'GET /newsletter/archive/:slug': one(issue, 'nobody'),
    'POST /newsletter/archive/:slug/sending': one(`/newsletter/archive/${DEMO_ISSUES.notSent}/sending`, 'editor'),
    'GET /newsletter/office': [
      { what: '', path: '/newsletter/office', by: 'editor' },
      { what: 'with the export', path: '/newsletter/office', by: 'administrator' },
    ],
    'GET /newsletter/subscribers.csv': one('/newsletter/subscribers.csv', 'administrator'),
  }
}

const library: Samples = {
  'GET /library': [
    { what: '', path: '/library', by: 'nobody' },
    { what: 'a theme', path: '/library?theme=ungt-utenforskap', by: 'nobody' },
  ],
  'GET /library/about/:slug': one('/library/about/emnebiblioteket', 'nobody'),
  'GET /library/:slug': [
    { what: '', path: '/library/psykologisk-behandling-og-sykefravaer-2018', by: 'nobody' },
    { what: 'none', path: '/library/finnes-ikke', by: 'nobody', status: 404 },
  ],
}

type Readers = { readonly confirm: string; readonly reader: string }

/** Somebody who has asked for the newsletter, and somebody who gets it. */
async function readersOf({ db, keys, clock }: TestServices): Promise<Readers> {
  const ask = (tx: Tx, address: string) =>
    saveAsk(
      tx,
      keys,
      {
        ...{ address, language: 'nb', topics: ['arbeid-og-helse'], read: 'nb', page: '/newsletter', ip: undefined },
      },
      clock.now(),
    )
  return db.transaction().execute(async (tx) => {
    const [asked, known] = [await ask(tx, 'spurt@example.org'), await ask(tx, 'leser@example.org')]
    if (!('confirm' in asked) || !('confirm' in known)) throw new Error('they are known already')
    await confirmAsk(tx, (await findAsk(tx, known.confirm, clock.now()))!, clock.now())
    const again = await ask(tx, 'leser@example.org')
    if (!('known' in again)) throw new Error('the reader was not confirmed')
    return { confirm: asked.confirm, reader: again.known }
  })
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

async function editorsRole({ db }: TestServices): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`select id from people.held_role where person_id = ${PEOPLE.editor.id}`.execute(db)
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
