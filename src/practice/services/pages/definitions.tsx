import type { Language } from '#core/languages.ts'
import { readingOf } from '#editorial/pieces/index.ts'
import { GRADES, type CouplingModel, type Grade } from '../coupling/model.ts'
import type { CataloguedService } from '../model.ts'
import { texts } from '../texts.ts'
import { GradePlate } from './grade.tsx'

type Props = { model: CouplingModel; catalogue: readonly CataloguedService[]; language: Language }

/** What coupling is, and each category from the core outwards with what lies there. */
export function Definitions({ model, catalogue, language }: Props) {
  return (
    <section id="grades">
      <h2>{texts.definitions[language]}</h2>
      <p class="b-measure">{texts.couplingIs[language]}</p>
      <ol class="b-definitions">
        {GRADES.map((grade) => (
          <li class={`b-definition b-definition-${grade.toLowerCase()}`} id={`grade-${grade.toLowerCase()}`}>
            <h3>
              <GradePlate grade={grade} /> {model.categories[grade].name[language]}
            </h3>
            <p>{model.categories[grade].definition[language]}</p>
            <Examples grade={grade} catalogue={catalogue} language={language} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The first few of a category: the list has them all. */
const MOST = 6

function Examples({ grade, catalogue, language }: { grade: Grade } & Omit<Props, 'model'>) {
  const here = catalogue.filter(({ grading }) => grading?.grade === grade)
  if (here.length === 0) return null
  return (
    <p class="b-definition-examples">
      <span>{texts.examples[language]}</span>{' '}
      {here.slice(0, MOST).map(({ service }, index) => {
        const reading = readingOf(service.edition, language)
        return (
          <>
            {index > 0 && ', '}
            <a href={service.address} lang={reading.language === language ? undefined : reading.language}>
              {reading.lines.title}
            </a>
          </>
        )
      })}
      {here.length > MOST && (
        <>
          {', '}
          <a href={`/services?grade=${grade}#list`}>{texts.showAll[language]}</a>
        </>
      )}
    </p>
  )
}
