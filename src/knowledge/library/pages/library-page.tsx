import { fill } from '#core/languages.ts'
import { readingOf } from '#editorial/pieces/index.ts'
import { ActionLink, Breadcrumbs, Button, Page, SearchForm, Select, shortDate, type View } from '#ui/index.ts'
import type { PublishedItem } from '../kinds.ts'
import { designTexts, levelTexts } from '../levels.ts'
import type { Library, Shelf } from '../load.ts'
import { texts } from '../texts.ts'
import { themeTexts } from '../themes.ts'
import { Pyramid } from './pyramid.tsx'

/** The whole library: the pyramid, then its shelves from the top. */
export function LibraryPage({ view, library }: { view: View; library: Library }) {
  const { language } = view
  const { shelves, theme } = library
  return (
    <Page
      view={view}
      title={texts.library[language]}
      kind="reading"
      wing="knowledge"
      description={texts.lead[language]}
      meta={{ canonical: '/library' }}
    >
      <Breadcrumbs language={language} path={[]} here={texts.library[language]} />
      <h1>{texts.title[language]}</h1>
      <p class="b-lead">{texts.lead[language]}</p>
      <Pyramid view={view} shelves={shelves} />
      <p class="b-letter-facts">{texts.pyramidSource[language]}</p>
      <SearchForm action="/library" label={texts.filter[language]}>
        <Select
          language={language}
          name="theme"
          label={texts.theme[language]}
          none={texts.allThemes[language]}
          value={theme}
          options={Object.entries(themeTexts).map(([value, label]) => ({ value, label: label[language] }))}
        />
        <Button look="secondary">{texts.show[language]}</Button>
      </SearchForm>
      {shelves.map((shelf) => (
        <ShelfSection view={view} shelf={shelf} isFiltered={theme !== undefined} />
      ))}
      <AboutSection view={view} library={library} />
    </Page>
  )
}

function ShelfSection({ view, shelf, isFiltered }: { view: View; shelf: Shelf; isFiltered: boolean }) {
  const { language } = view
  const { level, items } = shelf
  const words = levelTexts[level]
  return (
    <section id={`level-${level}`} class={items.length === 0 ? 'b-shelf b-shelf-empty' : 'b-shelf'}>
      <h2>
        {words.name[language]}{' '}
        <span class="b-shelf-number">({fill(texts.level[language], { level }).toLowerCase()})</span>
      </h2>
      <p>{words.is[language]}</p>
      {items.length === 0 ? (
        <p class="b-letter-facts">{isFiltered ? texts.noneOfTheme[language] : words.empty[language]}</p>
      ) : (
        <ul class="b-letters">
          {items.map((item) => (
            <ItemRow view={view} item={item} />
          ))}
        </ul>
      )}
    </section>
  )
}

function ItemRow({ view, item }: { view: View; item: PublishedItem }) {
  const { language, lines } = readingOf(item.edition, view.language)
  const { design, publisher, year, checkedOn } = item.edition.facts
  return (
    <li>
      <h3>
        <a href={item.address} lang={language}>
          {lines.title}
        </a>
      </h3>
      <p lang={language}>{lines.lead}</p>
      <p class="b-letter-facts">
        {designTexts[design][view.language]} · <span lang="no">{publisher}</span> · {year} ·{' '}
        {texts.checked[view.language].toLowerCase()} {shortDate(checkedOn, view.language)}
      </p>
    </li>
  )
}

function AboutSection({ view, library: { about, responsible } }: { view: View; library: Library }) {
  const { language } = view
  const reading = about && readingOf(about.edition, language)
  return (
    <section class="b-shelf">
      <h2>{texts.about[language]}</h2>
      {reading && <p lang={reading.language}>{reading.lines.lead}</p>}
      <p>{responsible === undefined ? texts.nobody[language] : fill(texts.answers[language], { who: responsible })}</p>
      {about && (
        <p>
          <ActionLink href={about.address} look="secondary">
            {texts.aboutMore[language]}
          </ActionLink>
        </p>
      )}
    </section>
  )
}
