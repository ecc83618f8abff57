import { fill, type Language } from '#core/languages.ts'
import { dayInOslo } from '#core/dates.ts'
import { Details, longDate, Timeline } from '#ui/index.ts'
import { modelOf } from '../coupling/models.ts'
import type { Dispute, Grading, GradingHistory } from '../model.ts'
import { texts } from '../texts.ts'
import { GradePlate, madeBy, nameOf, Reasons, Words } from './grade.tsx'

type Props = { history: GradingHistory; names: ReadonlyMap<string, string>; language: Language }

/** What has been: earlier gradings with their reasons, and every dispute that was answered, the newest first. */
export function GradingPast({ history, names, language }: Props) {
  const past = history.flatMap(({ grading, disputes }, index) => [
    ...disputes
      .filter(({ answer }) => answer !== null)
      .map((dispute) => ({ at: dispute.disputedAt, what: <Settled {...{ dispute, names, language }} /> })),
    ...(index === 0 ? [] : [{ at: grading.gradedAt, what: <Earlier {...{ grading, names, language }} /> }]),
  ])
  if (past.length === 0) return null
  return (
    <Details summary={texts.history[language]}>
      <Timeline items={past.map(({ at, what }) => ({ when: longDate(dayInOslo(at), language), what }))} />
    </Details>
  )
}

function Earlier({ grading, names, language }: { grading: Grading } & Omit<Props, 'history'>) {
  const model = modelOf(grading.model)
  return (
    <>
      <p>
        <GradePlate grade={grading.grade} /> <b>{model.categories[grading.grade].name[language]}</b>
      </p>
      <Reasons reasons={grading.reasons} model={model} language={language} />
      {grading.words !== '' && <Words words={grading.words} />}
      <p class="b-quiet">{madeBy(grading, names, language)}</p>
    </>
  )
}

function Settled({ dispute, names, language }: { dispute: Dispute } & Omit<Props, 'history'>) {
  const { answer, disputedBy, why } = dispute
  if (answer === null) return null
  const how = answer.is === 'kept' ? texts.wasKept : texts.wasGradedAnew
  return (
    <>
      <p>{fill(texts.wasDisputed[language], { who: nameOf(disputedBy, names, language) })}</p>
      <Words words={why} />
      <p>{fill(how[language], { who: nameOf(answer.answeredBy, names, language) })}</p>
      <Words words={answer.why} />
    </>
  )
}
