import { readingOf } from '#editorial/pieces/index.ts'
import { ActionLink, Breadcrumbs, EmptyState, Page, type View } from '#ui/index.ts'
import type { Guideline } from '../load.ts'
import { texts } from '../texts.ts'
import { VersionBody } from './version-page.tsx'
import { versionAddress } from './version-parts.tsx'

/** The way to the guideline: its newest version, or what there is until there is one. */
export function GuidelinePage(props: { view: View; guideline: Guideline; mayWrite: boolean }) {
  const { view, guideline, mayWrite } = props
  const { language } = view
  const { newest, chapters } = guideline
  return (
    <Page
      view={view}
      title={texts.guideline[language]}
      kind="reading"
      wing="knowledge"
      description={texts.lead[language]}
      meta={{ canonical: newest ? versionAddress(newest.version) : '/guideline' }}
    >
      <Breadcrumbs language={language} path={[]} here={texts.short[language]} />
      <h1>{texts.guideline[language]}</h1>
      <p>{texts.lead[language]}</p>
      {mayWrite && (
        <p>
          <ActionLink href="/guideline/writing" look="secondary">
            {texts.writeTogether[language]}
          </ActionLink>
        </p>
      )}
      {newest ? (
        <VersionBody view={view} whole={newest} />
      ) : (
        <EmptyState title={texts.noVersion[language]}>
          <p>{texts.noVersionText[language]}</p>
        </EmptyState>
      )}
      {(chapters.length > 0 || !newest) && (
        <section>
          <h2>{texts.inTheMaking[language]}</h2>
          <p class="b-letter-facts">{texts.inTheMakingText[language]}</p>
          {chapters.length === 0 ? (
            <p>{texts.noChapters[language]}</p>
          ) : (
            <ChaptersNow view={view} chapters={chapters} />
          )}
        </section>
      )}
    </Page>
  )
}

function ChaptersNow({ view, chapters }: { view: View; chapters: Guideline['chapters'] }) {
  return (
    <ol class="b-contents">
      {chapters.map(({ address, edition }) => {
        const { language, lines } = readingOf(edition, view.language)
        return (
          <li>
            <h3>
              <a href={address} lang={language}>
                {lines.title}
              </a>
            </h3>
            <p lang={language}>{lines.lead}</p>
          </li>
        )
      })}
    </ol>
  )
}
