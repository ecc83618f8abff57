import { isRefusal, refuse, type Refusal } from '#core/refusal.ts'
import { organisationsWhere } from '#core/who.ts'
import { organisationNames } from '#directory/organisations/index.ts'
import { peopleNames } from '#directory/people/index.ts'
import { editors, findPublished, isEditor, readingOf } from '#editorial/pieces/index.ts'
import { refusalErrors } from '#ui/index.ts'
import { act } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, NotAllowed, NotFound, orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { rolesOf, Routes } from '#web/route.ts'
import { chapterKind, type PublishedChapter } from './kind.ts'
import { SuggestionsPage, type SuggestionsRefused } from './pages/suggestions-page.tsx'
import { WritingPage, type WritingRefused } from './pages/writing-page.tsx'
import {
  answerFrom,
  mayApprove,
  proposalFrom,
  suggestionFrom,
  type SuggestionRefused,
  type VersionRefused,
} from './rules/decide.ts'
import {
  addSuggestion,
  answerSuggestion,
  countOpenSuggestions,
  findSuggestion,
  holdSuggestion,
  suggestionsFor,
} from './suggestions.ts'
import {
  approvedVersions,
  approveVersion,
  chaptersNow,
  chaptersOf,
  holdProposed,
  propose,
  proposedVersion,
  withdrawVersion,
  type By,
} from './versions.ts'
import { refusedTexts } from './writing-texts.ts'

const clinics = rolesOf('clinician', 'clinic-leader')
const writers = rolesOf('clinician', 'clinic-leader', 'editor', 'administrator')
const WRITING = '/guideline/writing'

/** Where clinics and editors write the guideline together. */
export const writingRoutes = new Routes()
  .get(WRITING, writers, (c) => showWriting(c))
  .get('/guideline/chapters/:slug/suggestions', writers, async (c) =>
    showSuggestions(c, await chapterAt(c, c.req.param('slug'))),
  )
  .post('/guideline/chapters/:slug/suggestions', clinics, async (c) => {
    const form = await readForm(c)
    const chapter = await chapterAt(c, c.req.param('slug'))
    return act<SuggestionRefused>(
      c,
      form,
      async (tx) => {
        const suggested = suggestionFrom(form, ownClinics(c))
        if (isRefusal(suggested)) return suggested
        await addSuggestion(tx, chapter.piece.id, suggested, by(c))
        return { goTo: `${chapter.address}/suggestions` }
      },
      (refusal) => showSuggestions(c, chapter, { input: form.input, errors: errorsOf(c, refusal) }),
    )
  })
  .post('/guideline/suggestions/:id/answer', editors, async (c) => {
    const form = await readForm(c)
    const { db } = c.get('services')
    const { id, pieceId } = orNotFound(await findSuggestion(db, c.req.param('id')))
    const chapter = orNotFound((await chaptersNow(db, now(c))).find(({ piece }) => piece.id === pieceId))
    return act<SuggestionRefused>(
      c,
      form,
      async (tx) => {
        if (form.version === undefined) throw new BadForm('the form carries no version')
        const held = orNotFound(await holdSuggestion(tx, id))
        if (held.version !== form.version) throw new ChangedMeanwhile(`${chapter.address}/suggestions`)
        const answer = answerFrom({ text: (name) => form.text(`${name}-${id}`) })
        if (isRefusal(answer)) return answer
        const names = await organisationNames(tx, [held.clinic], c.get('services').clock.today())
        const edition = await answerSuggestion(tx, held, answer, names.get(held.clinic)?.nb ?? '', by(c))
        if (isRefusal(edition)) return edition
        return { goTo: `${chapter.address}/suggestions` }
      },
      (refusal) =>
        showSuggestions(c, chapter, {
          suggestion: id,
          input: form.input,
          errors: errorsOf(c, refusal).map(({ field, text }) => (field ? { text, field: `${field}-${id}` } : { text })),
        }),
    )
  })
  .post('/guideline/versions', editors, (c) =>
    step(c, async (form, tx) => {
      const proposal = proposalFrom(form, await approvedVersions(tx))
      if (isRefusal(proposal)) return proposal
      const proposed = await propose(tx, proposal, by(c))
      return isRefusal(proposed) ? proposed : { goTo: WRITING }
    }),
  )
  .post('/guideline/versions/:id/approval', editors, (c) =>
    step(c, async (form, tx) => {
      const version = await proposedAt(tx, c.req.param('id'))
      const no =
        mayApprove(version, by(c).actor.id, form.text('read') === 'yes') ??
        (await approveVersion(tx, version, c.get('services').clock.today(), by(c)))
      return no ?? { goTo: `/guideline/${version.major}.${version.minor}` }
    }),
  )
  .post('/guideline/versions/:id/withdrawal', editors, (c) =>
    step(c, async (form, tx) => {
      const version = await proposedAt(tx, c.req.param('id'))
      const why = form.text('withdrawal-why')
      if (why === '') return refuse('withdrawal-why-missing', 'withdrawal-why')
      await withdrawVersion(tx, version, why, by(c))
      return { goTo: WRITING }
    }),
  )

type Tx = Parameters<Parameters<typeof act>[2]>[0]

/** One step of a version: taken, or refused on the page where it was asked for. */
async function step(
  c: Ctx,
  work: (form: Form, tx: Tx) => Promise<{ goTo: string } | Refusal<VersionRefused>>,
): Promise<Response> {
  const form = await readForm(c)
  return act<VersionRefused>(
    c,
    form,
    (tx) => work(form, tx),
    (refusal) => showWriting(c, { input: form.input, errors: errorsOf(c, refusal) }),
  )
}

/** The version that is proposed; who comes when another has decided is told so. */
async function proposedAt(tx: Tx, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new NotFound()
  const version = await holdProposed(tx, id)
  if (!version) throw new ChangedMeanwhile(WRITING)
  return version
}

async function showWriting(c: Ctx, refused?: WritingRefused): Promise<Response> {
  const { db } = c.get('services')
  const [chapters, waiting, proposed, versions] = await Promise.all([
    chaptersNow(db, now(c)),
    countOpenSuggestions(db),
    proposedVersion(db),
    approvedVersions(db),
  ])
  const proposedChapters = proposed ? await chaptersOf(db, proposed.id) : []
  const names = await peopleNames(db, proposed ? [proposed.putTogetherBy] : [])
  const who = c.get('who')
  return c.html(
    <WritingPage
      view={c.get('view')}
      writing={{ chapters, waiting, proposed, proposedChapters, versions, names }}
      editor={isEditor(who) && who.kind === 'person' ? who.id : undefined}
      refused={refused}
    />,
  )
}

async function showSuggestions(c: Ctx, chapter: PublishedChapter, refused?: SuggestionsRefused): Promise<Response> {
  const { db, clock } = c.get('services')
  const suggestions = await suggestionsFor(db, chapter.piece.id)
  const own = ownClinics(c)
  const people = suggestions.flatMap(({ suggestedBy, answeredBy }) => [
    suggestedBy,
    ...(answeredBy ? [answeredBy] : []),
  ])
  const places = [...own, ...suggestions.map(({ clinic }) => clinic)]
  const titleIn = (language: 'nb' | 'nn' | 'en') => readingOf(chapter.edition, language).lines.title ?? ''
  return c.html(
    <SuggestionsPage
      view={c.get('view')}
      page={{
        slug: chapter.piece.slug,
        title: { nb: titleIn('nb'), nn: titleIn('nn'), en: titleIn('en') },
        suggestions,
        people: await peopleNames(db, people),
        clinics: await organisationNames(db, places, clock.today()),
        own,
        isEditor: isEditor(c.get('who')),
      }}
      refused={refused}
    />,
  )
}

async function chapterAt(c: Ctx, slug: string): Promise<PublishedChapter> {
  return orNotFound(await findPublished(c.get('services').db, chapterKind, slug, now(c)))
}

function by(c: Ctx): By {
  const who = c.get('who')
  if (who.kind !== 'person') throw new NotAllowed()
  return { actor: { kind: 'person', id: who.id }, at: now(c) }
}

const now = (c: Ctx) => c.get('services').clock.now()
const ownClinics = (c: Ctx) => organisationsWhere(c.get('who'), 'clinician', 'clinic-leader')
const errorsOf = (c: Ctx, refusal: Refusal<SuggestionRefused | VersionRefused>) =>
  refusalErrors(refusal, refusedTexts, c.get('language'))
