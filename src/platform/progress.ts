const QUIET_MS = 1000
const BETWEEN_MS = 200
const WIDTH = 30

/**
 * Shows on standard error how far a piece of work has come, once it has taken a second: a bar that redraws
 * itself on a terminal, a line every ten per cent elsewhere.
 */
export function progressOn(stream: NodeJS.WriteStream, label: string): (done: number, total: number) => void {
  const start = performance.now()
  let last = 0
  let lastTenth = 0
  return (done, total) => {
    const now = performance.now()
    const share = total === 0 ? 1 : Math.min(1, done / total)
    if (now - start < QUIET_MS) return
    if (!stream.isTTY) {
      const tenth = Math.floor(share * 10)
      if (tenth > lastTenth) stream.write(`${label}: ${tenth * 10} %\n`)
      lastTenth = tenth
      return
    }
    if (share < 1 && now - last < BETWEEN_MS) return
    last = now
    const filled = Math.round(share * WIDTH)
    stream.write(
      `\r${label} [${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${Math.floor(share * 100)} %${share === 1 ? '\n' : ''}`,
    )
  }
}
