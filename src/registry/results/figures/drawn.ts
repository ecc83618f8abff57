import { fill, type Language } from '#core/languages.ts'
import { number, percent, shownOf, type Cell, type Chart, type Estimate } from '#ui/index.ts'
import { texts, type ResultText } from '../texts.ts'

/** A figure ready to be put on a page, into a file, or into a table. */
export type Drawn = {
  readonly id: string
  readonly finding: string
  readonly summary: string
  readonly n: string
  readonly chart: Chart
  /** How it was made, a paragraph each. */
  readonly how: readonly string[]
}

/** Says a text of the results with its values. */
export function tell(
  key: ResultText,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(texts[key][language], values)
}

/** A count in words: the number, or that it is hidden. */
export function countText(cell: Cell | undefined, language: Language): string {
  const shown = shownOf(cell)
  return shown === undefined ? tell('unknown', language) : number(shown, language)
}

/** "n = 1 073 episodes", or that n is not shown. */
export function nText(cell: Cell | undefined, language: Language): string {
  const shown = shownOf(cell)
  return shown === undefined ? tell('nHidden', language) : tell('nEpisodes', language, { n: number(shown, language) })
}

/** A share of two cells as a per cent, or undefined when it may not be shown or does not exist. */
export function shareText(
  numerator: Cell | undefined,
  denominator: Cell | undefined,
  language: Language,
): string | undefined {
  const [x, n] = [shownOf(numerator), shownOf(denominator)]
  return x === undefined || n === undefined || n === 0 ? undefined : percent(x / n, language)
}

/** The value of an estimate, or undefined when there is none to show. */
export function valueOf(estimate: Estimate): { value: number; low: number; high: number } | undefined {
  return 'value' in estimate ? estimate : undefined
}
