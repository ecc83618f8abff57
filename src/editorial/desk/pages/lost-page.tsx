import { isLanguage } from '#core/languages.ts'
import { languageNames, type Kind } from '#editorial/pieces/index.ts'
import { ActionLink, Actions, Breadcrumbs, fieldId, Notice, Page, type View } from '#ui/index.ts'
import { editionTexts } from '../edition-texts.ts'
import type { EditionWhole } from '../load.ts'
import type { Input } from '../rules/written.ts'
import { titleWords } from './title.tsx'
import { crumbsTo, speak } from './words.ts'

/** Somebody else saved first: everything this editor wrote that is not saved, to copy, beside what is. */
export function LostPage(props: { view: View; whole: EditionWhole; mine: Input; saved: Input }) {
  const { view, whole, mine, saved } = props
  const { language } = view
  const t = speak(editionTexts, view)
  const title = titleWords(whole.titles, language)
  const differing = [...mine].filter(([name, values]) => textOf(values) !== textOf(saved.get(name)))
  return (
    <Page view={view} title={t('lostTitle')} kind="work" unlisted>
      <Breadcrumbs
        language={language}
        path={crumbsTo(language, { href: `/editing/pieces/${whole.piece.id}`, label: title })}
        here={t('lostTitle')}
      />
      <h1>{t('lostTitle')}</h1>
      <Notice language={language} kind="attention" title={title}>
        <p>{differing.length === 0 ? t('lostSame') : t('lostText')}</p>
      </Notice>
      <Actions>
        <ActionLink href={`/editing/editions/${whole.edition.id}`}>{t('lostGo')}</ActionLink>
      </Actions>
      {differing.map(([name, values]) => {
        const of = name.slice(0, 2)
        const lang = isLanguage(of) && name[2] === '.' ? of : 'und'
        const id = fieldId(name)
        return (
          <section>
            <h2>{labelOf(name, whole.kind, view)}</h2>
            <div class="b-side-by-side">
              <div>
                <label class="ds-label" htmlFor={id}>
                  {t('lostYours')}
                </label>
                <textarea class="ds-input" id={id} readonly rows={8} lang={lang}>
                  {textOf(values)}
                </textarea>
              </div>
              <div>
                <p class="ds-label">{t('lostSaved')}</p>
                <p class="b-diff" lang={lang}>
                  {textOf(saved.get(name)) || t('nothing')}
                </p>
              </div>
            </div>
          </section>
        )
      })}
    </Page>
  )
}

const textOf = (values: readonly string[] = []) => values.join('\n').replaceAll(/\r\n?/g, '\n')

/** What a field of the form is called, from its name. */
function labelOf(name: string, kind: Kind, { language }: View): string {
  if (name === 'note' || name === 'source' || name === 'without') return editionTexts[name][language]
  const [before = '', key = ''] = name.split('.')
  if (before === 'fact') return kind.fields.find((field) => field.key === key)?.label[language] ?? key
  const line = kind.lines[key as 'title']?.label[language] ?? key
  return isLanguage(before) ? `${line}, ${languageNames[before][language]}` : line
}
