import {
  walk,
  type Answer,
  type Answers,
  type Instrument,
  type Question,
  type Step,
} from '#registry/instruments/index.ts'
import type { StoredAnswer } from '../model.ts'

/** Answers by instrument and item, as the rules of instruments read them: what was skipped is left out. */
export function answersByInstrument(stored: readonly StoredAnswer[]): Record<string, Record<string, Answer>> {
  const answers: Record<string, Record<string, Answer>> = {}
  for (const { instrument, item, value } of stored) if (value !== null) (answers[instrument] ??= {})[item] = value
  return answers
}

/** Where a participant is in an assessment: the questions that are asked now, given the answers so far. */
export class Journey {
  readonly steps: readonly Step[]
  readonly #instruments: readonly Instrument[]
  readonly #stored: ReadonlyMap<string, StoredAnswer>

  constructor(instruments: readonly Instrument[], stored: readonly StoredAnswer[]) {
    this.#instruments = instruments
    this.steps = walk(instruments, answersByInstrument(stored) satisfies Record<string, Answers>)
    this.#stored = new Map(stored.map((answer) => [placeOf(answer.instrument, answer.item), answer]))
  }

  /** The way once one more answer is in: it may open or close questions. */
  with(answer: StoredAnswer): Journey {
    return new Journey(this.#instruments, [...this.#stored.values(), answer])
  }

  /** The place of a question among those asked now, from 0; −1 when it is not asked. */
  indexOf(instrument: string, item: string): number {
    return this.steps.findIndex((step) => step.instrument.key === instrument && step.item.id === item)
  }

  /** The answer to a question: null when it was skipped, undefined when nobody has come to it. */
  answerTo({ instrument, item }: Step): Answer | null | undefined {
    return this.#stored.get(placeOf(instrument.key, item.id))?.value
  }

  /** How many of the questions asked now have been answered or skipped. */
  get reached(): number {
    return this.steps.filter((step) => this.answerTo(step) !== undefined).length
  }

  /** The first question nobody has come to; undefined when all have been seen. */
  get firstLeft(): Step | undefined {
    return this.steps.find((step) => this.answerTo(step) === undefined)
  }

  /** The questions that must be answered before sending, and are not. */
  get missing(): readonly Step[] {
    return this.steps.filter((step) => step.item.required && (this.answerTo(step) ?? null) === null)
  }

  /** About how many minutes are left from a question on (from the first nobody has come to, without one). */
  minutesLeft(from?: number): number {
    const left =
      from === undefined ? this.steps.filter((step) => this.answerTo(step) === undefined) : this.steps.slice(from)
    return Math.ceil(left.reduce((seconds, { item }) => seconds + SECONDS[item.kind], 0) / 60)
  }
}

/** Rough, and rather too long than too short: what a question of each kind takes on a phone. */
const SECONDS: Readonly<Record<Question['kind'], number>> = {
  choice: 9,
  choices: 15,
  scale: 9,
  boolean: 7,
  number: 12,
  date: 15,
  text: 40,
}

function placeOf(instrument: string, item: string): string {
  return `${instrument} ${item}`
}
