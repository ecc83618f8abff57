import { Page } from './page.tsx'
import { ChartsSection } from './patterns/charts-section.tsx'
import {
  FormsSection,
  QuestionExample,
  TablesSection,
  WaysSection,
  WordsSection,
  WorkExample,
} from './patterns/sections.tsx'
import { patternTexts } from './patterns/texts.ts'
import type { View } from './view.ts'

/** `/-/patterns`: every piece in every state, in the reader's language. */
export function PatternsPage({ view }: { view: View }) {
  const t = patternTexts(view.language)
  return (
    <Page view={view} title={t.title} kind="reading" unlisted>
      <h1>{t.title}</h1>
      <p class="b-lead">{t.lead}</p>
      <nav aria-label={t.contents}>
        <ul>
          {(['words', 'forms', 'tables', 'ways', 'charts'] as const).map((id) => (
            <li>
              <a href={`#${id}`}>{t[id]}</a>
            </li>
          ))}
          <li>
            <a href="/-/patterns/question">{t.question}</a>
          </li>
          <li>
            <a href="/-/patterns/work">{t.workPage}</a>
          </li>
        </ul>
      </nav>
      <WordsSection view={view} t={t} />
      <FormsSection view={view} t={t} />
      <TablesSection view={view} t={t} />
      <WaysSection view={view} t={t} />
      <ChartsSection view={view} t={t} />
    </Page>
  )
}

/** `/-/patterns/question`: a question page in its quiet shell. */
export function PatternsQuestionPage({ view }: { view: View }) {
  const t = patternTexts(view.language)
  return (
    <Page view={view} title={t.pain} kind="question" unlisted>
      <QuestionExample view={view} t={t} />
    </Page>
  )
}

/** `/-/patterns/work`: a page people work in: what needs me now comes first. */
export function PatternsWorkPage({ view }: { view: View }) {
  const t = patternTexts(view.language)
  return (
    <Page view={view} title={t.needsYou} kind="work" wing="registry" unlisted>
      <WorkExample view={view} t={t} />
    </Page>
  )
}
