import { sql } from 'kysely'
import { day } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'
import { findPublished, ship, type Shipped } from '#editorial/pieces/index.ts'
import { beginSending, confirmAsk, findAsk, issueKind, saveAsk, sendIssues } from '#knowledge/newsletter/index.ts'
import type { Services } from '#platform/services.ts'
import { PEOPLE } from './people.ts'

/** The demo's letters, by slug: one that has been sent, and one that waits for an editor to send it. */
export const DEMO_ISSUES = { sent: 'demo-februar-2026', notSent: 'demo-mars-2026' } as const

const SOURCE = 'Oppdiktet til demoen'

const letter = (slug: string, published: string, title: Text, lead: Text, body: Text): Shipped =>
  ship({
    ...{ kind: issueKind, slug, source: SOURCE, published: day(published), demo: true },
    facts: { topics: ['arbeid-og-helse', 'arbeidsrettet-rehabilitering'] },
    texts: {
      nb: { title: title.nb, lead: lead.nb, body: body.nb },
      nn: { title: title.nn, lead: lead.nn, body: body.nn },
      en: { title: title.en, lead: lead.en, body: body.en },
    },
  })

/** Invented letters, and they say so. */
export const DEMO_LETTERS: readonly Shipped[] = [
  letter(
    DEMO_ISSUES.sent,
    '2026-02-02',
    {
      nb: 'Oppdiktet brev: Solvarden deler erfaringer',
      nn: 'Oppdikta brev: Solvarden deler erfaringar',
      en: 'Invented letter: Solvarden shares its experience',
    },
    {
      nb: 'Dette brevet er oppdiktet for å vise hvordan et nyhetsbrev ser ut.',
      nn: 'Dette brevet er oppdikta for å vise korleis eit nyheitsbrev ser ut.',
      en: 'This letter is invented, to show what a newsletter looks like.',
    },
    {
      nb: '## Slik begynte det\n\nDen oppdiktede klinikken Solvarden inviterer til en samtale om den første uka.\n\n- Les [resultatene i demoen](/results).\n- Se [hvem som er hvem](/organisations).',
      nn: '## Slik byrja det\n\nDen oppdikta klinikken Solvarden inviterer til ein samtale om den første veka.\n\n- Les [resultata i demoen](/results).\n- Sjå [kven som er kven](/organisations).',
      en: '## How it began\n\nThe invented clinic Solvarden invites to a talk about the first week.\n\n- Read [the demo’s results](/results).\n- See [who is who](/organisations).',
    },
  ),
  letter(
    DEMO_ISSUES.notSent,
    '2026-03-01',
    {
      nb: 'Oppdiktet brev: vår på Skogro',
      nn: 'Oppdikta brev: vår på Skogro',
      en: 'Invented letter: spring at Skogro',
    },
    {
      nb: 'Dette brevet er også oppdiktet. Det er godkjent, og venter på å bli sendt.',
      nn: 'Dette brevet er òg oppdikta. Det er godkjent, og ventar på å bli sendt.',
      en: 'This letter is invented too. It is approved, and waits to be sent.',
    },
    {
      nb: 'Den oppdiktede klinikken Skogro åpner dørene.',
      nn: 'Den oppdikta klinikken Skogro opnar dørene.',
      en: 'The invented clinic Skogro opens its doors.',
    },
  ),
]

const READERS: readonly (readonly [string, Language])[] = [
  ['leser@solvarden.example', 'nb'],
  ['lesar@skogro.example', 'nn'],
  ['reader@lysstien.example', 'en'],
]

/** Gives the newsletter three invented readers, and sends them the first letter. Their addresses can never be delivered to. */
export async function sendDemoLetter(services: Services): Promise<void> {
  const { db, keys, clock } = services
  const at = clock.now()
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('world'))`.execute(tx)
    for (const [address, language] of READERS) {
      const wish = { address, language, topics: ['arbeid-og-helse'], read: language, page: '/newsletter' } as const
      const asked = await saveAsk(tx, keys, { ...wish, ip: undefined }, at)
      const ask = 'confirm' in asked ? await findAsk(tx, asked.confirm, at) : undefined
      if (ask) await confirmAsk(tx, ask, at)
    }
    const issue = await findPublished(tx, issueKind, DEMO_ISSUES.sent, at)
    if (!issue) return
    const origin = services.config.baseUrl ?? `http://localhost:${services.config.port}`
    await beginSending(tx, issue, origin, { actor: { kind: 'person', id: PEOPLE.editor.id }, at })
  })
  await sendIssues(services)
}
