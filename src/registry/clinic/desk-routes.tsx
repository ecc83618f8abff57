import { holds } from '#core/who.ts'
import { isRefusal, type Refusal, type RefusedBecause } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { planAssessments } from '#registry/assessments/index.ts'
import { episodeFrom, startEpisode } from '#registry/episodes/index.ts'
import {
  birthYearOf,
  consentFrom,
  consentTextOn,
  giveConsent,
  holdConsent,
  personFrom,
  registerParticipant,
  type ConsentGiven,
} from '#registry/participants/index.ts'
import { EmptyState, Page, type FormError, type View } from '#ui/index.ts'
import { act, actorOf } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { Routes } from '#web/route.ts'
import { loadDesk } from './desk.ts'
import { consentInput, dayWritten, episodeInput, errorsOf, personInput } from './forms.ts'
import { clinicStaff } from './may.ts'
import { at } from './pages/addresses.ts'
import { DeskPage } from './pages/desk-page.tsx'
import type { Written } from './pages/fields.tsx'
import { NewParticipantPage } from './pages/form-pages.tsx'
import { askerOf, placeOf, type Place } from './place.ts'
import type { DeskRefused } from './refused-texts.ts'
import { openedSearch, sealedSearch } from './search.ts'
import { texts } from './texts.ts'

/** The desk, and registering somebody new. */
export const deskRoutes = new Routes()
  .get('/clinic', clinicStaff, async (c) => {
    const { clinic, registry, q = '', page = '1' } = c.req.query()
    const place = await placeOf(c, { clinic, registry })
    if (place === undefined) return c.html(<NoRegistry view={c.get('view')} />)
    const { db, clock, keys } = c.get('services')
    const search = openedSearch(keys, searcher(c), q)
    const asked = {
      clinic: place.clinic.id,
      registry: place.registry.key,
      search,
      page: Number(/^\d{1,6}$/.test(page) ? page : 1),
      withCounts: holds(c.get('who'), 'clinic-leader'),
    }
    const desk = await db.transaction().execute((tx) => loadDesk(tx, askerOf(c), asked, clock.today()))
    return c.html(
      <DeskPage
        view={c.get('view')}
        place={place}
        desk={desk}
        search={{ words: search, sealed: q }}
        today={clock.today()}
      />,
    )
  })
  .post('/clinic/search', clinicStaff, async (c) => {
    const form = await readForm(c)
    const { text } = form
    const { clinic, registry } = orNotFound(await placeOf(c, { clinic: text('clinic'), registry: text('registry') }))
    const words = text('q').slice(0, LONGEST_SEARCH)
    const q = words === '' ? '' : sealedSearch(c.get('services').keys, searcher(c), words)
    return c.redirect(at.desk({ clinic: clinic.id, registry: registry.key, q }), 303)
  })
  .get('/participants/new', clinicStaff, async (c) => {
    const { clinic, registry } = c.req.query()
    const place = orNotFound(await placeOf(c, { clinic, registry }))
    return showNew(c, place, { input: { 'consent-on': dayWritten(c.get('services').clock.today()) } })
  })
  .post('/participants', clinicStaff, async (c) => {
    const form = await readForm(c)
    const place = orNotFound(await placeOf(c, { clinic: form.text('clinic'), registry: form.text('registry') }))
    return act<DeskRefused>(
      c,
      form,
      (tx) => register(c, tx, place, form),
      (refusal) => showNew(c, place, { input: form.input, ticked: form.all('scopes') }, refusal),
    )
  })

const LONGEST_SEARCH = 200

/** Whoever searches: their searches open for nobody else. */
function searcher(c: Ctx): string {
  return actorOf(c).id ?? ''
}

function NoRegistry({ view }: { view: View }) {
  return (
    <Page view={view} title={texts.deskTitle[view.language]} kind="work" wing="registry">
      <h1>{texts.deskTitle[view.language]}</h1>
      <EmptyState title={texts.noRegistryTitle[view.language]}>
        <p>{texts.noRegistryText[view.language]}</p>
      </EmptyState>
    </Page>
  )
}

/** Everything about somebody new in one act: who they are, what they said yes to, the episode, and its assessments. */
async function register(
  c: Ctx,
  tx: Tx,
  { clinic, registry }: Place,
  form: Form,
): Promise<{ goTo: string } | Refusal<DeskRefused>> {
  const { clock, config } = c.get('services')
  const today = clock.today()
  const asker = askerOf(c)
  const person = personFrom(personInput(form), config)
  const consent =
    registry.consents.length === 0 || form.text('how') === 'link'
      ? undefined
      : consentFrom(registry, consentInput(form), today)
  const birthYear = isRefusal(person) ? null : birthYearOf(person.number, today)
  const facts = episodeFrom(registry, { ...episodeInput(form), endedOn: '' }, { today, birthYear })
  if (isRefusal(person) || isRefusal(consent) || isRefusal(facts)) {
    const refused: RefusedBecause<DeskRefused>[] = []
    for (const part of [person, consent, facts]) if (isRefusal(part)) refused.push(...part.refused)
    return { refused }
  }
  const at = { registry: registry.key, clinic: clinic.id }
  const registered = await registerParticipant(tx, asker, at, person, form.text('number-checked') === 'yes')
  if (isRefusal(registered)) return registered
  const { id, joined } = registered
  if (consent) await writeDown(tx, asker, id, consent)
  const episode = await startEpisode(tx, asker, { ...at, participant: id }, facts)
  if (isRefusal(episode)) return episode
  await planAssessments(tx, asker, episode)
  return { goTo: `/participants/${id}${joined ? '?joined=yes' : ''}` }
}

async function writeDown(tx: Tx, asker: ReturnType<typeof askerOf>, id: string, consent: ConsentGiven): Promise<void> {
  await holdConsent(tx, asker, id)
  await giveConsent(tx, asker, id, consent)
}

function showNew(c: Ctx, place: Place, written: Written, refusal?: Refusal<DeskRefused>): Response | Promise<Response> {
  const { clock, config } = c.get('services')
  const errors: readonly FormError[] = refusal ? errorsOf(c, refusal) : []
  const because = (reason: DeskRefused) => refusal?.refused.find((one) => one.reason === reason)
  const alreadyHere = because('already-here')?.values?.['id']
  return c.html(
    <NewParticipantPage
      view={c.get('view')}
      place={place}
      written={written}
      errors={errors}
      demo={config.demo}
      text={place.registry.consents.length === 0 ? undefined : consentTextOn(place.registry, clock.today())}
      checkNumber={because('known-with-other-name') !== undefined || written.input['number-checked'] === 'yes'}
      alreadyHere={alreadyHere === undefined ? undefined : String(alreadyHere)}
    />,
  )
}
