import { addDays, day, type IsoDate } from '#core/dates.ts'
import type { Language, Text } from '#core/languages.ts'
import { isRefusal } from '#core/refusal.ts'
import { entriesOf, findPublished, Kinds, layShipped, ship, type Kind, type Shipped } from '#editorial/pieces/index.ts'
import {
  adoptAdvice,
  closeRound,
  councilKinds,
  councilShipped,
  newestRound,
  openRound,
  questionsFrom,
  saveAdvice,
  saveAnswer,
} from '#meeting/council/index.ts'
import type { Tx } from '#platform/database.ts'
import type { Services } from '#platform/services.ts'
import { PEOPLE } from './people.ts'

/** What a member of the demo world says: invented, and begins by saying so. */
type Said = {
  readonly who: keyof typeof MEMBERS
  readonly question: number
  readonly words: string
  readonly named?: boolean
}
const MEMBERS = {
  user: { person: PEOPLE.councilMember, language: 'nb' },
  clinic: { person: PEOPLE.councilClinic, language: 'nn' },
  nav: { person: PEOPLE.councilNav, language: 'nb' },
} as const satisfies Readonly<Record<string, { person: (typeof PEOPLE)[keyof typeof PEOPLE]; language: Language }>>

/** The members are answering about expert assistance: one has answered one question, one two, one none of these first. */
const ON_EXPERTS: readonly Said[] = [
  {
    who: 'user',
    question: 1,
    words:
      'Oppdiktet svar: Noen som kjenner både arbeidsplassen og helsa, og som den ansatte selv har tillit til. Det viktigste er at ingen blir sendt videre enda en gang.',
    named: true,
  },
  {
    who: 'clinic',
    question: 1,
    words:
      'Oppdikta svar: Eit lite team med ein frå kvar side, gjerne frå ein klinikk som driv med arbeidsretta rehabilitering.',
    named: true,
  },
  {
    who: 'clinic',
    question: 2,
    words: 'Oppdikta svar: Kunnskap om arbeidsmiljø og om vanlege plager, og øving i å snakke med folk som er usamde.',
    named: true,
  },
  { who: 'nav', question: 1, words: 'Oppdiktet svar: Den som kan få tre parter til å lage én plan.' },
  {
    who: 'nav',
    question: 4,
    words: 'Oppdiktet svar: Eksperten undersøker jobben og samarbeidet. Å undersøke kroppen er helsevesenets oppgave.',
  },
]

const ON_ARR: readonly Said[] = [
  { who: 'user', question: 2, words: 'Oppdiktet svar: Mål som deltakeren selv har vært med å sette.', named: true },
  {
    who: 'clinic',
    question: 2,
    words:
      'Oppdikta svar: Halvparten heilt tilbake er eit høgt mål når folk har vore lenge borte. Mål det eit år etter òg.',
  },
  {
    who: 'nav',
    question: 8,
    words: 'Oppdiktet svar: At arbeidsgiveren er med fra første uke, og ikke får beskjed i den siste.',
    named: true,
  },
]
const ARR_ADVICE: Text = {
  nb: `*Oppdiktet råd, laget for demonstrasjonen.*

1. Sett mål sammen med deltakeren, og mål igjen etter et år.
2. Ta arbeidsgiveren med fra første uke.`,
  nn: `*Oppdikta råd, laga for demonstrasjonen.*

1. Set mål i lag med deltakaren, og mål att etter eit år.
2. Ta arbeidsgjevaren med frå første veka.`,
  en: `*Invented advice, made for the demonstration.*

1. Set goals together with the participant, and measure again after a year.
2. Bring in the employer from the first week.`,
}

/** Lays the council's pages and the demo's own strategy in two versions. Done before the rounds, in transactions of its own. */
export async function layCouncil(services: Services): Promise<void> {
  const kinds = new Kinds(councilKinds)
  await layShipped(services, kinds, councilShipped)
  await layShipped(services, kinds, firstVersion)
  await layShipped(services, kinds, secondVersion(services.clock.today()))
}

/** Asks the demo's members about two cases of 2019: one is open, one is closed and its advice adopted. */
export async function askCouncil(tx: Tx, services: Services): Promise<void> {
  const today = services.clock.today()
  const open = { slug: 'ekspertbistand', closesOn: addDays(today, 21), said: ON_EXPERTS, openedOn: addDays(today, -9) }
  await ask(tx, services, open)
  const closed = { slug: 'arr-i-nav', closesOn: null, said: ON_ARR, openedOn: addDays(today, -60) }
  const { caseId, roundId } = await ask(tx, services, closed)
  await closeRound(tx, (await newestRound(tx, caseId))!, byEditor(addDays(today, -30)))
  await saveAdvice(tx, roundId, ARR_ADVICE, 1, byEditor(addDays(today, -20)))
  await adoptAdvice(tx, (await newestRound(tx, caseId))!, 1, addDays(today, -14), byEditor(addDays(today, -13)))
}

type Asked = {
  readonly slug: string
  readonly closesOn: IsoDate | null
  readonly said: readonly Said[]
  readonly openedOn: IsoDate
}

async function ask(tx: Tx, { clock }: Services, { slug, closesOn, said, openedOn }: Asked) {
  const kind: Kind = councilKinds.find(({ key }) => key === 'council-case')!
  const found = (await findPublished(tx, kind, slug, clock.now()))!
  const of = (language: Language) => entriesOf(found.edition.texts[language]?.questions)
  const questions = questionsFrom({ nb: of('nb'), nn: of('nn'), en: of('en') })
  if (isRefusal(questions)) throw new Error(`the case ${slug} has no questions`)
  const caseId = found.piece.id
  const round = { caseId, number: 1, questions, closesOn, invented: true }
  const roundId = await openRound(tx, round, byEditor(openedOn))
  for (const [index, { who, question, words, named = false }] of said.entries()) {
    const { person, language } = MEMBERS[who]
    const organisation = person.roles[0]?.organisation ?? null
    const by = { actor: { kind: 'person', id: person.id }, at: morningOf(addDays(openedOn, 1 + index)) } as const
    const answer = { question, member: person.id, version: 1, words, language, organisation, named }
    await saveAnswer(tx, roundId, answer, by)
  }
  return { caseId, roundId }
}

const morningOf = (on: IsoDate) => new Date(`${on}T08:00:00Z`)
const byEditor = (on: IsoDate) => ({ actor: { kind: 'person', id: PEOPLE.editor.id } as const, at: morningOf(on) })

const STRATEGY = 'demostrategi'
const FIRST = day('2025-09-01')
const INVENTED = 'Oppdiktet for demonstrasjonen'
const kindOf = (key: string): Kind => councilKinds.find((kind) => kind.key === key)!

function strategy(versions: readonly { number: string; day: IsoDate }[]): Shipped {
  return ship({
    kind: kindOf('strategy'),
    slug: STRATEGY,
    facts: { state: 'draft', versions },
    texts: {
      nb: {
        title: 'Demostrategien (oppdiktet)',
        lead: 'En oppdiktet strategi som viser hvordan nummererte avsnitt og versjoner virker.',
        body: 'Ingenting her er vedtatt av noen.',
      },
      nn: {
        title: 'Demostrategien (oppdikta)',
        lead: 'Ein oppdikta strategi som viser korleis nummererte avsnitt og versjonar verkar.',
        body: 'Ingenting her er vedteke av nokon.',
      },
      en: {
        title: 'The demo strategy (invented)',
        lead: 'An invented strategy that shows how numbered paragraphs and versions work.',
        body: 'Nothing here has been adopted by anybody.',
      },
    },
    source: INVENTED,
    published: FIRST,
    demo: true,
  })
}

type Words = { readonly title: string; readonly body: string }

function paragraph(
  slug: string,
  number: string,
  texts: Readonly<Record<Language, Words>>,
  { withdrawn = false, published = FIRST } = {},
): Shipped {
  const facts = { strategy: STRATEGY, number, withdrawn }
  return ship({
    ...{ kind: kindOf('strategy-paragraph'), slug, facts, texts, source: INVENTED, published },
    demo: true,
  })
}

const GOAL = paragraph('demo-malet', '1', {
  nb: { title: 'Målet', body: 'Alle som vil arbeide, får hjelp til helsa og til jobben samtidig. (Oppdiktet.)' },
  nn: { title: 'Målet', body: 'Alle som vil arbeide, får hjelp til helsa og til jobben samstundes. (Oppdikta.)' },
  en: {
    title: 'The goal',
    body: 'Everybody who wants to work gets help with health and job at the same time. (Invented.)',
  },
})
const COUPLING = {
  nb: { title: 'Koblinger', body: 'Hver region har minst ett sted der de to møtes. (Oppdiktet.)' },
  nn: { title: 'Koplingar', body: 'Kvar region har minst éin stad der dei to møtest. (Oppdikta.)' },
  en: { title: 'Couplings', body: 'Every region has at least one place where the two meet. (Invented.)' },
}
const YOUNG = {
  nb: { title: 'Unge', body: 'Unge utenfor får et eget kapittel. (Oppdiktet.)' },
  nn: { title: 'Unge', body: 'Unge utanfor får eit eige kapittel. (Oppdikta.)' },
  en: { title: 'The young', body: 'Young people outside get a chapter of their own. (Invented.)' },
}

const firstVersion: readonly Shipped[] = [
  strategy([{ number: '1', day: FIRST }]),
  GOAL,
  paragraph('demo-koblinger', '2', COUPLING),
  paragraph('demo-unge', '3', YOUNG),
]

/** The second version: one paragraph says more, one is new, one no longer stands. */
const secondVersion = (on: IsoDate): readonly Shipped[] => [
  strategy([
    { number: '2', day: on },
    { number: '1', day: FIRST },
  ]),
  GOAL,
  paragraph('demo-koblinger', '2', {
    nb: { ...COUPLING.nb, body: 'Hver kommune vet hvor de to møtes, og hvem som kan hjelpe. (Oppdiktet.)' },
    nn: { ...COUPLING.nn, body: 'Kvar kommune veit kvar dei to møtest, og kven som kan hjelpe. (Oppdikta.)' },
    en: { ...COUPLING.en, body: 'Every municipality knows where the two meet, and who can help. (Invented.)' },
  }),
  paragraph(
    'demo-kommunene',
    '2.1',
    {
      nb: { title: 'Kommunene', body: 'Kommunene prøver ut hjelp tidlig, før noen er borte lenge. (Oppdiktet.)' },
      nn: { title: 'Kommunane', body: 'Kommunane prøver ut hjelp tidleg, før nokon er borte lenge. (Oppdikta.)' },
      en: {
        title: 'Municipalities',
        body: 'Municipalities try out help early, before anybody is away for long. (Invented.)',
      },
    },
    { published: addDays(on, -1) },
  ),
  paragraph('demo-unge', '3', YOUNG, { withdrawn: true }),
]
