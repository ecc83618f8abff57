import type { Edition } from '#editorial/pieces/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  Button,
  DescriptionList,
  ErrorSummary,
  Form,
  list,
  longDate,
  Notice,
  Page,
  Timeline,
  type View,
  capital,
} from '#ui/index.ts'
import { lookedOn, type PieceWhole } from '../load.ts'
import { pieceTexts } from '../piece-texts.ts'
import { deskTexts, stateTexts } from '../texts.ts'
import { CompareForm } from './changes-page.tsx'
import { PieceForms, type PieceProps } from './piece-forms.tsx'
import { titleWords } from './title.tsx'
import { crumbsTo, momentWords, speak } from './words.ts'

/** All about one piece: who answers for it, where it is, its history, and the way out. */
export function PiecePage({ view, whole, input, errors }: PieceProps) {
  const { kind, piece, address, editions, names } = whole
  const { language } = view
  const t = speak(pieceTexts, view)
  const title = titleWords(whole.titles, language)
  const isPublic = piece.takenDownAt === null && editions.some(({ state }) => state === 'published')
  const looked = lookedOn(whole)
  return (
    <Page view={view} title={title} kind="work" unlisted refused={errors.length > 0}>
      <Breadcrumbs
        language={language}
        path={crumbsTo(language, { href: '/editing/pieces', label: deskTexts.all[language] })}
        here={title}
      />
      <h1>
        <span class="b-above">{capital(kind.one[language])}</span>
        {title}
      </h1>
      <ErrorSummary language={language} errors={errors} />
      {piece.takenDownAt && (
        <Notice language={language} kind="attention" title={t('takenDown')}>
          <p>{t('takenDownOn', { when: momentWords(piece.takenDownAt, language) })}</p>
          <blockquote lang="und">{piece.takenDownWhy}</blockquote>
          {piece.successor !== null && <p>{t('leadsTo', { address: piece.successor })}</p>}
        </Notice>
      )}
      <Next view={view} whole={whole} isPublic={isPublic} />
      <DescriptionList
        items={[
          { term: t('address'), is: isPublic ? <a href={address}>{address}</a> : address },
          {
            term: t('responsible'),
            is: (piece.responsible !== null && names.get(piece.responsible)) || t('responsibleNone'),
          },
          { term: t('looked'), is: looked === undefined ? t('lookedNever') : longDate(looked, language) },
          {
            term: t('rhythm'),
            is: piece.lookEveryMonths === 1 ? t('everyMonth') : t('everyMonths', { months: piece.lookEveryMonths }),
          },
        ]}
      />
      <h2>{t('history')}</h2>
      <History view={view} whole={whole} />
      {editions.length > 1 && (
        <>
          <h3>{t('compare')}</h3>
          <CompareForm view={view} whole={whole} from={editions[1]!.number} to={editions[0]!.number} />
        </>
      )}
      <PieceForms view={view} whole={whole} input={input} errors={errors} />
    </Page>
  )
}

/** The one thing to do next, and what else there is. */
function Next({ view, whole, isPublic }: { view: View; whole: PieceWhole; isPublic: boolean }) {
  const { piece, editions, address } = whole
  const t = speak(pieceTexts, view)
  const draft = editions.find(({ state }) => state === 'draft')
  const waiting = editions.find(({ state }) => state === 'review' || state === 'waiting')
  const newest = editions.find(({ state }) => state === 'published') ?? editions[0]!
  return (
    <div class="b-next">
      <Actions>
        {draft && <ActionLink href={`/editing/editions/${draft.id}`}>{t('continue')}</ActionLink>}
        {waiting && <ActionLink href={`/editing/editions/${waiting.id}/review`}>{t('look')}</ActionLink>}
        {isPublic && (
          <ActionLink href={address} look="secondary">
            {deskTexts.seePublic[view.language]}
          </ActionLink>
        )}
      </Actions>
      {!draft && !waiting && (
        <Form view={view} action={`/editing/pieces/${piece.id}/drafts`} version={piece.version}>
          <input type="hidden" name="edition" value={newest.id} />
          <Button>{t('change')}</Button>
        </Form>
      )}
      {isPublic && (
        <Form view={view} action={`/editing/pieces/${piece.id}/look`} version={piece.version}>
          <Button look="secondary">{t('stillTrue')}</Button>
        </Form>
      )}
    </div>
  )
}

/** The editions, the newest first: what each is, by whom and when, and what it says of itself. */
function History({ view, whole }: { view: View; whole: PieceWhole }) {
  const { language } = view
  const t = speak(pieceTexts, view)
  const when = (at: Date) => momentWords(at, language)
  const who = (ids: readonly string[]) =>
    list(
      ids.flatMap((id) => whole.names.get(id) ?? []),
      language,
    ) || t('responsibleNone').toLowerCase()
  const steps = (edition: Edition): string[] => [
    ...(edition.isShipped
      ? [t('shipped', { when: when(edition.publishAt!) })]
      : [t('begun', { when: when(edition.begunAt), who: who(edition.writers) })]),
    ...(edition.decidedAt && edition.decidedBy
      ? [t('approved', { when: when(edition.decidedAt), who: who([edition.decidedBy]) })]
      : []),
    ...(edition.publishAt && !edition.isShipped ? [t('publicFrom', { when: when(edition.publishAt) })] : []),
  ]
  return (
    <Timeline
      items={whole.editions.map((edition) => ({
        when: `${edition.number}. ${stateTexts[edition.state][language]}`,
        later: edition.state !== 'published',
        what: (
          <>
            {edition.note !== '' && <p lang="und">{edition.note}</p>}
            <ul class="b-steps-taken">
              {steps(edition).map((step) => (
                <li>{step}</li>
              ))}
              {edition.returnedWhy !== null && (
                <li>
                  {t('returnedWhy')} <q lang="und">{edition.returnedWhy}</q>
                </li>
              )}
            </ul>
            <p>
              <a href={`/editing/editions/${edition.id}${edition.state === 'draft' ? '' : '/review'}`}>
                {t('seeNumber', { number: edition.number })}
              </a>
            </p>
          </>
        ),
      }))}
    />
  )
}
