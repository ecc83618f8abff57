import type { Edition } from '#editorial/pieces/index.ts'
import { Breadcrumbs, Button, Page, SearchForm, Select, type View } from '#ui/index.ts'
import type { PieceWhole } from '../load.ts'
import { pieceTexts } from '../piece-texts.ts'
import { changesBetween } from '../rules/changes.ts'
import { stateTexts } from '../texts.ts'
import { Changes } from './changes.tsx'
import { titleWords } from './title.tsx'
import { crumbsTo, speak } from './words.ts'

/** What differs between two editions of a piece, whichever they are. */
export function ChangesPage(props: { view: View; whole: PieceWhole; from: Edition; to: Edition }) {
  const { view, whole, from, to } = props
  const { language } = view
  const t = speak(pieceTexts, view)
  const head = t('changesHead', { from: from.number, to: to.number })
  return (
    <Page view={view} title={head} kind="work" unlisted>
      <Breadcrumbs
        language={language}
        path={crumbsTo(language, {
          href: `/editing/pieces/${whole.piece.id}`,
          label: titleWords(whole.titles, language),
        })}
        here={head}
      />
      <h1>{head}</h1>
      <CompareForm view={view} whole={whole} from={from.number} to={to.number} />
      <Changes view={view} kind={whole.kind} changes={changesBetween(whole.kind, from, to, language)} />
    </Page>
  )
}

/** Choosing which two editions to compare. */
export function CompareForm(props: { view: View; whole: PieceWhole; from: number; to: number }) {
  const { view, whole, from, to } = props
  const { language } = view
  const t = speak(pieceTexts, view)
  const options = whole.editions.map(({ number, state }) => ({
    value: String(number),
    label: `${number}: ${stateTexts[state][language]}`,
  }))
  const choice = { language, options, always: true }
  return (
    <SearchForm action={`/editing/pieces/${whole.piece.id}/changes`} label={t('compare')}>
      <Select {...choice} name="from" label={t('from')} value={String(from)} />
      <Select {...choice} name="to" label={t('to')} value={String(to)} />
      <Button look="secondary">{t('showChanges')}</Button>
    </SearchForm>
  )
}
