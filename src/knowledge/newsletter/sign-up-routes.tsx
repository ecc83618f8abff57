import { isRefusal, type Refusal } from '#core/refusal.ts'
import { listPublished } from '#editorial/pieces/index.ts'
import { queueMail } from '#platform/mail.ts'
import { withinLimit, type Limit } from '#platform/rate-limit.ts'
import { refusalErrors } from '#ui/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { TooOften } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { everyone, Routes } from '#web/route.ts'
import { issueKind } from './kind.ts'
import { confirmMail, knownMail } from './mails.ts'
import { AskedPage } from './pages/link-pages.tsx'
import { NewsletterPage } from './pages/newsletter-page.tsx'
import type { Refused } from './pages/sign-up-form.tsx'
import { pageFrom, signUpFrom, type WishRefused } from './rules/wish.ts'
import { addressHash } from './sealing.ts'
import { saveAsk } from './store.ts'
import { refusedTexts } from './texts.ts'

/** Many may share one address on the net (a whole arena does), and yet nobody signs up thousands. */
const PER_ASKER: Limit = { most: 100, seconds: 3600 }
/** So many mails, an address gets from sign-ups, whoever sends them. */
const PER_ADDRESS: readonly Limit[] = [
  { most: 1, seconds: 3600 },
  { most: 3, seconds: 86_400 },
]
const LATEST = 3

/** The newsletter's own page, and asking for it. */
export const signUpRoutes = new Routes()
  .get('/newsletter', everyone, (c) => showNewsletter(c))
  .get('/newsletter/asked', everyone, (c) => c.html(<AskedPage view={c.get('view')} />))
  .post('/newsletter/sign-ups', everyone, async (c) => {
    const form = await readForm(c)
    const { keys, config, clock } = c.get('services')
    const page = pageFrom(form.text('page'))
    const asked = signUpFrom(form)
    // Asked before the transaction: what is counted stays counted, and nothing is kept of who asks but a keyed hash.
    if (!isRefusal(asked)) await countAsker(c)
    const mayMail = !isRefusal(asked) && (await mayMailTo(c, asked.address))
    return act<WishRefused>(
      c,
      form,
      async (tx) => {
        if (isRefusal(asked)) return asked
        if (!mayMail) return { goTo: '/newsletter/asked' }
        const ip = config.newsletterIp ? c.get('address') : undefined
        const answer = await saveAsk(tx, keys, { ...asked, read: c.get('language'), page, ip }, clock.now())
        const { origin } = c.get('view')
        const mail =
          'known' in answer
            ? knownMail(asked.address, origin, answer.known, asked.language)
            : confirmMail(asked.address, origin, answer.confirm, asked.language)
        await queueMail(tx, c.get('services'), 'newsletter sign-up', mail)
        return { goTo: '/newsletter/asked' }
      },
      (refusal) => showNewsletter(c, { page, refused: refusedForm(c, form, refusal) }),
      // The form's own key tells postings apart; who asked is not kept.
      { kind: 'link', id: 'newsletter' },
    )
  })

async function countAsker(c: Ctx): Promise<void> {
  const { db, keys, clock } = c.get('services')
  const key = `newsletter asker ${keys.hash('form', `newsletter ${c.get('address')}`).toString('base64url')}`
  if (!(await withinLimit(db, key, PER_ASKER, clock.now()))) throw new TooOften(PER_ASKER.seconds)
}

/** Whether one more mail may go to an address. The asker is never told. */
async function mayMailTo(c: Ctx, address: string): Promise<boolean> {
  const { db, keys, clock } = c.get('services')
  const hash = addressHash(keys, address).toString('base64url')
  for (const limit of PER_ADDRESS)
    if (!(await withinLimit(db, `newsletter address ${limit.seconds} ${hash}`, limit, clock.now()))) return false
  return true
}

function refusedForm(c: Ctx, form: Form, refusal: Refusal<WishRefused>): Refused {
  return {
    email: form.text('email'),
    topics: form.all('topics'),
    language: form.text('language'),
    errors: refusalErrors(refusal, refusedTexts, c.get('language')),
  }
}

async function showNewsletter(c: Ctx, more: { page?: string; refused?: Refused } = {}): Promise<Response> {
  const { db, clock, config } = c.get('services')
  const latest = await listPublished(db, issueKind, clock.now(), { stretch: { offset: 0, limit: LATEST } })
  return c.html(<NewsletterPage view={c.get('view')} latest={latest} keepsIp={config.newsletterIp} {...more} />)
}
