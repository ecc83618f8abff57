import type { Language } from '#core/languages.ts'
import { smallNumber } from '../language.ts'
import { say } from '../texts.ts'

export type ProgressProps = {
  readonly language: Language
  /** Where the reader is, from 1. */
  readonly step: number
  readonly of: number
  /** Whole minutes left; left out when nobody knows. */
  readonly minutesLeft?: number
}

/** Quiet progress: "4 of 12, about two minutes left", and a line that says the same. */
export function Progress({ language, step, of, minutesLeft }: ProgressProps) {
  const left =
    minutesLeft === undefined
      ? ''
      : `, ${say(minutesLeft <= 1 ? 'minutesLeftOne' : 'minutesLeft', language, { minutes: smallNumber(minutesLeft, language) })}`
  return (
    <div class="b-progress">
      <p>
        {say('progress', language, { step, of })}
        {left}
      </p>
      <svg width="100%" height="6" aria-hidden="true" focusable="false">
        <rect class="b-progress-all" width="100%" height="6" rx="3" />
        <rect class="b-progress-done" width={`${Math.round((100 * step) / of)}%`} height="6" rx="3" />
      </svg>
    </div>
  )
}

export type Step = { readonly label: string; readonly href?: string }

/** The steps of a longer piece of work, each with where it stands. `current` counts from 0. */
export function Steps(props: { language: Language; label: string; steps: readonly Step[]; current: number }) {
  const { language, label, steps, current } = props
  const state = (index: number) => (index < current ? 'stepDone' : index === current ? 'stepCurrent' : 'stepLater')
  return (
    <ol class="b-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li class={`b-${state(index)}`} aria-current={index === current ? 'step' : undefined}>
          <span class="b-step-label">
            {step.href === undefined ? step.label : <a href={step.href}>{step.label}</a>}
          </span>
          <span class="b-step-state">{say(state(index), language)}</span>
        </li>
      ))}
    </ol>
  )
}
