import { LANGUAGES, type Language } from '#core/languages.ts'
import type { Picture } from '../model.ts'
import { addressOf, markdownOf } from '../rules/copy.ts'
import { texts } from '../texts.ts'

/** The picture itself, small. */
export function Small({ picture, language }: { picture: Picture; language: Language }) {
  return <img class="b-picture" src={`${addressOf(picture)}?w=400`} alt={picture.alt[language]} loading="lazy" />
}

/** The lines to copy, one for each language a text may be in. */
export function Copies({ picture, language }: { picture: Picture; language: Language }) {
  return (
    <dl class="b-copies">
      {LANGUAGES.map((one) => (
        <div>
          <dt>{texts[`copy_${one}`][language]}</dt>
          <dd>
            <code class="b-copy" lang={one}>
              {markdownOf(picture, one)}
            </code>
          </dd>
        </div>
      ))}
    </dl>
  )
}
