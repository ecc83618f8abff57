import type { Child } from 'hono/jsx'
import type { Language } from '#core/languages.ts'
import { say } from '../texts.ts'
import { Sign } from './sign.tsx'
import type { Verdict } from './sign.tsx'

export type NoticeProps = {
  readonly language: Language
  readonly kind: 'good' | 'attention' | 'bad' | 'info'
  /** Said first, instead of the plain word for the kind. */
  readonly title?: string
  /** Read out when it arrives on a page that is already open (with Turbo). */
  readonly live?: boolean
  readonly children?: Child
}

/** Something the reader should know now: a shape, a word, and what it is about. */
export function Notice({ language, kind, title, live, children }: NoticeProps) {
  return (
    <div class={`b-notice b-${kind}`} role={live ? 'status' : undefined}>
      <Sign of={kind} />
      <div class="b-notice-words">
        <p class="b-notice-title">{title ?? say(kind, language)}</p>
        {children}
      </div>
    </div>
  )
}

export type TagProps = { readonly of?: Verdict | 'plain'; readonly children?: Child }

/** A short state in words. A verdict carries its shape. */
export function Tag({ of = 'plain', children }: TagProps) {
  return (
    <span class={`b-tag b-${of}`}>
      {of !== 'plain' && <Sign of={of} small />}
      {children}
    </span>
  )
}

export type SideName = 'work' | 'health' | 'coupling'

/** Which side something belongs to: a shape in its place (left, right, spanning), and a word. */
export function Side(props: { language: Language; of: SideName; children?: Child }) {
  return (
    <span class={`b-side b-side-${props.of}`}>
      <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
        {props.of !== 'health' && <rect class="b-side-left" x="0" y="8" width="8" height="8" rx="1.5" />}
        {props.of !== 'work' && <rect class="b-side-right" x="18" y="8" width="8" height="8" rx="1.5" />}
        {props.of === 'coupling' && <path class="b-side-arch" d="M0 10a13 10 0 0 1 26 0h-7a6 5 0 0 0-12 0z" />}
      </svg>
      {props.children ?? say(props.of, props.language)}
    </span>
  )
}

export type EmptyStateProps = {
  /** What will be here. */
  readonly title: string
  /** The first step, when the reader can take it. */
  readonly action?: { readonly href: string; readonly label: string }
  readonly children?: Child
  /** Level of the title's heading; 2 by default. */
  readonly level?: 2 | 3
}

/** A place with nothing in it yet: what will be here, and the first step. */
export function EmptyState({ title, action, children, level = 2 }: EmptyStateProps) {
  return (
    <div class="b-empty">
      <svg width="72" height="40" viewBox="0 0 72 40" aria-hidden="true" focusable="false">
        <rect class="b-side-left" x="0" y="26" width="16" height="12" rx="2" />
        <rect class="b-side-right" x="56" y="26" width="16" height="12" rx="2" />
        <path class="b-empty-arch" d="M8 26a28 24 0 0 1 56 0" />
      </svg>
      {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
      {children}
      {action && (
        <p>
          <a class="ds-button" href={action.href} data-variant="secondary">
            {action.label}
          </a>
        </p>
      )}
    </div>
  )
}
