import { addressOf } from '#editorial/pieces/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  DateField,
  DescriptionList,
  ErrorSummary,
  errorOf,
  Form,
  list,
  Notice,
  Page,
  RadioGroup,
  Tag,
  TextArea,
  TextField,
  type FormError,
  type View,
  capital,
} from '#ui/index.ts'
import { editionTexts } from '../edition-texts.ts'
import type { EditionWhole } from '../load.ts'
import { pieceTexts } from '../piece-texts.ts'
import { changesBetween } from '../rules/changes.ts'
import { deskTexts, stateTexts } from '../texts.ts'
import { Changes } from './changes.tsx'
import { titleWords } from './title.tsx'
import { crumbsTo, momentWords, speak } from './words.ts'

type ReviewProps = {
  readonly view: View
  readonly whole: EditionWhole
  readonly me: string
  readonly input: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

/** One edition as others read it: what changed since the public one, and the decision where there is one to take. */
export function ReviewPage({ view, whole, me, input, errors }: ReviewProps) {
  const { kind, piece, edition, state, names, published } = whole
  const { language } = view
  const t = speak(editionTexts, view)
  const title = titleWords(whole.titles, language)
  const before = published?.id === edition.id ? undefined : published
  const isMine = edition.writers.includes(me)
  const when = (at: Date | null) => (at === null ? '' : momentWords(at, language))
  const who = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''))
  const writers = edition.writers.flatMap((id) => names.get(id) ?? [])
  const head =
    state === 'waiting'
      ? t('waitingHead', { title, when: when(edition.publishAt) })
      : state === 'review'
        ? t(isMine ? 'ownHead' : 'reviewHead', { title })
        : title
  return (
    <Page view={view} title={head} kind="work" unlisted refused={errors.length > 0}>
      <Breadcrumbs
        language={language}
        path={crumbsTo(language, { href: `/editing/pieces/${piece.id}`, label: title })}
        here={t('edition', { number: edition.number })}
      />
      <h1>
        <span class="b-above">
          {capital(kind.one[language])}, {t('edition', { number: edition.number }).toLowerCase()}
        </span>
        {head}
      </h1>
      <p class="b-row">
        <Tag of={state === 'published' ? 'good' : 'plain'}>{stateTexts[state][language]}</Tag>
        <span>
          {writers.length > 0
            ? t('writtenBy', { who: list(writers, language) })
            : speak(deskTexts, view)('fromProduct')}
        </span>
        {edition.sentAt && <span>{t('sentBy', { who: who(edition.sentBy), when: when(edition.sentAt) })}</span>}
        {edition.decidedAt && (
          <span>{t('approvedBy', { who: who(edition.decidedBy), when: when(edition.decidedAt) })}</span>
        )}
      </p>
      <ErrorSummary language={language} errors={errors} />
      {(edition.note !== '' || edition.source !== null) && (
        <DescriptionList
          items={[
            ...(edition.note === '' ? [] : [{ term: t('note'), is: <span lang="und">{edition.note}</span> }]),
            ...(edition.source === null ? [] : [{ term: t('source'), is: <span lang="und">{edition.source}</span> }]),
          ]}
        />
      )}
      <Actions>
        <ActionLink href={`${addressOf(kind, piece.slug)}?edition=${edition.id}`} look="secondary">
          {t('preview')}
        </ActionLink>
      </Actions>
      <h2>{t('whatChanged')}</h2>
      <p class="b-hint">{before ? t('sincePublic', { number: before.number }) : t('firstEdition')}</p>
      <Changes view={view} kind={kind} changes={changesBetween(kind, before, edition, language)} />
      {state === 'review' && <Decision view={view} whole={whole} isMine={isMine} input={input} errors={errors} />}
      {state === 'waiting' && (
        <section>
          <h2>{t('takeBack')}</h2>
          <p>{t('takeBackHelp')}</p>
          <Form view={view} action={`/editing/editions/${edition.id}/taking-back`} version={edition.version}>
            <Button look="secondary">{t('takeBack')}</Button>
          </Form>
        </section>
      )}
      {(state === 'discarded' || state === 'superseded' || state === 'published') && (
        <Form view={view} action={`/editing/pieces/${piece.id}/drafts`} version={piece.version}>
          <input type="hidden" name="edition" value={edition.id} />
          <Button look="secondary">{speak(pieceTexts, view)(state === 'published' ? 'change' : 'restore')}</Button>
        </Form>
      )}
    </Page>
  )
}

function Decision(props: Omit<ReviewProps, 'me'> & { isMine: boolean }) {
  const { view, whole, isMine, input, errors } = props
  const { language } = view
  const { edition } = whole
  const t = speak(editionTexts, view)
  const address = `/editing/editions/${edition.id}`
  const field = (name: string) => ({ language, name, value: input[name], error: errorOf(errors, name) })
  return (
    <div class="b-decision">
      <section>
        <h2>{t('approve')}</h2>
        {isMine ? (
          <Notice language={language} kind="info">
            <p>{t('ownWords')}</p>
          </Notice>
        ) : (
          <Form view={view} action={`${address}/approval`} version={edition.version} label={t('approve')}>
            <RadioGroup
              {...field('when')}
              legend={t('when')}
              options={[
                { value: 'now', label: t('now') },
                { value: 'at', label: t('later') },
              ]}
            />
            <DateField {...field('day')} label={t('day')} />
            <TextField {...field('time')} label={t('time')} hint={t('timeHint')} width="short" spellcheck={false} />
            <Button>{t('approve')}</Button>
          </Form>
        )}
      </section>
      <section>
        <h2>{t('sendBack')}</h2>
        <Form view={view} action={`${address}/return`} version={edition.version} label={t('sendBack')}>
          <TextArea {...field('why')} label={t('why')} rows={3} />
          <Button look="secondary">{t('sendBack')}</Button>
        </Form>
      </section>
    </div>
  )
}
