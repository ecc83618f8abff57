import type { Child } from 'hono/jsx'

/** A verdict is never colour alone: each has its own shape. */
export type Verdict = 'good' | 'attention' | 'bad' | 'info' | 'uncertain'

/** The shape of a verdict: a ring with a tick, a triangle, an octagon, a square, a hatched ring. Its word stands beside it. */
export function Sign({ of, small }: { of: Verdict; small?: boolean }) {
  const size = small ? 16 : 24
  return (
    <svg class="b-sign" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[of]()}
    </svg>
  )
}

const SHAPES: Readonly<Record<Verdict, () => Child>> = {
  good: () => (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path
        d="m6.500 12.500 3.700 3.700 7.300-8"
        fill="none"
        stroke="#fff"
        stroke-width="2.400"
        stroke-linecap="round"
      />
    </>
  ),
  attention: () => (
    <>
      <path d="M12 1.500 23.500 22H.5z" fill="currentColor" stroke-linejoin="round" />
      <path d="M12 8.500v6.500m0 3.200v.3" stroke="#fff" stroke-width="2.400" stroke-linecap="round" />
    </>
  ),
  bad: () => (
    <>
      <path d="M7.500 1h9L23 7.500v9L16.500 23h-9L1 16.500v-9z" fill="currentColor" />
      <path d="m8 8 8 8m0-8-8 8" stroke="#fff" stroke-width="2.400" stroke-linecap="round" />
    </>
  ),
  info: () => (
    <>
      <rect x="1" y="1" width="22" height="22" rx="4" fill="currentColor" />
      <path d="M12 11v6.500m0-11v.3" stroke="#fff" stroke-width="2.600" stroke-linecap="round" />
    </>
  ),
  uncertain: () => (
    <>
      <circle cx="12" cy="12" r="10" fill="#fff" stroke="currentColor" stroke-width="2" />
      <path d="m4 14 10-10M5 19 19 5M10 20 20 10" stroke="currentColor" stroke-width="1.600" />
    </>
  ),
}
