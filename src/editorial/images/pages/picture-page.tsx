import { dayInOslo } from '#core/dates.ts'
import { fill } from '#core/languages.ts'
import {
  Breadcrumbs,
  Button,
  Checkbox,
  ErrorSummary,
  errorOf,
  Form,
  longDate,
  Page,
  type FormError,
  type View,
} from '#ui/index.ts'
import { titleIn } from '#editorial/pieces/index.ts'
import type { PictureWhole } from '../load.ts'
import { texts } from '../texts.ts'
import { Copies, Small } from './copy.tsx'
import { WordFields } from './word-fields.tsx'

/** One picture: the lines to copy, its words, who uses it, and the way out. */
export function PicturePage(props: {
  view: View
  whole: PictureWhole
  input: Readonly<Record<string, string>>
  errors: readonly FormError[]
}) {
  const { view, whole, input, errors } = props
  const { picture, usedBy, uploader } = whole
  const { language } = view
  const t = (key: keyof typeof texts, values = {}) => fill(texts[key][language], values)
  const address = `/editing/images/${picture.id}`
  const title = picture.alt[language]
  return (
    <Page view={view} title={title} kind="work" unlisted refused={errors.length > 0}>
      <Breadcrumbs
        language={language}
        path={[
          { href: '/editing', label: t('desk') },
          { href: '/editing/images', label: t('title') },
        ]}
        here={title}
      />
      <h1>{title}</h1>
      <ErrorSummary language={language} errors={errors} />
      <div class="b-picture-whole">
        <Small picture={picture} language={language} />
        <div>
          <p>
            {t('size', { width: picture.width, height: picture.height })}.{' '}
            {t('uploaded', { day: longDate(dayInOslo(picture.uploadedAt), language), who: uploader })}.
          </p>
          <Copies picture={picture} language={language} />
        </div>
      </div>
      <h2>{t('words_short')}</h2>
      <Form view={view} action={address} version={picture.version} label={t('words_short')}>
        <WordFields language={language} input={input} errors={errors} />
        <Button>{t('save')}</Button>
      </Form>
      <h2>{t('who')}</h2>
      {usedBy.length > 0 ? (
        <ul>
          {usedBy.map(({ pieceId, titles }) => {
            const piece = titleIn(titles, language)
            return (
              <li>
                <a href={`/editing/pieces/${pieceId}`} lang={piece.language}>
                  {piece.words}
                </a>
              </li>
            )
          })}
        </ul>
      ) : (
        <>
          <p>{t('whoNone')}</p>
          <Form view={view} action={`${address}/deletion`} version={picture.version} label={t('deletion')}>
            <Checkbox language={language} name="sure" label={t('deletionSure')} error={errorOf(errors, 'sure')} />
            <Button look="secondary" danger>
              {t('deletion')}
            </Button>
          </Form>
        </>
      )}
    </Page>
  )
}
