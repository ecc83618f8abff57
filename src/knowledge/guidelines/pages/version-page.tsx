import { fill } from '#core/languages.ts'
import { ActionLink, Breadcrumbs, longDate, Page, type View } from '#ui/index.ts'
import type { WholeVersion } from '../load.ts'
import { numberText } from '../rules/number.ts'
import { texts } from '../texts.ts'
import { Citation, Contents, OlderNotice, versionAddress, VersionList } from './version-parts.tsx'

/** A version: its chapters, what changed, how it is cited and how it is checked. */
export function VersionPage({ view, whole }: { view: View; whole: WholeVersion }) {
  const { language } = view
  const number = numberText(whole.version)
  const title = `${texts.guideline[language]}, ${fill(texts.version[language], { number }).toLowerCase()}`
  return (
    <Page
      view={view}
      title={title}
      kind="reading"
      wing="knowledge"
      meta={{ canonical: versionAddress(whole.version), type: 'article' }}
    >
      <Breadcrumbs
        language={language}
        path={[{ href: '/guideline', label: texts.short[language] }]}
        here={fill(texts.version[language], { number })}
      />
      <h1>{title}</h1>
      <OlderNotice view={view} version={whole.version} newest={whole.newest} />
      <VersionBody view={view} whole={whole} />
    </Page>
  )
}

/** The same on the guideline's first page, where the newest version stands. */
export function VersionBody({ view, whole }: { view: View; whole: WholeVersion }) {
  const { language } = view
  const { version, chapters, newest, all } = whole
  const number = numberText(version)
  return (
    <>
      <p class="b-lead">
        {fill(texts.isVersion[language], { number, day: longDate(version.day, language) })}{' '}
        {version.id === newest.id && texts.isNewest[language]}
      </p>
      <section>
        <h2>{texts.chapters[language]}</h2>
        <Contents view={view} version={version} chapters={chapters} />
      </section>
      <section>
        <h2>{texts.changed[language]}</h2>
        <p>{version.changes[language]}</p>
      </section>
      <Citation view={view} version={version} />
      <section>
        <h2>{texts.fingerprint[language]}</h2>
        <p class="b-citation">
          <code>{version.fingerprint}</code>
        </p>
        <p>{texts.fingerprintText[language]}</p>
        <p>
          <ActionLink href={`/guideline/versions/${number}/content.json`} look="secondary">
            {texts.contentFile[language]}
          </ActionLink>
        </p>
      </section>
      {all.length > 1 && (
        <section>
          <h2>{texts.allVersions[language]}</h2>
          <VersionList view={view} versions={all} />
        </section>
      )}
    </>
  )
}
