import { COLOURS } from './theme/tokens.ts'

/** The mark: an arch between a rose bank (work) and a blue bank (health), purple where it spans. */
export function Mark({ size = 40, title }: { size?: number; title?: string }) {
  const named = title === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': title }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="b-mark"
      width={size}
      height={size}
      viewBox="0 0 40 40"
      focusable="false"
      {...named}
    >
      <Shapes />
    </svg>
  )
}

function Shapes() {
  return (
    <>
      <path d="M1 21.5h10.5V34a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2z" fill={COLOURS.work} />
      <path d="M28.500 21.5H39V34a2 2 0 0 1-2 2h-6.500a2 2 0 0 1-2-2z" fill={COLOURS.health} />
      <path d="M1 23.500a19 19 0 0 1 38 0h-10.500a8.500 8.500 0 0 0-17 0z" fill={COLOURS.coupling} />
    </>
  )
}

/**
 * The bridge of the front page: from the work bank on the left to the health bank on the right, purple where it spans,
 * darkest in the core. It shows what the page says in words.
 */
export function Bridge({ work, health }: { work: string; health: string }) {
  return (
    <svg class="b-bridge" viewBox="0 0 400 262" aria-hidden="true" focusable="false">
      {[
        { radius: 172, strength: '.16' },
        { radius: 140, strength: '.45' },
        { radius: 108, strength: '1' },
      ].map(({ radius, strength }) => (
        <g opacity={strength}>
          <path class="b-bridge-work" d={`M${200 - radius} 190v40`} />
          <path class="b-bridge-health" d={`M${200 + radius} 190v40`} />
          <path class="b-bridge-coupling" d={`M${200 - radius} 190.500a${radius} ${radius} 0 0 1 ${2 * radius} 0`} />
        </g>
      ))}
      <text class="b-bridge-says-work" x="16" y="257">
        {work}
      </text>
      <text class="b-bridge-says-health" x="384" y="257" text-anchor="end">
        {health}
      </text>
    </svg>
  )
}

/** The mark as a file of its own, for the browser's tab. */
export function markSvg(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(<Mark title="Brua" />)}`
}
