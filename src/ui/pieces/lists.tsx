import type { Child } from 'hono/jsx'

/** Terms and what they are, side by side on a wide screen; with an action, above each other and the action at the end. */
export function DescriptionList(props: { items: readonly { term: Child; is: Child; act?: Child }[] }) {
  return (
    <dl class="b-terms">
      {props.items.map(({ term, is, act }) => (
        <div class={act === undefined ? undefined : 'b-terms-acts'}>
          <dt>{term}</dt>
          <dd>{is}</dd>
          {act !== undefined && <dd class="b-terms-act">{act}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** What happened, in order: when, and what. */
export function Timeline(props: { items: readonly { when: string; what: Child; later?: boolean }[] }) {
  return (
    <ol class="b-timeline">
      {props.items.map((item) => (
        <li class={item.later ? 'b-later' : undefined}>
          <p class="b-when">{item.when}</p>
          <div>{item.what}</div>
        </li>
      ))}
    </ol>
  )
}

/** Something that can be opened. */
export function Details(props: { summary: string; open?: boolean; children?: Child }) {
  return (
    <details class="ds-details b-details" open={props.open}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  )
}

/** A number that matters, with what it is and where it comes from in the same breath. */
export function KeyFigure(props: { value: string; label: string; children?: Child }) {
  return (
    <div class="b-figure-key">
      <p class="b-figure-value">{props.value}</p>
      <p class="b-figure-label">{props.label}</p>
      {props.children !== undefined && <p class="b-figure-more">{props.children}</p>}
    </div>
  )
}

/** What waits for the reader: each row says what, who and by when, and carries one action. */
export function TaskList(props: { tasks: readonly { href: string; what: Child; who: string; by: Child }[] }) {
  return (
    <ul class="b-tasks">
      {props.tasks.map((task) => (
        <li>
          <a href={task.href}>{task.what}</a>
          <span class="b-task-who">{task.who}</span>
          <span class="b-task-by">{task.by}</span>
        </li>
      ))}
    </ul>
  )
}
