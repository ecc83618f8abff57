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
      <svg width="34" height="22" viewBox="0 0 34 22" aria-hidden="true" focusable="false">
        <path
          class={props.of === 'coupling' ? 'b-side-arch' : 'b-side-elsewhere'}
          d="M1 12a16 11 0 0 1 32 0h-10a6 4.500 0 0 0-12 0z"
        />
        <rect class={props.of === 'health' ? 'b-side-elsewhere' : 'b-side-left'} x="1" y="12" width="10" height="9" />
        <rect class={props.of === 'work' ? 'b-side-elsewhere' : 'b-side-right'} x="23" y="12" width="10" height="9" />
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
