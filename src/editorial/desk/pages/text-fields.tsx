import { LANGUAGES, type Language } from '#core/languages.ts'
import { fieldOf, languageNames, type Kind, type TextLine } from '#editorial/pieces/index.ts'
import { Details, errorOf, TextArea, TextField, type FormError, capital } from '#ui/index.ts'
import { editionTexts } from '../edition-texts.ts'
import type { Input } from '../rules/written.ts'
import { speak } from './words.ts'

const ROWS = { paragraph: 5, list: 6, markdown: 18 } as const

/** The texts of a piece: line by line, the three languages beside each other on a wide screen. */
export function TextFields(props: { language: Language; kind: Kind; input: Input; errors: readonly FormError[] }) {
  const { language, kind, input, errors } = props
  const lines = Object.entries(kind.lines).toSorted(([a], [b]) => Number(b === 'title') - Number(a === 'title'))
  return (
    <>
      {lines.map(([line, of]) => (
        <fieldset class="b-languages-beside">
          <legend>
            {of.label[language]}
            {of.optional && <span class="b-optional"> ({speak(OPTIONAL, { language })('optional')})</span>}
          </legend>
          {of.hint && <p class="b-hint">{of.hint[language]}</p>}
          <div>
            {LANGUAGES.map((one) => (
              <Line language={language} of={of} one={one} line={line} input={input} errors={errors} />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}

const OPTIONAL = { optional: { nb: 'valgfritt', nn: 'valfritt', en: 'optional' } }

function Line(props: {
  language: Language
  of: TextLine
  one: Language
  line: string
  input: Input
  errors: readonly FormError[]
}) {
  const { language, of, one, line, input, errors } = props
  const name = fieldOf(one, line)
  const common = {
    ...{ language, name, value: input.get(name)?.[0], error: errorOf(errors, name) },
    label: capital(languageNames[one][language]),
    lang: one,
  }
  return of.shape === 'line' ? <TextField {...common} /> : <TextArea {...common} rows={ROWS[of.shape]} />
}

/** How Markdown is written, for those who have not met it. */
export function MarkdownHelp({ language }: { language: Language }) {
  const t = speak(editionTexts, { language })
  const ways = [
    ['## …', t('howHeading')],
    ['- …', t('howList')],
    ['**…**', t('howStrong')],
    ['[…](/adresse)', t('howLink')],
    ['> …', t('howQuote')],
    ['| a | b |\n|---|---|\n| 1 | 2 |', t('howTable')],
  ] as const
  return (
    <Details summary={t('how')}>
      <dl class="b-how">
        {ways.map(([written, is]) => (
          <div>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/editing/images">{t('pictures')}</a>
      </p>
    </Details>
  )
}
