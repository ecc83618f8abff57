import type { Child } from 'hono/jsx'
import { dayInOslo } from '#core/dates.ts'
import { fill, type Language } from '#core/languages.ts'
import { peopleNames } from '#directory/people/index.ts'
import {
  ActionLink,
  Actions,
  Breadcrumbs,
  longDate,
  Notice,
  Page,
  type Link,
  type PageMeta,
  type View,
} from '#ui/index.ts'
import type { Ctx } from '#web/env.ts'
import { NotFound, orNotFound } from '#web/errors.ts'
import { isEditor } from '../access.ts'
import { addressOf } from '../kinds.ts'
import type { Edition, Kind, Lines, Piece } from '../model.ts'
import { readingOf } from '../rules/reader.ts'
import { findEdition, findPiece, findPublished } from '../store.ts'
import { texts } from '../texts.ts'

/** A piece as one reader sees it. */
export type Shown<Facts = unknown, Line extends string = string> = {
  readonly kind: Kind<Facts, Line>
  readonly piece: Piece
  readonly edition: Edition<Facts, Line>
  readonly facts: Facts
  /** The words, and the language they are in: the reader's, or the nearest there is. */
  readonly lines: Lines<Line>
  readonly language: Language
  readonly address: string
  /** Who answers for it, by name. */
  readonly responsible: string | null
  readonly isPreview: boolean
  readonly mayEdit: boolean
}

/**
 * The handler of a kind's pages, at an address that ends in `/:slug`: finds the piece for this reader and lets the module
 * show it. Editors may see a draft on its page (`?edition=`). An old address leads on; what was taken down says so.
 */
export function piecePage<Facts, Line extends string>(
  kind: Kind<Facts, Line>,
  show: (c: Ctx, shown: Shown<Facts, Line>) => Response | Promise<Response>,
): (c: Ctx) => Promise<Response> {
  return async (c) => {
    const { db, clock } = c.get('services')
    const slug = orNotFound(c.req.param('slug'))
    const draft = c.req.query('edition')
    if (draft !== undefined && isEditor(c.get('who'))) return showDraft(c, kind, slug, draft, show)
    const found = await findPublished(db, kind, slug, clock.now())
    if (found) return show(c, await shownOf(c, kind, found, false))
    const piece = orNotFound(await findPiece(db, kind.key, slug))
    if (piece.slug !== slug) return c.redirect(addressOf(kind, piece.slug), 301)
    if (piece.takenDownAt === null) throw new NotFound()
    if (piece.successor !== null) return c.redirect(piece.successor, 301)
    return c.html(<GonePage view={c.get('view')} kind={kind} piece={piece} />, 410)
  }
}

/** A draft on the page it will be; one whose facts are not right yet says what is missing instead. */
async function showDraft<Facts, Line extends string>(
  c: Ctx,
  kind: Kind<Facts, Line>,
  slug: string,
  id: string,
  show: (c: Ctx, shown: Shown<Facts, Line>) => Response | Promise<Response>,
): Promise<Response> {
  const found = /^[0-9a-f-]{36}$/.test(id) ? await findEdition(c.get('services').db, id, kind) : undefined
  if (!found || found.piece.slug !== slug) throw new NotFound()
  c.header('cache-control', 'no-store')
  const facts = kind.schema.safeParse(found.edition.facts)
  if (!facts.success) return c.html(<UnreadyPage view={c.get('view')} kind={kind} edition={found.edition} />)
  return show(c, await shownOf(c, kind, { ...found, edition: { ...found.edition, facts: facts.data } }, true))
}

async function shownOf<Facts, Line extends string>(
  c: Ctx,
  kind: Kind<Facts, Line>,
  { piece, edition }: { piece: Piece; edition: Edition<Facts, Line> },
  isPreview: boolean,
): Promise<Shown<Facts, Line>> {
  const { language, lines } = readingOf(edition, c.get('language'))
  const names = await peopleNames(c.get('services').db, piece.responsible === null ? [] : [piece.responsible])
  return {
    ...{ kind, piece, edition, facts: edition.facts, lines, language, isPreview },
    address: addressOf(kind, piece.slug),
    responsible: piece.responsible === null ? null : (names.get(piece.responsible) ?? null),
    mayEdit: isEditor(c.get('who')),
  }
}

/** The page of one piece: where it lies, what it is called, what the module draws, and who answers for it. */
export function PieceFrame<Facts, Line extends string>(props: {
  view: View
  shown: Shown<Facts, Line>
  /** The way down to it, from the wing's first page. */
  crumbs: readonly Link[]
  page?: 'reading' | 'work'
  /** Stands between the title and the text, such as a tag or a date. */
  above?: Child
  meta?: Partial<PageMeta>
  children?: Child
}) {
  const { view, shown, crumbs, page = 'reading', above, meta, children } = props
  const { kind, lines, language, address, isPreview } = shown
  const title = lines.title ?? ''
  const lead = kind.lead === undefined ? undefined : lines[kind.lead]
  return (
    <Page
      view={view}
      title={title}
      kind={page}
      wing={kind.wing}
      {...(lead === undefined ? {} : { description: lead })}
      unlisted={isPreview}
      meta={{
        canonical: address,
        type: 'article',
        picture: { href: `/-/cards${address}-${view.language}.png`, words: title },
        feeds: feedsOf(shown, title),
        ...meta,
        data: { ...dataOf(shown, view), ...meta?.data },
      }}
    >
      <Breadcrumbs language={view.language} path={crumbs} here={title} />
      {isPreview && <Draft view={view} shown={shown} />}
      <article>
        <h1 lang={language}>{title}</h1>
        {above}
        {lead !== undefined && (
          <p class="b-lead" lang={language}>
            {lead}
          </p>
        )}
        {language !== view.language && (
          <Notice language={view.language} kind="info">
            <p>{texts[`onlyIn_${language}`][view.language]}</p>
          </Notice>
        )}
        {children}
        <About view={view} shown={shown} />
      </article>
    </Page>
  )
}

/** The feeds of what a piece gathers; none for one that gathers nothing. */
function feedsOf({ kind, piece }: { kind: Pick<Kind, 'key' | 'gathers'>; piece: Piece }, title: string) {
  if (kind.gathers === undefined) return []
  const feed = `/feeds/${kind.key}/${piece.slug}`
  return [
    { href: `${feed}.atom`, title, type: 'application/atom+xml' },
    { href: `${feed}.json`, title, type: 'application/feed+json' },
  ]
}

function Draft<Facts, Line extends string>({ view, shown }: { view: View; shown: Shown<Facts, Line> }) {
  return (
    <Notice language={view.language} kind="attention" title={texts.draftTitle[view.language]}>
      <p>
        {fill(texts.draftText[view.language], { number: shown.edition.number })}{' '}
        <a href={`/editing/editions/${shown.edition.id}`}>{texts.backToEditing[view.language]}</a>
      </p>
    </Notice>
  )
}

/** Who answers for the page, when somebody last looked at it, what it is from, and where its history is. */
function About<Facts, Line extends string>({ view, shown }: { view: View; shown: Shown<Facts, Line> }) {
  const { piece, edition, mayEdit } = shown
  const t = (key: keyof typeof texts, values = {}) => fill(texts[key][view.language], values)
  const looked = piece.lookedOn ?? (edition.publishAt === null ? null : dayInOslo(edition.publishAt))
  return (
    <footer class="b-about">
      <h2 class="b-about-title">{t('about')}</h2>
      <ul>
        <li>{t('answers', { who: shown.responsible ?? t('editors') })}</li>
        {looked !== null && <li>{t('looked', { day: longDate(looked, view.language) })}</li>}
        {edition.source !== null && (
          <li>
            {t('source')} <span lang="no">{edition.source}</span>
          </li>
        )}
        {edition.number > 1 && <li>{t('edition', { number: edition.number })}</li>}
      </ul>
      {mayEdit && (
        <Actions>
          <ActionLink href={`/editing/pieces/${piece.id}`} look="secondary">
            {t('edit')}
          </ActionLink>
        </Actions>
      )}
    </footer>
  )
}

function dataOf<Facts, Line extends string>(
  { kind, lines, language, address, edition }: Shown<Facts, Line>,
  view: View,
) {
  const lead = kind.lead === undefined ? undefined : lines[kind.lead]
  return {
    '@context': 'https://schema.org',
    '@type': kind.schemaOrg,
    name: lines.title,
    inLanguage: language,
    url: view.origin + address,
    ...(lead === undefined ? {} : { description: lead }),
    ...(edition.publishAt === null ? {} : { dateModified: edition.publishAt.toISOString() }),
  }
}

function GonePage({ view, kind, piece }: { view: View; kind: Pick<Kind, 'at' | 'many' | 'wing'>; piece: Piece }) {
  const t = (key: keyof typeof texts, values = {}) => fill(texts[key][view.language], values)
  return (
    <Page view={view} title={t('goneTitle')} kind="reading" wing={kind.wing} unlisted>
      <h1>{t('goneTitle')}</h1>
      <p class="b-lead">{t('goneText', { day: longDate(dayInOslo(piece.takenDownAt!), view.language) })}</p>
      <blockquote lang="nb">{piece.takenDownWhy}</blockquote>
      <p>
        <ActionLink href={kind.at}>{kind.many[view.language]}</ActionLink>
      </p>
    </Page>
  )
}

function UnreadyPage({ view, kind, edition }: { view: View; kind: Pick<Kind, 'wing'>; edition: Pick<Edition, 'id'> }) {
  const t = (key: keyof typeof texts) => texts[key][view.language]
  return (
    <Page view={view} title={t('unreadyTitle')} kind="reading" wing={kind.wing} unlisted>
      <h1>{t('unreadyTitle')}</h1>
      <p class="b-lead">{t('unreadyText')}</p>
      <p>
        <ActionLink href={`/editing/editions/${edition.id}`}>{t('backToEditing')}</ActionLink>
      </p>
    </Page>
  )
}
