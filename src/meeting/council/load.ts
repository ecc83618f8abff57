import type { IsoDate } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'
import { organisationNames } from '#directory/organisations/index.ts'
import {
  entriesOf,
  findPublished,
  listPublished,
  readingOf,
  type Asked,
  type Kind,
  type Lines,
  type Published,
} from '#editorial/pieces/index.ts'
import type { Db } from '#platform/database.ts'
import type { Scope } from './access.ts'
import { caseKind } from './kinds/case.ts'
import { meetingKind } from './kinds/meeting.ts'
import { resolutionKind } from './kinds/resolution.ts'
import { paragraphKind } from './kinds/strategy.ts'
import type { Advice, Answer, Question, Round, RoundState } from './model.ts'
import { byNumber } from './rules/paragraphs.ts'
import { stateOf } from './rules/round.ts'
import { adoptedAdvice, answersOf, newestAdvice, newestRound, newestRounds, questionsOf } from './store.ts'

/** Who reads, when, and in which language. */
export type Reading = { readonly now: Date; readonly today: IsoDate; readonly language: Language }

/** A piece in a list, in the words of its reader. */
export type Listed<Facts, Line extends string> = {
  readonly id: string
  readonly slug: string
  readonly address: string
  readonly facts: Facts
  readonly lines: Lines<Line>
  /** The language of the words. */
  readonly language: Language
}

/** Public pieces of a kind in the reader's words. */
export async function listed<Facts, Line extends string>(
  db: Db,
  kind: Kind<Facts, Line>,
  { now, language }: Reading,
  what: Asked = {},
): Promise<Listed<Facts, Line>[]> {
  return (await listPublished(db, kind, now, what)).map((found) => inWordsOf(found, language))
}

/** One public piece in the reader's words. */
export async function found<Facts, Line extends string>(
  db: Db,
  kind: Kind<Facts, Line>,
  { now, language }: Reading,
  slug: string,
): Promise<Listed<Facts, Line> | undefined> {
  const one = await findPublished(db, kind, slug, now)
  return one && inWordsOf(one, language)
}

function inWordsOf<Facts, Line extends string>(
  { piece, edition, address }: Published<Facts, Line>,
  language: Language,
): Listed<Facts, Line> {
  return { id: piece.id, slug: piece.slug, address, facts: edition.facts, ...readingOf(edition, language) }
}

export const listedCases = (db: Db, reading: Reading, meeting?: string) =>
  listed(db, caseKind, reading, meeting === undefined ? {} : { facts: { meeting } }).then((cases) =>
    cases.toSorted((a, b) => a.facts.number - b.facts.number),
  )
export type ListedCase = Awaited<ReturnType<typeof listedCases>>[number]

/** A case in a list, with how far its newest round has come. */
export type CaseInList = ListedCase & { readonly state: RoundState | null; readonly round: Round | null }

/** Cases, newest meeting first and in the order of its agenda, each with its state. */
export async function loadCases(db: Db, reading: Reading, meeting?: string): Promise<CaseInList[]> {
  const rounds = await newestRounds(db)
  return (await listedCases(db, reading, meeting)).map((one) => {
    const round = rounds.get(one.id) ?? null
    return { ...one, round, state: round && stateOf(round, reading.today) }
  })
}

/** The council's first page: the newest meeting, its cases, and which cases a member is asked about. */
export async function loadCouncil(db: Db, reading: Reading) {
  const [meeting] = await listed(db, meetingKind, reading, { by: { fact: 'day', order: 'desc' } })
  const cases = await loadCases(db, reading)
  return {
    meeting,
    agenda: meeting ? cases.filter(({ facts }) => facts.meeting === meeting.slug) : [],
    open: cases.filter(({ state }) => state === 'open'),
  }
}

/** What stands on a meeting's page besides its own words. */
export async function loadMeeting(db: Db, reading: Reading, slug: string) {
  return {
    agenda: await loadCases(db, reading, slug),
    resolutions: await listed(db, resolutionKind, reading, { facts: { meeting: slug } }),
  }
}

/** What was asked about a case and what came of it, for everyone: never an answer. */
export type CaseWhole = {
  readonly meeting: Listed<{ day: IsoDate; place: string }, 'title' | 'lead' | 'body'> | undefined
  readonly round: Round | undefined
  readonly state: RoundState | null
  /** As asked in the newest round; before that, as the case has them. */
  readonly questions: readonly { readonly number: number; readonly words: string }[]
  readonly advice: Advice | undefined
}

/** Everything the page of a case shows besides its own words. */
export async function loadCase(
  db: Db,
  reading: Reading,
  of: { readonly id: string; readonly meeting: string; readonly questions: string | undefined },
): Promise<CaseWhole> {
  const round = await newestRound(db, of.id)
  const asked = round && (await questionsOf(db, round.id))
  return {
    meeting: await found(db, meetingKind, reading, of.meeting),
    round,
    state: round ? stateOf(round, reading.today) : null,
    questions: asked
      ? asked.map(({ number, words }) => ({ number, words: words[reading.language] }))
      : entriesOf(of.questions).map((words, index) => ({ number: index + 1, words })),
    advice: round && (await adoptedAdvice(db, round)),
  }
}

/** What everybody who works with a round sees of it: the questions, and the answers that are theirs to see. */
export type RoundWhole = {
  readonly round: Round
  readonly state: RoundState
  readonly questions: readonly Question[]
  readonly answers: readonly Answer[]
  /** What organisations are called, for answers that may name theirs. */
  readonly organisations: ReadonlyMap<string, Text>
  /** The adopted advice, or for the secretary the newest draft. */
  readonly advice: Advice | undefined
}

/** A case's newest round as a reader may see it; `undefined` when nobody has been asked. */
export async function loadRound(
  db: Db,
  scope: Scope,
  caseId: string,
  { today }: Pick<Reading, 'today'>,
): Promise<RoundWhole | undefined> {
  const round = await newestRound(db, caseId)
  if (round === undefined) return undefined
  const answers = await answersOf(db, scope, round, today)
  const named = answers.flatMap(({ named, organisation }) => (named && organisation !== null ? [organisation] : []))
  return {
    ...{ round, answers },
    state: stateOf(round, today),
    questions: await questionsOf(db, round.id),
    organisations: await organisationNames(db, named, today),
    advice: (await adoptedAdvice(db, round)) ?? (scope.all ? await newestAdvice(db, round.id) : undefined),
  }
}

/** A strategy's paragraphs as they were public at a moment, in order. */
export async function loadParagraphs(db: Db, reading: Reading, strategy: string) {
  const paragraphs = await listed(db, paragraphKind, reading, { facts: { strategy } })
  return paragraphs.toSorted((a, b) => byNumber(a.facts.number, b.facts.number) || (a.slug < b.slug ? -1 : 1))
}
export type ListedParagraph = Awaited<ReturnType<typeof loadParagraphs>>[number]
