import { COLOURS } from '../theme/tokens.ts'
import type { Pattern } from '../theme/tokens.ts'

/** Lines and dots in white over a colour, so that areas differ where colours do not (grey print, colour blindness). */
const STROKES: Readonly<Record<Exclude<Pattern, 'plain'>, string>> = {
  dots: 'M3 3h.01M9 9h.01',
  rising: 'M0 12 12 0M-3 3 3-3M9 15 15 9',
  falling: 'M0 0 12 12M-3 9 3 15M9-3 15 3',
  crossed: 'M0 12 12 0M0 0 12 12',
  level: 'M0 3H12M0 9H12',
  upright: 'M3 0V12M9 0V12',
  hatched: 'M0 12 12 0M-3 3 3-3M9 15 15 9',
}

/** The id of a pattern in a drawing. */
export function patternId(drawing: string, pattern: Pattern): string {
  return `${drawing}-${pattern}`
}

/** Defines the patterns that a drawing uses. */
export function Hatches({ drawing, patterns }: { drawing: string; patterns: readonly Pattern[] }) {
  return (
    <defs>
      {[...new Set(patterns)].map((pattern) =>
        pattern === 'plain' ? null : (
          <pattern id={patternId(drawing, pattern)} width="12" height="12" patternUnits="userSpaceOnUse">
            <path
              d={STROKES[pattern]}
              fill="none"
              stroke={pattern === 'hatched' ? COLOURS.line : COLOURS.paper}
              stroke-width={pattern === 'dots' ? 3 : 1.6}
              stroke-linecap={pattern === 'dots' ? 'round' : undefined}
            />
          </pattern>
        ),
      )}
    </defs>
  )
}
