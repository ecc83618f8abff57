import type { Language } from '#core/languages.ts'
import type { CslItem } from '../model.ts'
import { apaReference } from '../rules/apa.ts'

/** A reference in APA 7, its DOI a link. */
export function Reference({ item, language }: { item: CslItem; language: Language }) {
  const own = item.language === language ? undefined : item.language
  return (
    <p class="b-reference">
      {apaReference(item, language).map((run) => {
        const lang = run.own ? own : undefined
        if (run.href !== undefined)
          return (
            <a href={run.href} rel="external noopener">
              {run.text}
            </a>
          )
        if (run.italic) return <em lang={lang}>{run.text}</em>
        return lang === undefined ? run.text : <span lang={lang}>{run.text}</span>
      })}
    </p>
  )
}
