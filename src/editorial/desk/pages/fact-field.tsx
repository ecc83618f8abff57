import type { Language } from '#core/languages.ts'
import type { FactField as Field, InCatalogue } from '#editorial/pieces/index.ts'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Details,
  errorOf,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  type FormError,
} from '#ui/index.ts'
import { editionTexts } from '../edition-texts.ts'
import { factField } from '../rules/facts.ts'
import type { Input } from '../rules/written.ts'
import { Title, titleWords } from './title.tsx'
import { speak } from './words.ts'

const FEW = 6

export type FactFieldProps = {
  readonly language: Language
  readonly field: Field
  readonly input: Input
  readonly errors: readonly FormError[]
  readonly pieces: ReadonlyMap<string, readonly InCatalogue[]>
}

/** One fact on the form, drawn by its shape. */
export function FactField({ language, field, input, errors, pieces }: FactFieldProps) {
  const t = speak(editionTexts, { language })
  const name = factField(field.key)
  const values = input.get(name) ?? []
  const label = field.label[language]
  const own = field.hint?.[language]
  const optional = field.optional ?? false
  const common = { language, name, label, error: errorOf(errors, name), optional }
  const value = values[0]
  const hinted = (more?: string) => {
    const words = [own, more].filter((one) => one !== undefined).join(' ')
    return words === '' ? {} : { hint: words }
  }
  switch (field.shape) {
    case 'day':
      return <DateField {...common} {...hinted()} value={value} />
    case 'moment':
      return <TextField {...common} {...hinted(t('momentHint'))} value={value} width="medium" spellcheck={false} />
    case 'number':
      return <NumberField {...common} {...hinted()} value={value} decimals />
    case 'url':
      return <TextField {...common} {...hinted()} value={value} type="url" spellcheck={false} />
    case 'yes':
      return <Checkbox {...common} {...hinted()} optional={false} checked={value === 'yes'} />
    case 'choice': {
      const options = field.options.map((one) => ({ value: one.value, label: one.label[language] }))
      return options.length <= FEW && !optional ? (
        <RadioGroup {...common} {...hinted()} legend={label} options={options} value={value} />
      ) : (
        <Select {...common} {...hinted()} options={options} value={value} />
      )
    }
    case 'choices': {
      const options = field.options.map((one) => ({ value: one.value, label: one.label[language] }))
      return <CheckboxGroup {...common} {...hinted()} legend={label} options={options} values={values} />
    }
    case 'piece': {
      const there = pieces.get(field.of) ?? []
      const options = there.map(({ slug, titles }) => ({ value: slug, label: titleWords(titles, language) }))
      // What is chosen stays chosen on the form, also when it is no longer there.
      const gone = value && !there.some(({ slug }) => slug === value) ? [{ value, label: value }] : []
      return <Select {...common} {...hinted()} options={[...options, ...gone]} value={value} />
    }
    case 'pieces':
      return (
        <div class="b-with-list">
          <TextArea {...common} {...hinted(t('piecesHint'))} value={value} lang="und" rows={rowsFor(value)} />
          <There language={language} pieces={pieces.get(field.of) ?? []} />
        </div>
      )
    case 'organisation':
      return <TextField {...common} {...hinted(t('organisationHint'))} value={value} spellcheck={false} />
    case 'organisations':
      return <TextArea {...common} {...hinted(t('organisationsHint'))} value={value} lang="und" rows={rowsFor(value)} />
    case 'list':
      return (
        <TextArea
          {...common}
          {...hinted(own === undefined ? t('oneALine') : undefined)}
          value={value}
          lang="und"
          rows={rowsFor(value)}
        />
      )
    case 'rows': {
      const columns = field.columns.map((column) => column.label[language]).join(' | ')
      return (
        <TextArea {...common} {...hinted(t('rowsHint', { columns }))} value={value} lang="und" rows={rowsFor(value)} />
      )
    }
    default:
      return <TextField {...common} {...hinted()} value={value} />
  }
}

/** Room for what is there, and a little more. */
function rowsFor(value: string | undefined): number {
  return Math.min(12, Math.max(3, (value ?? '').split('\n').length + 1))
}

/** The pieces that may be named, to copy from. */
function There({ language, pieces }: { language: Language; pieces: readonly InCatalogue[] }) {
  if (pieces.length === 0) return null
  return (
    <Details summary={speak(editionTexts, { language })('piecesThere', { count: pieces.length })}>
      <ul class="b-there">
        {pieces.map(({ slug, titles }) => (
          <li>
            <code>{slug}</code> <Title titles={titles} language={language} />
          </li>
        ))}
      </ul>
    </Details>
  )
}
