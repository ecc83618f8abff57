import type { Language, Text } from '#core/languages.ts'
import { Markdown } from '#editorial/markdown/index.ts'
import { Notice, type View } from '#ui/index.ts'
import { sayIn } from './way.tsx'

const NEXT: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
}

/** An advice in the reader's language, or in the nearest it is written in, which is said. */
export function AdviceText({ view, advice }: { view: View; advice: Text }) {
  const language = NEXT[view.language].find((one) => advice[one] !== '') ?? view.language
  return (
    <>
      {language !== view.language && (
        <Notice language={view.language} kind="info">
          <p>{sayIn(view.language)('adviceOtherLanguage')}</p>
        </Notice>
      )}
      <div class="b-advice">
        <Markdown text={advice[language]} language={language} />
      </div>
    </>
  )
}
