import { fill } from '#core/languages.ts'
import { readingOf } from '#editorial/pieces/index.ts'
import { ActionLink, Actions, longDate, Notice, type View } from '#ui/index.ts'
import type { Approved } from '../model.ts'
import { numberText } from '../rules/number.ts'
import { texts } from '../texts.ts'
import type { VersionChapter } from '../versions.ts'

/** The address of a version, for ever. */
export const versionAddress = (version: Approved) => `/guideline/${numberText(version)}`

/** Says that a version is older, and leads to the newest and to what is different. */
export function OlderNotice({ view, version, newest }: { view: View; version: Approved; newest: Approved }) {
  const { language } = view
  if (version.id === newest.id) return null
  return (
    <Notice language={language} kind="attention" title={texts.olderTitle[language]}>
      <p>{fill(texts.olderText[language], { day: longDate(version.day, language), newest: numberText(newest) })}</p>
      <Actions>
        <ActionLink href={versionAddress(newest)} look="secondary">
          {texts.toNewest[language]}
        </ActionLink>
        <ActionLink href={`${versionAddress(version)}/against/${numberText(newest)}`} look="quiet">
          {texts.toDifference[language]}
        </ActionLink>
      </Actions>
    </Notice>
  )
}

/** The chapters of a version as its table of contents. */
export function Contents(props: { view: View; version: Approved; chapters: readonly VersionChapter[] }) {
  const { view, version, chapters } = props
  return (
    <ol class="b-contents">
      {chapters.map(({ slug, edition }) => {
        const { language, lines } = readingOf(edition, view.language)
        return (
          <li>
            <h3>
              <a href={`${versionAddress(version)}/${slug}`} lang={language}>
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

/** How a version, or a chapter of it, is cited (APA, 7th edition). */
export function Citation(props: { view: View; version: Approved; chapter?: { slug: string; title: string } }) {
  const { view, version, chapter } = props
  const { language } = view
  const address = `${view.origin}${versionAddress(version)}${chapter ? `/${chapter.slug}` : ''}`
  const work = (
    <>
      <em>{texts.guideline[language]}</em> (
      {fill(texts.version[language], { number: numberText(version) }).toLowerCase()})
    </>
  )
  return (
    <section>
      <h2>{texts.cite[language]}</h2>
      <p class="b-citation">
        {texts.author[language]}. ({version.day.slice(0, 4)}).{' '}
        {chapter ? (
          <>
            {chapter.title}. {texts.inWork[language]} {work}.
          </>
        ) : (
          <>{work}.</>
        )}{' '}
        {address}
      </p>
    </section>
  )
}

/** All versions, the newest first, each with what changed. */
export function VersionList({ view, versions }: { view: View; versions: readonly Approved[] }) {
  const { language } = view
  return (
    <ul class="b-letters">
      {versions.map((version) => (
        <li>
          <h3>
            <a href={versionAddress(version)}>
              {fill(texts.versionOf[language], { number: numberText(version), day: longDate(version.day, language) })}
            </a>
          </h3>
          <p>{version.changes[language]}</p>
        </li>
      ))}
    </ul>
  )
}
