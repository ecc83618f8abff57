import { sql } from 'kysely'
import { confirmAsk, findAsk, saveAsk } from '#knowledge/newsletter/index.ts'
import { DEMO_CHAPTERS, DEMO_ISSUES } from '#world/index.ts'
import type { Tx } from '#platform/database.ts'
import type { TestServices } from '../services.ts'
import { one, UNKNOWN_LINK, type Samples } from './model.ts'

type Readers = { readonly confirm: string; readonly reader: string }

export function newsletter({ confirm, reader }: Readers): Samples {
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

export const library: Samples = {
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

export function guideline({ proposed, suggestion }: { proposed: string; suggestion: string }): Samples {
  const chapter = `/guideline/chapters/${DEMO_CHAPTERS.together}`
  return {
    'GET /guideline/writing': [
      { what: '', path: '/guideline/writing', by: 'clinician' },
      { what: 'who put it together', path: '/guideline/writing', by: 'editor' },
      { what: 'who may approve', path: '/guideline/writing', by: 'administrator' },
    ],
    'GET /guideline/chapters/:slug/suggestions': [
      { what: '', path: `${chapter}/suggestions`, by: 'clinician' },
      { what: 'none', path: `/guideline/chapters/${DEMO_CHAPTERS.start}/suggestions`, by: 'leader' },
      { what: 'to answer', path: `${chapter}/suggestions`, by: 'editor' },
    ],
    'POST /guideline/chapters/:slug/suggestions': one(`${chapter}/suggestions`, 'clinician'),
    'POST /guideline/suggestions/:id/answer': one(`/guideline/suggestions/${suggestion}/answer`, 'editor'),
    'POST /guideline/versions': one('/guideline/versions', 'editor'),
    'POST /guideline/versions/:id/approval': one(`/guideline/versions/${proposed}/approval`, 'administrator'),
    'POST /guideline/versions/:id/withdrawal': one(`/guideline/versions/${proposed}/withdrawal`, 'editor'),
    'GET /guideline': [
      { what: '', path: '/guideline', by: 'nobody' },
      { what: 'who may write', path: '/guideline', by: 'clinician' },
    ],
    'GET /guideline/chapters/:slug': one(chapter, 'nobody'),
    'GET /guideline/versions/:version/content.json': one('/guideline/versions/0.1/content.json', 'nobody'),
    'GET /guideline/:version': [
      { what: 'the newest', path: '/guideline/0.2', by: 'nobody' },
      { what: 'an older', path: '/guideline/0.1', by: 'nobody' },
      { what: 'none', path: '/guideline/9.9', by: 'nobody', status: 404 },
    ],
    'GET /guideline/:version/against/:other': one('/guideline/0.1/against/0.2', 'nobody'),
    'GET /guideline/:version/:chapter': [
      { what: '', path: `/guideline/0.2/${DEMO_CHAPTERS.start}`, by: 'nobody' },
      { what: 'of an older', path: `/guideline/0.1/${DEMO_CHAPTERS.start}`, by: 'nobody' },
    ],
  }
}

export async function guidelineIds({ db }: TestServices): Promise<{ proposed: string; suggestion: string }> {
  const { rows } = await sql<{ proposed: string; suggestion: string }>`
    select (select id from guidelines.version where state = 'proposed') as proposed,
      (select id from guidelines.suggestion where state = 'open') as suggestion`.execute(db)
  return rows[0]!
}

/** Somebody who has asked for the newsletter, and somebody who gets it. */
export async function readersOf({ db, keys, clock }: TestServices): Promise<Readers> {
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
