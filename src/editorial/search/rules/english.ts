const SHORTEST_STEM = 3

/** English spellings of Britain and America that differ. */
const SPELLINGS: readonly (readonly [from: string, to: string])[] = [
  ['program', 'programme'],
  ['center', 'centre'],
  ['organiz', 'organis'],
  ['behavior', 'behaviour'],
  ['labor', 'labour'],
]

/** The stem of a folded English word: plural, tense, -ing and -ly gone, and one spelling for both shores. A key, not a word. */
export function englishStem(word: string): string {
  let form = word
  for (const [from, to] of SPELLINGS) if (form.includes(from) && !form.includes(to)) form = form.replace(from, to)
  return withoutE(inflected(form))
}

function inflected(word: string): string {
  const less = (count: number, more = '') => word.slice(0, -count) + more
  const fits = (count: number) => word.length - count >= SHORTEST_STEM && /[aeiouy]/.test(word.slice(0, -count))
  if (word.endsWith('ies') && fits(3)) return less(3, 'y')
  if (word.endsWith('sses')) return less(2)
  if (/(ch|sh|x|z)es$/.test(word) && fits(2)) return less(2)
  if (word.endsWith('s') && !/(ss|us|is|news)$/.test(word) && fits(1)) return inflected(less(1))
  if (word.endsWith('ingly') && fits(5)) return single(less(5))
  if (word.endsWith('ing') && fits(3)) return single(less(3))
  if (word.endsWith('ied') && fits(3)) return less(3, 'y')
  if (word.endsWith('ed') && fits(2)) return single(less(2))
  if (word.endsWith('ation') && fits(5)) return less(5, 'at')
  if (word.endsWith('ator') && fits(4)) return less(4, 'at')
  if (word.endsWith('ments') && fits(5)) return less(5)
  if (word.endsWith('ment') && fits(4)) return less(4)
  if (word.endsWith('ly') && fits(2)) return less(2)
  return word
}

const single = (stem: string) => (/([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem)
const withoutE = (stem: string) => (stem.length > SHORTEST_STEM && stem.endsWith('e') ? stem.slice(0, -1) : stem)
