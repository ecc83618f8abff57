import type { Language } from '#core/languages.ts'
import { texts } from '../texts.ts'

/** Which document something is from; its title is in Norwegian. */
export function Source({ language, source }: { language: Language; source: string }) {
  return (
    <p class="b-event-more">
      {texts.sourceLabel[language]}: <span lang="nb">{source}</span>
    </p>
  )
}
