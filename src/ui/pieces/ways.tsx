import type { Language } from '#core/languages.ts'
import { say } from '../texts.ts'

export type Link = { readonly href: string; readonly label: string }

/** Where this page lies. The last is the page itself and needs no address. */
export function Breadcrumbs(props: { language: Language; path: readonly Link[]; here: string }) {
  return (
    <nav class="b-crumbs" aria-label={say('youAreHere', props.language)}>
      <ol>
        {props.path.map((link) => (
          <li>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
        <li aria-current="page">{props.here}</li>
      </ol>
    </nav>
  )
}

/** Views of the same thing, each with its own address. `current` is the address of this one. */
export function Tabs(props: { label: string; tabs: readonly Link[]; current: string }) {
  return (
    <nav class="b-tabs" aria-label={props.label}>
      <ul>
        {props.tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.href === props.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export type PaginationProps = {
  readonly language: Language
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
}

/** The way through a long list: first, last, and those around this page. Draws nothing for a single page. */
export function Pagination({ language, page, pages, href }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav class="b-pages" aria-label={say('pages', language)}>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {say('previous', language)}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((shown) =>
          shown === 'gap' ? (
            <li class="b-pages-gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li>
              <a
                href={href(shown)}
                aria-label={say('pageNumber', language, { page: shown })}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {say('next', language)}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** The page numbers to show: both ends and the neighbours, with gaps between. A gap never hides a single page. */
export function pagesShown(page: number, pages: number): readonly (number | 'gap')[] {
  const near = [1, page - 1, page, page + 1, pages].filter((shown) => shown >= 1 && shown <= pages)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((shown, index) => {
    const before = index === 0 ? shown - 1 : sorted[index - 1]!
    if (shown - before === 2) return [shown - 1, shown]
    return shown - before > 2 ? (['gap', shown] as const) : [shown]
  })
}
