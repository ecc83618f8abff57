import type { Child } from 'hono/jsx'

/** `primary` once on a page; `secondary` for the rest; `quiet` for what should hardly be seen. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet'

const VARIANT: Readonly<Record<ButtonLook, string | undefined>> = {
  primary: undefined,
  secondary: 'secondary',
  quiet: 'tertiary',
}

export type ButtonProps = {
  readonly look?: ButtonLook
  /** For what takes something away. */
  readonly danger?: boolean
  readonly type?: 'submit' | 'reset'
  readonly name?: string
  readonly value?: string
  /** Another address than the form's own. */
  readonly formaction?: string
  /** The id of a form elsewhere on the page. */
  readonly form?: string
  readonly children?: Child
}

/** A button that sends its form. */
export function Button(props: ButtonProps) {
  const { look = 'primary', danger, type = 'submit', name, value, formaction, form, children } = props
  return (
    <button
      class="ds-button"
      type={type}
      data-variant={VARIANT[look]}
      data-color={danger ? 'danger' : undefined}
      name={name}
      value={value}
      formaction={formaction}
      form={form}
    >
      {children}
    </button>
  )
}

export type ActionLinkProps = { readonly href: string; readonly look?: ButtonLook; readonly children?: Child }

/** A link to the next step that looks like a button. */
export function ActionLink({ href, look = 'primary', children }: ActionLinkProps) {
  return (
    <a class="ds-button" href={href} data-variant={VARIANT[look]}>
      {children}
    </a>
  )
}

/** Buttons and action links in a row; under each other on a phone. */
export function Actions({ children }: { children?: Child }) {
  return <div class="b-actions">{children}</div>
}
