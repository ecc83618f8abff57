const SOFT_HYPHEN = '\u00AD'
/** How wide a letter is, in its size: a little more than Inter's average, so that a line never is wider than thought. */
const LETTER = 0.58

/** About how wide a text is, in the units of the figure. */
export function widthOf(text: string, size: number): number {
  return text.length * size * LETTER
}

/**
 * Breaks a name into lines no wider than `width`: between words, else at a soft hyphen, else inside the word. Every line
 * holds at least one letter, so that it ends however narrow the place.
 */
export function wrapName(name: string, width: number, size: number): readonly string[] {
  const fits = (text: string) => widthOf(text, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const whole = word.replaceAll(SOFT_HYPHEN, '')
    const longer = line === '' ? whole : `${line} ${whole}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = fits(whole) ? [whole] : brokenWord(word, fits)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

/** A word that is too long, in lines that each but the last end in a hyphen. */
function brokenWord(word: string, fits: (text: string) => boolean): string[] {
  const parts = word.split(SOFT_HYPHEN)
  const pieces = parts.flatMap((part, at) => (fits(at === parts.length - 1 ? part : `${part}-`) ? [part] : [...part]))
  const lines: string[] = []
  let line = ''
  for (const [at, piece] of pieces.entries()) {
    const isLast = at === pieces.length - 1
    if (line !== '' && !fits(`${line}${piece}${isLast ? '' : '-'}`)) {
      lines.push(line.endsWith('-') ? line : `${line}-`)
      line = ''
    }
    line += piece
  }
  return [...lines, line]
}
