import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'
import { Footer, Header, QuietFooter, QuietHeader } from './header.tsx'
import { say } from './texts.ts'
import { assetUrl } from './theme/assets.ts'
import type { View, Wing } from './view.ts'

/** `reading` is 18 px and 66 characters, `work` 16 px and wide, `question` one question in a quiet shell. */
export type PageKind = 'reading' | 'work' | 'question'

export type PageProps = {
  readonly view: View
  /** The page's own title; the name of the house follows by itself. */
  readonly title: string
  readonly kind: PageKind
  readonly wing?: Wing
  /** A form on this page was refused: the title says so first. */
  readonly refused?: boolean
  /** One sentence about the page, for search engines and shared links. */
  readonly description?: string
  /** What machines are told of a public page. */
  readonly meta?: PageMeta
  /** Personal or unfinished pages: search engines are asked to stay away. */
  readonly unlisted?: boolean
  /** The page has a search field of its own, so its head has none. */
  readonly ownSearch?: boolean
  readonly children?: Child
}

/** What machines are told of a public page: search engines, feed readers, and those who make a card of a shared link. */
export type PageMeta = {
  /** The page's one address, without language or query. */
  readonly canonical: string
  readonly type?: 'article' | 'website'
  /** The address of the picture on the card of a shared link, and what it shows. */
  readonly picture?: { readonly href: string; readonly words: string }
  /** Feeds of what this page lists. */
  readonly feeds?: readonly { readonly href: string; readonly title: string; readonly type: string }[]
  /** The page's data by schema.org, as JSON-LD. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** A whole page, from the doctype on. The first heading belongs to the children. */
export function Page(props: PageProps) {
  const { view, kind } = props
  const quiet = kind === 'question'
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={view.language}>
        <Head {...props} />
        <body class={`b-page b-page-${kind}`} data-size={kind === 'work' ? 'sm' : 'md'}>
          <a class="b-skip" href="#main">
            {say('skip', view.language)}
          </a>
          {quiet ? <QuietHeader view={view} /> : <Header view={view} wing={props.wing} search={!props.ownSearch} />}
          <main id="main" class="b-main" tabindex={-1}>
            {props.children}
          </main>
          {quiet ? <QuietFooter view={view} /> : <Footer view={view} />}
        </body>
      </html>
    </>
  )
}

function Head({ view, title, refused, description, unlisted, meta }: PageProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${refused ? say('errorPrefix', view.language) : ''}${title} – Brua`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light" />
      {description !== undefined && <meta name="description" content={description} />}
      {unlisted && <meta name="robots" content="noindex" />}
      <link rel="icon" href={assetUrl('mark.svg')} type="image/svg+xml" />
      <link rel="preload" href={assetUrl('inter-latin.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={assetUrl('brua.css')} data-turbo-track="reload" />
      {meta && <Meta view={view} title={title} meta={meta} {...(description === undefined ? {} : { description })} />}
      {view.turbo && <Turbo {...(view.nonce === undefined ? {} : { nonce: view.nonce })} />}
    </head>
  )
}

const LOCALE = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' } as const

function Meta({ view, title, description, meta }: { view: View; title: string; description?: string; meta: PageMeta }) {
  const address = view.origin + meta.canonical
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:site_name" content="Brua" />
      <meta property="og:title" content={title} />
      <meta property="og:type" content={meta.type ?? 'website'} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={LOCALE[view.language]} />
      {description !== undefined && <meta property="og:description" content={description} />}
      {meta.picture && (
        <>
          <meta property="og:image" content={view.origin + meta.picture.href} />
          <meta property="og:image:alt" content={meta.picture.words} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {meta.feeds?.map((feed) => (
        <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
      ))}
      {meta.data && <Data data={meta.data} />}
    </>
  )
}

/** Data for machines, not a script: nothing in it runs, and nothing in it can end it. */
function Data({ data }: { data: Readonly<Record<string, unknown>> }) {
  return <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>
}

/** Hovering must never leave a trail of pages that nobody opened, so Turbo may not fetch ahead. */
function Turbo({ nonce }: { nonce?: string }) {
  return (
    <>
      <meta name="turbo-prefetch" content="false" />
      {nonce !== undefined && <meta name="csp-nonce" content={nonce} />}
      <script type="module" src={assetUrl('turbo.js')} nonce={nonce} data-turbo-track="reload" />
    </>
  )
}

/** Running text with the measure of a book page. */
export function Prose({ children, language }: { children?: Child; language?: Language }) {
  return (
    <div class="b-prose" lang={language}>
      {children}
    </div>
  )
}
