import { sql } from 'kysely'
import { day } from '#core/dates.ts'
import { isRefusal } from '#core/refusal.ts'
import {
  approve,
  findEdition,
  findPublished,
  Kinds,
  openDraft,
  saveDraft,
  sendDraft,
  ship,
  type Shipped,
} from '#editorial/pieces/index.ts'
import {
  addSuggestion,
  approvedVersions,
  approveVersion,
  chapterKind,
  holdProposed,
  propose,
} from '#knowledge/guidelines/index.ts'
import type { Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { MAIN_CLINIC } from './clinics.ts'
import { PEOPLE } from './people.ts'

/** Slugs of the demo's chapters. */
export const DEMO_CHAPTERS = { start: 'demo-forste-uke', together: 'demo-samarbeid' } as const

const chapter = (slug: string, order: number, texts: Shipped['texts']): Shipped =>
  ship({
    ...{ kind: chapterKind, slug, facts: { order }, texts, demo: true },
    ...{ source: 'Oppdiktet til demoen', published: day('2026-01-15') },
  })

/** Two invented chapters, and they say so. They give no advice. */
export const DEMO_GUIDELINE: readonly Shipped[] = [
  chapter(DEMO_CHAPTERS.start, 2, {
    nb: {
      title: 'Oppdiktet kapittel: den første uka',
      lead: 'Dette kapitlet er oppdiktet for å vise hvordan veilederen virker. Det gir ingen råd.',
      body: 'Den oppdiktede klinikken Solvarden begynner med en samtale.',
    },
    nn: {
      title: 'Oppdikta kapittel: den første veka',
      lead: 'Dette kapittelet er oppdikta for å vise korleis rettleiaren verkar. Det gir ingen råd.',
      body: 'Den oppdikta klinikken Solvarden byrjar med ein samtale.',
    },
    en: {
      title: 'Invented chapter: the first week',
      lead: 'This chapter is invented, to show how the guideline works. It gives no advice.',
      body: 'The invented clinic Solvarden begins with a talk.',
    },
  }),
  chapter(DEMO_CHAPTERS.together, 3, {
    nb: {
      title: 'Oppdiktet kapittel: samarbeidet',
      lead: 'Også dette kapitlet er oppdiktet. Det gir ingen råd.',
      body: 'De oppdiktede klinikkene møtes hver måned.',
    },
    nn: {
      title: 'Oppdikta kapittel: samarbeidet',
      lead: 'Dette kapittelet er òg oppdikta. Det gir ingen råd.',
      body: 'Dei oppdikta klinikkane møtest kvar månad.',
    },
    en: {
      title: 'Invented chapter: working together',
      lead: 'This chapter is invented too. It gives no advice.',
      body: 'The invented clinics meet every month.',
    },
  }),
]

const at = (text: string) => new Date(`${text}T10:00:00+01:00`)
const by = (person: { readonly id: string }, when: Date) => ({
  actor: { kind: 'person' as const, id: person.id },
  at: when,
})

/** Lets the demo's people make two versions, change a chapter between them, propose a third, and suggest. Done once. */
export async function makeDemoVersions(services: Services): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('world'))`.execute(tx)
    if ((await approvedVersions(tx)).length > 0) return
    await makeVersion(tx, 1, '2026-01-20', {
      nb: 'Oppdiktet versjon: den første.',
      nn: 'Oppdikta versjon: den første.',
      en: 'Invented version: the first.',
    })
    await changeChapter(tx)
    await makeVersion(tx, 2, '2026-02-20', {
      nb: 'Oppdiktet versjon: kapitlet om den første uka er utvidet.',
      nn: 'Oppdikta versjon: kapittelet om den første veka er utvida.',
      en: 'Invented version: the chapter on the first week has grown.',
    })
    await suggest(tx)
    await propose(
      tx,
      {
        ...{ major: 0, minor: 3 },
        changes: {
          nb: 'Oppdiktet versjon som venter på en annen redaktør.',
          nn: 'Oppdikta versjon som ventar på ein annan redaktør.',
          en: 'Invented version that waits for another editor.',
        },
      },
      by(PEOPLE.editor, at('2026-02-28')),
    )
  })
}

async function makeVersion(tx: Tx, minor: number, when: string, changes: Parameters<typeof propose>[1]['changes']) {
  const id = await propose(tx, { major: 0, minor, changes }, by(PEOPLE.editor, at(when)))
  if (isRefusal(id)) throw new Error('the demo’s version was refused')
  const version = await holdProposed(tx, id)
  if (version) await approveVersion(tx, version, day(when), by(PEOPLE.administrator, at(when)))
}

/** A second edition of the first chapter, written by one and approved by another. */
async function changeChapter(tx: Tx): Promise<void> {
  const when = at('2026-02-10')
  const found = (await findPublished(tx, chapterKind, DEMO_CHAPTERS.start, when))!
  const id = await openDraft(tx, found.piece.id, found.edition, by(PEOPLE.editor, when))
  if (isRefusal(id)) throw new Error('the demo’s chapter was refused')
  const edition = async () => (await findEdition(tx, id))!.edition
  const { nb, nn, en } = found.edition.texts
  await saveDraft(
    tx,
    await edition(),
    {
      ...{ facts: found.edition.facts, without: [], note: 'Oppdiktet', source: found.edition.source },
      texts: {
        nb: {
          ...nb,
          body: 'Den oppdiktede klinikken Solvarden begynner med en lang samtale.\n\nDeretter går alle en tur.',
          changes: 'Turen kom til, fordi noen i den oppdiktede klinikken ville ut.',
        },
        nn: {
          ...nn,
          body: 'Den oppdikta klinikken Solvarden byrjar med ein lang samtale.\n\nDeretter går alle ein tur.',
          changes: 'Turen kom til, fordi nokon i den oppdikta klinikken ville ut.',
        },
        en: {
          ...en,
          body: 'The invented clinic Solvarden begins with a long talk.\n\nThen everybody goes for a walk.',
          changes: 'The walk was added because somebody at the invented clinic wanted to get out.',
        },
      },
    },
    by(PEOPLE.editor, when),
  )
  await sendDraft(tx, chapterKind, await edition(), by(PEOPLE.editor, when))
  await approve(tx, new Kinds([chapterKind]), chapterKind, await edition(), null, by(PEOPLE.administrator, when))
}

async function suggest(tx: Tx): Promise<void> {
  const when = at('2026-02-25')
  const { piece } = (await findPublished(tx, chapterKind, DEMO_CHAPTERS.together, when))!
  await addSuggestion(
    tx,
    piece.id,
    {
      ...{ language: 'nb', clinic: MAIN_CLINIC.id },
      text: 'Møtene varer i én time, og Nav er med.',
      why: 'Slik er det i den oppdiktede klinikken.',
    },
    by(PEOPLE.clinician, when),
  )
}
