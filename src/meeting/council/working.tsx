import { dateFromPeople, type IsoDate } from '#core/dates.ts'
import { LANGUAGES, type Text } from '#core/languages.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { faultsIn } from '#editorial/markdown/index.ts'
import { editors, entriesOf, findPublished } from '#editorial/pieces/index.ts'
import type { Tx } from '#platform/database.ts'
import { refusalErrors } from '#ui/index.ts'
import { act, actorOf } from '#web/act.ts'
import type { Ctx } from '#web/env.ts'
import { BadForm, ChangedMeanwhile, NotAllowed, NotFound, orNotFound } from '#web/errors.ts'
import { readForm, type Form } from '#web/form.ts'
import { Routes } from '#web/route.ts'
import { members, membersAndEditors, organisationOf, scopeOf } from './access.ts'
import { caseKind } from './kinds/case.ts'
import { found, loadRound } from './load.ts'
import { answerField, type Round } from './model.ts'
import { AdvicePage, type AdviceProps, type Step } from './pages/advice-page.tsx'
import { AnswersPage } from './pages/answers-page.tsx'
import { WholePage } from './pages/whole-page.tsx'
import { readingOf } from './routes.tsx'
import {
  adoptionFrom,
  adviceFrom,
  answerFrom,
  lastDayFrom,
  mayClose,
  mayOpen,
  questionsFrom,
  type AdviceRefused,
  type AnswerRefused,
  type RoundRefused,
} from './rules/round.ts'
import { answerVersion, countMembersHeard, holdNewestRound, newestAdvice, newestRound, questionsOf } from './store.ts'
import { refusedTexts } from './working-texts.ts'
import { adoptAdvice, closeRound, holdCase, openRound, saveAdvice, saveAnswer, type By } from './write.ts'

/** The addresses where members answer and the secretary gathers. */
export const workingRoutes = new Routes()
  .get('/council/cases/:slug/answers', membersAndEditors, (c) => showAnswers(c))
  .post('/council/cases/:slug/answers/:question', members, async (c) => {
    const form = await readForm(c)
    const question = Number(c.req.param('question'))
    const [field, named] = [answerField(question), `named-${question}`]
    const who = c.get('who')
    if (who.kind !== 'person') throw new NotAllowed()
    return act<AnswerRefused>(
      c,
      form,
      async (tx) => {
        const round = orNotFound(await holdNewestRound(tx, await caseIdOf(c)))
        const asked = await questionsOf(tx, round.id)
        if (!asked.some(({ number }) => number === question)) throw new NotFound()
        await sameVersion(c, form, answerVersion(tx, round.id, question, who.id), 'answers')
        const words = answerFrom(round, question, form.text(field), today(c))
        if (isRefusal(words)) return words
        const [version, organisation] = [(form.version ?? 0) + 1, organisationOf(who)]
        const said = { question, member: who.id, version, words, language: c.get('language') }
        await saveAnswer(tx, round.id, { ...said, organisation, named: form.text(named) === 'yes' }, by(c))
        return { goTo: addressOf(c, 'answers') }
      },
      (refusal) => showAnswers(c, { question, input: form.input, errors: errorsOf(c, refusal) }),
    )
  })
  .get('/council/cases/:slug/advice', editors, (c) => showAdvice(c))
  .post('/council/cases/:slug/rounds', editors, (c) =>
    step(c, 'rounds', async (tx, form, caseId) => {
      await holdCase(tx, caseId)
      const newest = await newestRound(tx, caseId)
      await sameVersion(c, form, newest?.number ?? 0, 'advice')
      const refusal = mayOpen(newest, today(c))
      if (refusal) return refusal
      const questions = questionsFrom(await questionsNow(tx, c))
      if (isRefusal(questions)) return questions
      const closesOn = lastDayFrom(dayIn(form, 'closesOn'), today(c))
      if (isRefusal(closesOn)) return closesOn
      await openRound(tx, { caseId, number: (newest?.number ?? 0) + 1, questions, closesOn }, by(c))
      return undefined
    }),
  )
  .post('/council/cases/:slug/closing', editors, (c) =>
    step(c, 'closing', async (tx, form, caseId) => {
      const round = orNotFound(await holdNewestRound(tx, caseId))
      const refusal = mayClose(round, today(c))
      if (refusal) return refusal
      await sameVersion(c, form, round.version, 'advice')
      return closeRound(tx, round, by(c))
    }),
  )
  .post('/council/cases/:slug/advice', editors, (c) =>
    step(c, 'advice', async (tx, form, caseId) => {
      const round = orNotFound(await holdNewestRound(tx, caseId))
      const before = await adviceVersion(tx, round)
      await sameVersion(c, form, before, 'advice')
      const words = adviceFrom(round, adviceIn(form), faultsIn)
      return isRefusal(words) ? words : saveAdvice(tx, round.id, words, before + 1, by(c))
    }),
  )
  .post('/council/cases/:slug/adoption', editors, (c) =>
    step(c, 'adoption', async (tx, form, caseId) => {
      const round = orNotFound(await holdNewestRound(tx, caseId))
      const advice = await newestAdvice(tx, round.id)
      await sameVersion(c, form, advice?.version ?? 0, 'advice')
      const asked = { on: dayIn(form, 'adoptedOn') ?? undefined, evenSo: form.text('evenSo') === 'yes' }
      const on = adoptionFrom(round, advice, asked, today(c))
      return isRefusal(on) ? on : adoptAdvice(tx, round, advice?.version ?? 0, on, by(c))
    }),
  )
  .get('/council/cases/:slug/whole', membersAndEditors, async (c) => {
    const one = await caseOf(c)
    const scope = scopeOf(c.get('who'))
    const whole = orNotFound(await loadRound(c.get('services').db, scope, one.id, readingOf(c)))
    return c.html(<WholePage view={c.get('view')} one={one} whole={whole} />)
  })

type Refused = RoundRefused | AdviceRefused

/** One step of the secretary's: made, refused on the same page, or lost to somebody who was quicker. */
async function step(
  c: Ctx,
  what: Step,
  work: (tx: Tx, form: Form, caseId: string) => Promise<Refusal<Refused> | undefined | void>,
): Promise<Response> {
  const form = await readForm(c)
  return act<Refused>(
    c,
    form,
    async (tx) => (await work(tx, form, await caseIdOf(c))) ?? { goTo: addressOf(c, 'advice') },
    (refusal) => showAdvice(c, { step: what, input: form.input, errors: errorsOf(c, refusal) }),
  )
}

/** The form must be made from what is there now. @throws BadForm without a version, ChangedMeanwhile with another. */
async function sameVersion(c: Ctx, form: Form, now: number | Promise<number>, page: 'answers' | 'advice') {
  if (form.version === undefined) throw new BadForm('the form carries no version')
  if (form.version !== (await now)) throw new ChangedMeanwhile(addressOf(c, page))
}

async function showAnswers(c: Ctx, refused?: Parameters<typeof AnswersPage>[0]['refused']): Promise<Response> {
  const one = await caseOf(c)
  const scope = scopeOf(c.get('who'))
  const whole = orNotFound(await loadRound(c.get('services').db, scope, one.id, readingOf(c)))
  return c.html(
    <AnswersPage
      view={c.get('view')}
      one={one}
      whole={whole}
      member={scope.member}
      {...(refused ? { refused } : {})}
    />,
  )
}

async function showAdvice(c: Ctx, refused?: AdviceProps['refused']): Promise<Response> {
  const { db } = c.get('services')
  const one = await caseOf(c)
  const whole = await loadRound(db, scopeOf(c.get('who')), one.id, readingOf(c))
  const heard = whole ? await countMembersHeard(db, whole.round.id) : 0
  return c.html(
    <AdvicePage view={c.get('view')} one={one} whole={whole} heard={heard} {...(refused ? { refused } : {})} />,
  )
}

const slugOf = (c: Ctx) => c.req.param('slug') ?? ''
const addressOf = (c: Ctx, page: 'answers' | 'advice') => `${caseKind.at}/${slugOf(c)}/${page}`
const caseOf = async (c: Ctx) => orNotFound(await found(c.get('services').db, caseKind, readingOf(c), slugOf(c)))
const caseIdOf = async (c: Ctx) => (await caseOf(c)).id
const today = (c: Ctx) => c.get('services').clock.today()
const by = (c: Ctx): By => ({ actor: actorOf(c), at: c.get('services').clock.now() })
const adviceVersion = async (tx: Tx, round: Round) => (await newestAdvice(tx, round.id))?.version ?? 0

/** The questions of a case as they are public now, in each language. */
async function questionsNow(tx: Tx, c: Ctx) {
  const { edition } = orNotFound(await findPublished(tx, caseKind, slugOf(c), c.get('services').clock.now()))
  const [nb, nn, en] = LANGUAGES.map((language) => entriesOf(edition.texts[language]?.questions))
  return { nb: nb ?? [], nn: nn ?? [], en: en ?? [] }
}

function adviceIn(form: Form): Text {
  return { nb: form.text('nb'), nn: form.text('nn'), en: form.text('en') }
}

/** A day of a form: null when it is empty, `undefined` when it cannot be read. */
function dayIn(form: Form, field: string): IsoDate | null | undefined {
  return form.text(field) === '' ? null : dateFromPeople(form.text(field))
}

const errorsOf = (c: Ctx, refusal: Refusal<RoundRefused | AnswerRefused | AdviceRefused>) =>
  refusalErrors(refusal, refusedTexts, c.get('language'))
