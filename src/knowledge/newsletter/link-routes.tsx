import { isRefusal } from '#core/refusal.ts'
import { refusalErrors } from '#ui/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile } from '#web/errors.ts'
import { readForm } from '#web/form.ts'
import { byLink, Routes } from '#web/route.ts'
import { ConfirmPage, LeftPage, OldLinkPage, SubscriptionPage } from './pages/link-pages.tsx'
import { linkToken } from './rules/link.ts'
import { wishFrom, type WishRefused } from './rules/wish.ts'
import {
  confirmAsk,
  endSubscription,
  findAsk,
  findSubscription,
  holdSubscription,
  saveWish,
  type Ask,
} from './store.ts'
import { refusedTexts } from './texts.ts'

/** The body that RFC 8058 (section 3.1) says a mail provider posts. */
const ONE_CLICK = { field: 'List-Unsubscribe', value: 'One-Click' }

type Refused = NonNullable<Parameters<typeof SubscriptionPage>[0]['refused']>

/** What a reader's links lead to. None of them does anything by being opened. */
export const linkRoutes = new Routes()
  .get('/newsletter/confirm/:token', byLink, async (c) => {
    const token = c.req.param('token')
    const ask = await findAsk(c.get('services').db, token, now(c))
    if (!ask) return noSuchLink(c)
    if (ask.confirmedAt !== null) return c.redirect(subscriptionOf(c, ask), 303)
    c.header('cache-control', 'no-store')
    return c.html(<ConfirmPage view={c.get('view')} action={`/newsletter/confirm/${token}`} wish={ask} />)
  })
  .post('/newsletter/confirm/:token', byLink, async (c) => {
    const form = await readForm(c)
    const token = c.req.param('token')
    const ask = await findAsk(c.get('services').db, token, now(c))
    if (!ask) return noSuchLink(c)
    return act<never>(
      c,
      form,
      async (tx) => {
        await confirmAsk(tx, ask, now(c))
        // Back to the link itself, which now leads on: another link's token may not be kept with the form.
        return { goTo: `/newsletter/confirm/${token}` }
      },
      () => noSuchLink(c),
      linkActor,
    )
  })
  .get('/newsletter/subscription/:token', byLink, (c) => showSubscription(c, c.req.param('token')))
  .post('/newsletter/subscription/:token', byLink, async (c) => {
    const form = await readForm(c)
    const token = c.req.param('token')
    const address = `/newsletter/subscription/${token}`
    if (!(await findSubscription(c.get('services').db, token))) return noSuchLink(c)
    return act<WishRefused>(
      c,
      form,
      async (tx) => {
        const wish = wishFrom(form)
        if (isRefusal(wish)) return wish
        if (form.version === undefined) throw new BadForm('the form carries no version')
        const subscription = (await holdSubscription(tx, token))!
        if (subscription.endedAt !== null) return { goTo: address }
        if (subscription.version !== form.version) throw new ChangedMeanwhile(address)
        await saveWish(tx, subscription, wish, now(c))
        return { goTo: address }
      },
      (refusal) =>
        showSubscription(c, token, {
          topics: form.all('topics'),
          language: form.text('language'),
          errors: refusalErrors(refusal, refusedTexts, c.get('language')),
        }),
      linkActor,
    )
  })
  .post('/newsletter/subscription/:token/end', byLink, async (c) => {
    const form = await readForm(c)
    const token = c.req.param('token')
    if (!(await findSubscription(c.get('services').db, token))) return noSuchLink(c)
    return act<never>(
      c,
      form,
      async (tx) => {
        await endSubscription(tx, (await holdSubscription(tx, token))!, 'page', now(c))
        return { goTo: `/newsletter/subscription/${token}` }
      },
      () => noSuchLink(c),
      linkActor,
    )
  })
  .get('/newsletter/one-click/:token', byLink, (c) => showSubscription(c, c.req.param('token')))
  .postByPrograms('/newsletter/one-click/:token', byLink, async (c) => {
    const { db } = c.get('services')
    const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}))
    if (body[ONE_CLICK.field] !== ONE_CLICK.value) throw new BadForm('not a one-click request')
    const left = await db.transaction().execute(async (tx) => {
      const subscription = await holdSubscription(tx, c.req.param('token'))
      if (subscription) await endSubscription(tx, subscription, 'one-click', now(c))
      return subscription !== undefined
    })
    return left ? c.text('OK') : noSuchLink(c)
  })

async function showSubscription(c: Ctx, token: string, refused?: Refused): Promise<Response> {
  const subscription = await findSubscription(c.get('services').db, token)
  if (!subscription) return noSuchLink(c)
  c.header('cache-control', 'no-store')
  if (subscription.endedAt !== null) return c.html(<LeftPage view={c.get('view')} />)
  return c.html(
    <SubscriptionPage
      view={c.get('view')}
      action={`/newsletter/subscription/${token}`}
      subscription={subscription}
      {...(refused ? { refused } : {})}
    />,
  )
}

const noSuchLink = (c: Ctx) => c.html(<OldLinkPage view={c.get('view')} />, 404)
const now = (c: Ctx) => c.get('services').clock.now()
/** The form's own key tells postings apart; who presses is not kept. */
const linkActor = { kind: 'link', id: 'newsletter' } as const

function subscriptionOf(c: Ctx, { subscriptionId, subscriptionLink }: Ask): string {
  return `/newsletter/subscription/${linkToken(c.get('services').keys, 'subscription', subscriptionId, subscriptionLink)}`
}
