import { fill } from '#core/languages.ts'
import { Breadcrumbs, Page, Tag, type View } from '#ui/index.ts'
import type { Against } from '../load.ts'
import type { Difference, Part } from '../rules/compare.ts'
import { numberText } from '../rules/number.ts'
import { texts } from '../texts.ts'
import { versionAddress } from './version-parts.tsx'

const STATES = { same: 'same', new: 'new', gone: 'gone', changed: 'isChanged' } as const

/** Two versions held against each other, chapter by chapter. */
export function AgainstPage({ view, against }: { view: View; against: Against }) {
  const { language } = view
  const { older, newer, differences } = against
  const title = fill(texts.againstTitle[language], { older: numberText(older), newer: numberText(newer) })
  return (
    <Page
      view={view}
      title={title}
      kind="reading"
      wing="knowledge"
      meta={{ canonical: `${versionAddress(older)}/against/${numberText(newer)}` }}
    >
      <Breadcrumbs
        language={language}
        path={[
          { href: '/guideline', label: texts.short[language] },
          { href: versionAddress(newer), label: fill(texts.version[language], { number: numberText(newer) }) },
        ]}
        here={title}
      />
      <h1>{title}</h1>
      <p>{newer.changes[language]}</p>
      <p class="b-letter-facts">{texts.againstLead[language]}</p>
      {differences.map((difference) => (
        <section>
          <h2>{difference.title}</h2>
          <p>
            <Tag of={difference.is === 'same' ? 'plain' : 'info'}>{texts[STATES[difference.is]][language]}</Tag>
          </p>
          <Parts view={view} difference={difference} />
        </section>
      ))}
    </Page>
  )
}

function Parts({ view, difference }: { view: View; difference: Difference }) {
  if (difference.is !== 'changed') return null
  return <div class="b-difference">{difference.parts.map((part) => changed(view, part))}</div>
}

function changed({ language }: View, { text, is }: Part) {
  if (is === 'same') return text
  const said = <span class="ds-sr-only">{texts[is][language]}</span>
  return is === 'added' ? (
    <ins>
      {said}
      {text}
    </ins>
  ) : (
    <del>
      {said}
      {text}
    </del>
  )
}
