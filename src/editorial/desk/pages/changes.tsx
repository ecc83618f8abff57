import type { Language } from '#core/languages.ts'
import { languageNames, type Kind } from '#editorial/pieces/index.ts'
import { capital, type View } from '#ui/index.ts'
import { editionTexts } from '../edition-texts.ts'
import type { Change, Part } from '../rules/changes.ts'
import { speak } from './words.ts'

/** What differs between two editions: each place by its name, words taken away struck out and words put in marked. */
export function Changes({ view, kind, changes }: { view: View; kind: Kind; changes: readonly Change[] }) {
  const t = speak(editionTexts, view)
  if (changes.length === 0) return <p>{t('unchanged')}</p>
  return (
    <dl class="b-changes">
      {changes.map((change) => (
        <div>
          <dt>{placeOf(change, kind, view)}</dt>
          <dd lang={change.of === 'text' ? change.language : change.of === 'without' ? undefined : 'und'}>
            {change.of === 'without' ? (
              t(change.isLeftOut ? 'nowWithout' : 'nowWith', {
                language: languageNames[change.language][view.language],
              })
            ) : (
              <Words parts={change.parts} language={view.language} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function placeOf(change: Change, kind: Kind, view: View): string {
  const { language } = view
  if (change.of === 'fact') return kind.fields.find(({ key }) => key === change.key)?.label[language] ?? change.key
  if (change.of === 'source') return editionTexts.source[language]
  const name = languageNames[change.language][language]
  if (change.of === 'without') return capital(name)
  return `${kind.lines[change.line as 'title']?.label[language] ?? change.line}, ${name}`
}

/** Words with their changes. Who listens is told what was removed and what was added. */
function Words({ parts, language }: { parts: readonly Part[]; language: Language }) {
  const t = speak(editionTexts, { language })
  return (
    <p class="b-diff">
      {parts.map(({ is, words }) =>
        is === 'same' ? (
          <span>{words}</span>
        ) : is === 'added' ? (
          <ins>
            <span class="ds-sr-only" lang={language}>
              {t('added')}
            </span>
            {words}
          </ins>
        ) : (
          <del>
            <span class="ds-sr-only" lang={language}>
              {t('removed')}
            </span>
            {words}
          </del>
        ),
      )}
    </p>
  )
}
