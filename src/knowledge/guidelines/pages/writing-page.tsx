import { dayInOslo } from '#core/dates.ts'
import { fill, LANGUAGES } from '#core/languages.ts'
import { readingOf } from '#editorial/pieces/index.ts'
import {
  Breadcrumbs,
  Button,
  Checkbox,
  errorOf,
  ErrorSummary,
  Form,
  LANGUAGE_NAMES,
  longDate,
  Page,
  Table,
  TextArea,
  TextField,
  type FormError,
  type View,
} from '#ui/index.ts'
import type { PublishedChapter } from '../kind.ts'
import type { Approved, Version } from '../model.ts'
import type { VersionChapter } from '../versions.ts'
import { numberText } from '../rules/number.ts'
import { texts } from '../texts.ts'
import { writingTexts } from '../writing-texts.ts'
import { VersionList } from './version-parts.tsx'

/** Everything that those who write the guideline see first. */
export type Writing = {
  readonly chapters: readonly PublishedChapter[]
  readonly waiting: ReadonlyMap<string, number>
  readonly proposed: Version | undefined
  /** What the proposed version holds. */
  readonly proposedChapters: readonly VersionChapter[]
  readonly versions: readonly Approved[]
  readonly names: ReadonlyMap<string, string>
}

export type WritingRefused = {
  readonly input: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

type Props = {
  readonly view: View
  readonly writing: Writing
  /** The editor who looks, or undefined for somebody from a clinic. */
  readonly editor: string | undefined
  readonly refused?: WritingRefused | undefined
}

/** Where clinics and editors meet over the guideline: chapters with what waits, and the next version. */
export function WritingPage({ view, writing, editor, refused }: Props) {
  const { language } = view
  const t = (key: keyof typeof writingTexts) => writingTexts[key][language]
  return (
    <Page view={view} title={t('title')} kind="work" wing="knowledge" unlisted refused={refused !== undefined}>
      <Breadcrumbs
        language={language}
        path={[{ href: '/guideline', label: texts.short[language] }]}
        here={t('title')}
      />
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <Table
        language={language}
        caption={t('chapters')}
        rows={writing.chapters}
        empty={<p>{texts.noChapters[language]}</p>}
        columns={[
          {
            key: 'chapter',
            label: t('chapter'),
            rowHeader: true,
            cell: ({ edition, address }) => {
              const { language: written, lines } = readingOf(edition, language)
              return (
                <a href={address} lang={written}>
                  {lines.title}
                </a>
              )
            },
          },
          {
            key: 'waiting',
            label: t('waiting'),
            numeric: true,
            cell: ({ piece }) => writing.waiting.get(piece.id) ?? 0,
          },
          {
            key: 'open',
            label: t('suggest'),
            cell: ({ address }) => <a href={`${address}/suggestions`}>{t('openSuggestions')}</a>,
          },
        ]}
      />
      {writing.proposed && (
        <Proposed view={view} writing={writing} proposed={writing.proposed} editor={editor} refused={refused} />
      )}
      {editor !== undefined && <PutTogether view={view} refused={refused} />}
      {writing.versions.length > 0 && (
        <section>
          <h2>{texts.allVersions[language]}</h2>
          <VersionList view={view} versions={writing.versions} />
        </section>
      )}
    </Page>
  )
}

function Proposed({ view, writing, proposed, editor, refused }: Props & { proposed: Version }) {
  const { language } = view
  const t = (key: keyof typeof writingTexts, values = {}) => fill(writingTexts[key][language], values)
  const errors = refused?.errors ?? []
  return (
    <section class="b-shelf">
      <h2>{t('proposed', { number: numberText(proposed) })}</h2>
      <p class="b-letter-facts">
        {t('proposedBy', {
          who: writing.names.get(proposed.putTogetherBy) ?? t('somebody'),
          day: longDate(dayInOslo(proposed.putTogetherAt), language),
        })}
      </p>
      <p>{proposed.changes[language]}</p>
      <ProposedChapters view={view} chapters={writing.proposedChapters} isEditor={editor !== undefined} />
      {editor === proposed.putTogetherBy && <p>{t('own')}</p>}
      {editor !== undefined && editor !== proposed.putTogetherBy && (
        <Form view={view} action={`/guideline/versions/${proposed.id}/approval`} label={t('approve')}>
          <Checkbox language={language} name="read" label={t('read')} error={errorOf(errors, 'read')} />
          <p>
            <Button>{t('approve')}</Button>
          </p>
        </Form>
      )}
      {editor !== undefined && (
        <Form view={view} action={`/guideline/versions/${proposed.id}/withdrawal`} label={t('withdraw')}>
          <TextField
            language={language}
            name="withdrawal-why"
            label={t('withdrawWhy')}
            value={refused?.input['withdrawal-why']}
            error={errorOf(errors, 'withdrawal-why')}
          />
          <p>
            <Button look="secondary">{t('withdraw')}</Button>
          </p>
        </Form>
      )}
    </section>
  )
}

/** The very editions that would be frozen, each on its page: editors see them, whatever has been published since. */
function ProposedChapters(props: { view: View; chapters: readonly VersionChapter[]; isEditor: boolean }) {
  const { view, chapters, isEditor } = props
  return (
    <ol>
      {chapters.map(({ slug, edition }) => {
        const { language, lines } = readingOf(edition, view.language)
        const number = fill(writingTexts.edition[view.language], { number: edition.number })
        return (
          <li>
            {isEditor ? (
              <a href={`/guideline/chapters/${slug}?edition=${edition.id}`} lang={language}>
                {lines.title}
              </a>
            ) : (
              <span lang={language}>{lines.title}</span>
            )}{' '}
            ({number})
          </li>
        )
      })}
    </ol>
  )
}

function PutTogether({ view, refused }: { view: View; refused: WritingRefused | undefined }) {
  const { language } = view
  const t = (key: keyof typeof writingTexts, values = {}) => fill(writingTexts[key][language], values)
  const errors = refused?.errors ?? []
  return (
    <section class="b-shelf">
      <h2>{t('putTogether')}</h2>
      <p>{t('putTogetherText')}</p>
      <Form view={view} action="/guideline/versions" label={t('putTogether')}>
        <TextField
          language={language}
          name="number"
          label={t('number')}
          hint={t('numberHint')}
          width="short"
          value={refused?.input['number']}
          error={errorOf(errors, 'number')}
        />
        {LANGUAGES.map((one) => (
          <TextArea
            language={language}
            name={`changes-${one}`}
            label={t('changesIn', { language: LANGUAGE_NAMES[one] })}
            rows={3}
            value={refused?.input[`changes-${one}`]}
            error={errorOf(errors, `changes-${one}`)}
          />
        ))}
        <p>
          <Button look="secondary">{t('propose')}</Button>
        </p>
      </Form>
    </section>
  )
}
