import {
  Button,
  Checkbox,
  Details,
  errorOf,
  Form,
  NumberField,
  Select,
  TextArea,
  TextField,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { PieceWhole } from '../load.ts'
import { pieceTexts } from '../piece-texts.ts'
import { Title } from './title.tsx'
import { speak } from './words.ts'

export type PieceProps = {
  readonly view: View
  readonly whole: PieceWhole
  /** What was written in the form that was refused. */
  readonly input: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

/** What can be done with a piece apart from its words: who looks after it, its address, and taking it down or putting it up. */
export function PieceForms({ view, whole, input, errors }: PieceProps) {
  const { kind, piece, editors, leaning } = whole
  const { language } = view
  const t = speak(pieceTexts, view)
  const at = `/editing/pieces/${piece.id}`
  const field = (name: string, kept = '') => ({
    ...{ language, name, value: input[name] ?? kept, error: errorOf(errors, name) },
  })
  const isWrong = (...names: readonly string[]) => names.some((name) => errorOf(errors, name) !== undefined)
  return (
    <section class="b-care">
      <h2>{t('care')}</h2>
      <Form view={view} action={`${at}/responsible`} version={piece.version} label={t('care')} inline>
        <Select
          {...field('responsible', piece.responsible ?? '')}
          label={t('responsible')}
          none={t('responsibleNone')}
          options={editors.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberField {...field('months', String(piece.lookEveryMonths))} label={t('months')} unit={t('monthsUnit')} />
        <Button look="secondary">{t('save')}</Button>
      </Form>
      <Details summary={t('move')} open={isWrong('slug')}>
        <p>{t('moveHelp')}</p>
        <Form view={view} action={`${at}/address`} version={piece.version} label={t('move')}>
          <TextField
            {...field('slug', piece.slug)}
            label={t('newSlug')}
            hint={t('newSlugHint', { at: kind.at })}
            width="medium"
            spellcheck={false}
          />
          <Button look="secondary">{t('move')}</Button>
        </Form>
      </Details>
      {piece.takenDownAt === null ? (
        <Details summary={t('takeDown')} open={isWrong('why', 'successor', 'evenSo')}>
          <p>{t('takeDownHelp')}</p>
          {leaning.length > 0 && (
            <>
              <p>{t('leaning')}</p>
              <ul>
                {leaning.map(({ pieceId, titles }) => (
                  <li>
                    <a href={`/editing/pieces/${pieceId}`}>
                      <Title titles={titles} language={language} />
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Form view={view} action={`${at}/taking-down`} version={piece.version} label={t('takeDown')}>
            <TextArea {...field('why')} label={t('whyDown')} hint={t('whyDownHint')} rows={3} />
            <TextField
              {...field('successor')}
              label={t('successor')}
              hint={t('successorHint', { at: kind.at })}
              spellcheck={false}
              optional
            />
            {leaning.length > 0 && (
              <Checkbox {...field('evenSo')} value="yes" label={t('evenSo')} checked={input['evenSo'] === 'yes'} />
            )}
            <Button look="secondary" danger>
              {t('takeDown')}
            </Button>
          </Form>
        </Details>
      ) : (
        <Form view={view} action={`${at}/putting-up`} version={piece.version}>
          <Button>{t('putUp')}</Button>
        </Form>
      )}
    </section>
  )
}
