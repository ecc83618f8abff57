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

/** The mark as a file of its own, for the browser's tab. */
export function markSvg(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(<Mark title="Brua" />)}`
}
