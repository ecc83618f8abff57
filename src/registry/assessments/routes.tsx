import { refuse } from '#core/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { act } from '#web/act.ts'
import { readForm } from '#web/form.ts'
import { byLink, Routes } from '#web/route.ts'
import { arrive, journeyOf } from './arrive.tsx'
import { begin, complete, instrumentsToAsk, linkActor } from './answering.ts'
import { instrumentsAsked } from './definitions.ts'
import { at } from './pages/addresses.ts'
import { HelpPage } from './pages/endings.tsx'
import { Journey } from './rules/journey.ts'
import { placeOf, showCheck, showDoor, showQuestion } from './show.tsx'
import { takeAnswer, takeConsent } from './take.tsx'
import { texts } from './texts.ts'

/** The participant's pages: no script, and nothing on them but the questions. */
export const assessmentRoutes = new Routes()
  .get('/a/:token', byLink, async (c) => {
    const arrival = await arrive(c)
    return arrival instanceof Response ? arrival : showDoor(c, arrival)
  })
  .post('/a/:token', byLink, async (c) => {
    const arrival = await arrive(c)
    if (arrival instanceof Response) return arrival
    const { assessment, token } = arrival
    if (arrival.door !== 'open') return c.redirect(at.intro(token), 303)
    const { db, clock, config } = c.get('services')
    const form = await readForm(c)
    const asked =
      assessment.instruments ?? (await instrumentsToAsk(db, assessment, { on: clock.today(), demoWorld: config.demo }))
    const first = new Journey(await instrumentsAsked(db, asked), assessment.answers).firstLeft
    const work = async (tx: Tx) => {
      await begin(tx, assessment, asked, c.get('language'), clock.now())
      return { goTo: first ? at.question(token, first) : at.check(token) }
    }
    return act(c, form, work, () => showDoor(c, arrival), linkActor(assessment))
  })
  .post('/a/:token/consent', byLink, async (c) => {
    const arrival = await arrive(c)
    if (arrival instanceof Response) return arrival
    return arrival.door === 'asks-consent' ? takeConsent(c, arrival) : c.redirect(at.intro(arrival.token), 303)
  })
  .get('/a/:token/q/:instrument/:item', byLink, async (c) => {
    const arrival = await arrive(c)
    if (arrival instanceof Response) return arrival
    const place = await placeOf(c, arrival)
    return place
      ? showQuestion(c, arrival, place, { fromCheck: c.req.query('from') === 'check' })
      : c.redirect(at.intro(arrival.token), 303)
  })
  .post('/a/:token/q/:instrument/:item', byLink, async (c) => {
    const arrival = await arrive(c)
    if (arrival instanceof Response) return arrival
    const place = await placeOf(c, arrival)
    return place ? takeAnswer(c, arrival, place) : c.redirect(at.intro(arrival.token), 303)
  })
  .get('/a/:token/check', byLink, async (c) => {
    const arrival = await arrive(c)
    if (arrival instanceof Response) return arrival
    if (arrival.door !== 'open' || arrival.assessment.instruments === null)
      return c.redirect(at.intro(arrival.token), 303)
    return showCheck(c, arrival, await journeyOf(c.get('services').db, arrival.assessment))
  })
  .post('/a/:token/send', byLink, async (c) => {
    const arrival = await arrive(c)
    if (arrival instanceof Response) return arrival
    const { assessment, token } = arrival
    if (arrival.door !== 'open' || assessment.instruments === null) return c.redirect(at.intro(token), 303)
    const { db, clock } = c.get('services')
    const journey = await journeyOf(db, assessment)
    const work = async (tx: Tx) => {
      if (journey.missing.length > 0) return refuse('missing')
      await complete(tx, assessment, token, c.get('language'), { at: clock.now(), today: clock.today() })
      return { goTo: at.intro(token) }
    }
    const missing = () => showCheck(c, arrival, journey, [{ text: texts.checkMissing[c.get('language')] }])
    return act(c, await readForm(c), work, missing, linkActor(assessment))
  })
  .get('/a/:token/help', byLink, async (c) => {
    const arrival = await arrive(c)
    if (arrival instanceof Response) return arrival
    const journey = await journeyOf(c.get('services').db, arrival.assessment)
    const [instrument = '', item = ''] = (c.req.query('after') ?? '').split('/')
    const index = journey.indexOf(instrument, item)
    // Whoever has been through everything goes back to look it over.
    const next = index === -1 ? journey.firstLeft : journey.firstLeft && journey.steps[index + 1]
    const goOn = arrival.door !== 'open' ? undefined : next ? at.question(arrival.token, next) : at.check(arrival.token)
    return c.html(<HelpPage view={c.get('view')} goOn={goOn} />)
  })
