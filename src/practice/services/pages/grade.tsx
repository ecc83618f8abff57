import { fill, type Language } from '#core/languages.ts'
import { dayInOslo } from '#core/dates.ts'
import { Details, DescriptionList, longDate, Notice, Side, Tag } from '#ui/index.ts'
import { QUESTIONS, SIDE_OF, type CouplingModel, type Grade, type Reason } from '../coupling/model.ts'
import { modelOf } from '../coupling/models.ts'
import type { Dispute, Grading } from '../model.ts'
import { texts } from '../texts.ts'

/** The grade as a small plate; outside the field it has no number, only its side. */
export function GradePlate({ grade }: { grade: Grade }) {
  return (
    <span class={`b-grade b-grade-${grade.toLowerCase()}`} aria-hidden={grade.endsWith('only') ? 'true' : undefined}>
      {grade.endsWith('only') ? '–' : grade}
    </span>
  )
}

/** The grade with its word, and whether it is disputed: as it stands in a list. */
export function GradeInWords(props: {
  grade: Grade | null
  model: CouplingModel
  isDisputed: boolean
  language: Language
}) {
  const { grade, model, isDisputed, language } = props
  if (grade === null) return <Tag of="uncertain">{texts.ungraded[language]}</Tag>
  return (
    <span class="b-grade-words">
      <GradePlate grade={grade} /> {model.categories[grade].short[language]}
      {isDisputed && (
        <>
          {' '}
          <Tag of="attention">{texts.disputed[language]}</Tag>
        </>
      )}
    </span>
  )
}

/** Which side a grade lies on: a shape in its place, and a word. */
export function GradeSideMark({ grade, language }: { grade: Grade; language: Language }) {
  const side = SIDE_OF[grade]
  const word = { work: 'sideWork', health: 'sideHealth', coupling: 'sideCoupling' } as const
  return (
    <Side language={language} of={side}>
      {texts[word[side]][language]}
    </Side>
  )
}

/** Reasons as sentences; what speaks against the grade comes last and looks so. */
export function Reasons(props: { reasons: readonly Reason[]; model: CouplingModel; language: Language }) {
  const { reasons, model, language } = props
  const speaksAgainst = (reason: Reason) => reason.startsWith('but-')
  return (
    <ul class="b-reasons">
      {reasons
        .toSorted((a, b) => Number(speaksAgainst(a)) - Number(speaksAgainst(b)))
        .map((reason) => (
          <li class={speaksAgainst(reason) ? 'b-reason-against' : undefined}>{model.reasons[reason][language]}</li>
        ))}
    </ul>
  )
}

type Names = ReadonlyMap<string, string>

/** A grading in full: the category, the reasons, the answers, who and when. Never a bare grade. */
export function GradingInFull({ grading, names, language }: { grading: Grading; names: Names; language: Language }) {
  const model = modelOf(grading.model)
  const category = model.categories[grading.grade]
  return (
    <div class={`b-grading b-grading-${grading.grade.toLowerCase()}`}>
      <p class="b-grading-name">
        <GradePlate grade={grading.grade} /> {category.name[language]}
      </p>
      <p>{category.definition[language]}</p>
      <h3>{texts.reasons[language]}</h3>
      <Reasons reasons={grading.reasons} model={model} language={language} />
      {grading.answers === null ? (
        <p class="b-quiet">{texts.fromSource[language]}</p>
      ) : (
        <Details summary={texts.itsAnswers[language]}>
          <DescriptionList
            items={QUESTIONS.map((question) => ({
              term: model.questions[question].asks[language],
              is: model.questions[question].answers[grading.answers[question]]?.label[language],
            }))}
          />
        </Details>
      )}
      {grading.words !== '' && <Words title={texts.itsWords[language]} words={grading.words} />}
      <p class="b-quiet">{madeBy(grading, names, language)}</p>
      <p class="b-quiet">{model.caution[language]}</p>
    </div>
  )
}

/** What an editor wrote in words of their own: in Norwegian, as the editors write. */
export function Words({ title, words }: { title?: string; words: string }) {
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <blockquote lang="nb" class="b-words">
        {words}
      </blockquote>
    </>
  )
}

/** Who graded, when and by which model. */
export function madeBy({ source, gradedBy, gradedAt, model }: Grading, names: Names, language: Language): string {
  const day = longDate(dayInOslo(gradedAt), language)
  if (source !== null) return fill(texts.gradedBySource[language], { model, day })
  return fill(texts.gradedBy[language], { who: nameOf(gradedBy, names, language), model, day })
}

/** Somebody's name, or that it was an editor. */
export function nameOf(id: string, names: Names, language: Language): string {
  return names.get(id) ?? texts.someone[language]
}

/** The open dispute beside the grade. */
export function OpenDispute({ dispute, names, language }: { dispute: Dispute; names: Names; language: Language }) {
  return (
    <Notice language={language} kind="attention" title={texts.isDisputed[language]}>
      <Words words={dispute.why} />
      <p>
        {fill(texts.disputedBy[language], {
          who: nameOf(dispute.disputedBy, names, language),
          day: longDate(dayInOslo(dispute.disputedAt), language),
        })}
      </p>
    </Notice>
  )
}
