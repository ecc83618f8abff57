import { fill, type Language } from '#core/languages.ts'
import { readingOf, type Edition } from '#editorial/pieces/index.ts'
import type { Mail } from '#platform/mail.ts'
import { htmlOf, textOf } from './letter.ts'
import { mailTexts as texts } from './mail-texts.ts'
import { CONFIRM_WITHIN_DAYS } from './model.ts'

/** Where the addresses of letters lead. */
const addresses = (origin: string) => ({
  confirm: (token: string) => `${origin}/newsletter/confirm/${token}`,
  subscription: (token: string) => `${origin}/newsletter/subscription/${token}`,
  oneClick: (token: string) => `${origin}/newsletter/one-click/${token}`,
})

/** Said of mails that a machine sends because somebody pressed something, so that no holiday answer comes back (RFC 3834). */
const BY_MACHINE = { 'Auto-Submitted': 'auto-generated' }

/** "Is it you?": the one mail that a sign-up leads to. */
export function confirmMail(to: string, origin: string, token: string, language: Language): Mail {
  return {
    to,
    subject: texts.confirmSubject[language],
    text: fill(texts.confirm[language], {
      link: addresses(origin).confirm(token),
      days: CONFIRM_WITHIN_DAYS,
      house: origin,
    }),
    headers: BY_MACHINE,
  }
}

/** "You get it already": what a sign-up with a known address leads to. */
export function knownMail(to: string, origin: string, token: string, language: Language): Mail {
  return {
    to,
    subject: texts.knownSubject[language],
    text: fill(texts.known[language], { link: addresses(origin).subscription(token), house: origin }),
    headers: BY_MACHINE,
  }
}

/** What a letter is made from. */
export type Letter = {
  readonly edition: Pick<Edition<unknown, 'lead' | 'body'>, 'texts' | 'without'>
  readonly slug: string
  readonly origin: string
  readonly to: string
  /** The token of the reader's own link. */
  readonly token: string
  readonly language: Language
}

/** An issue as a letter to one reader: in their language, with the way out in the letter and in its headers (RFC 8058). */
export function issueMail({ edition, slug, origin, to, token, language }: Letter): Mail {
  const { lines, language: written } = readingOf(edition, language)
  const way = addresses(origin)
  const parts = {
    ...{ language, written, origin },
    ...{ title: lines.title ?? '', lead: lines.lead ?? '', body: lines.body ?? '' },
    ...{ page: `${origin}/newsletter/archive/${slug}`, change: way.subscription(token) },
  }
  return {
    ...{ to, subject: parts.title, text: textOf(parts), html: htmlOf(parts) },
    headers: {
      'List-Id': `<newsletter.${new URL(origin).hostname}>`,
      'List-Unsubscribe': `<${way.oneClick(token)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
    },
  }
}
