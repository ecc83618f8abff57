/** A word of a text, folded to small letters of the Norwegian alphabet, and where it stands. */
export type Token = { readonly word: string; readonly from: number; readonly to: number }

const LONGEST_WORD = 60
const LETTER = /[\p{L}\p{N}]/u
/** Letters and digits, with single marks between: `IA-avtalen`, `2,9`, `19.06.2019`, `people’s`. */
const WORDS = /[\p{L}\p{N}]+(?:[-‐‑'’.,/][\p{L}\p{N}]+)*/gu
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)+$/u
const MARKS = /[-‐‑'’.,/]/u

/** A text in small letters, its marks above letters gone (but æ, ø and å kept), letter by letter: no place moves. */
export function foldLetters(text: string): string {
  const small = text.toLowerCase()
  // Very few letters are two when they are small; then letter by letter.
  const same =
    small.length === text.length ? small : [...Array(text.length).keys()].map((at) => foldLetter(text[at]!)).join('')
  return same.replaceAll(/[^\0-\x7fæøå]/g, foldLetter)
}

const folds = new Map<string, string>()

function foldLetter(letter: string): string {
  const known = folds.get(letter)
  if (known !== undefined) return known
  const small = letter.toLowerCase()
  const plain = FOREIGN[small] ?? (/[æøå]/.test(small) ? small : small.normalize('NFD').replaceAll(/\p{M}/gu, ''))
  const folded = plain.length === 1 ? plain : letter
  folds.set(letter, folded)
  return folded
}

const FOREIGN: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', ð: 'd', ß: 's', ŋ: 'n' }

/** The words of a text, in order. What is joined by marks comes as its parts, then as a whole: `ia`, `avtalen`, `iaavtalen`. */
export function* tokensOf(text: string): Generator<Token> {
  const folded = foldLetters(text.normalize('NFC'))
  for (const match of folded.matchAll(WORDS)) {
    const [whole, from] = [match[0], match.index]
    const to = from + whole.length
    if (!MARKS.test(whole)) {
      if (whole.length <= LONGEST_WORD) yield { word: whole, from, to }
      continue
    }
    if (NUMBER.test(whole)) {
      yield { word: whole.replaceAll(',', '.'), from, to }
      if (whole.split(/[.,]/).length === 2) continue
    }
    const parts = whole.split(MARKS)
    let at = from
    for (const part of parts) {
      if (part.length > 1 && part.length <= LONGEST_WORD) yield { word: part, from: at, to: at + part.length }
      at += part.length + 1
    }
    const joined = parts.join('')
    if (joined.length <= LONGEST_WORD && /[-‐‑]/.test(whole)) yield { word: joined, from, to }
  }
}

/** Whether a letter or a digit stands at a place of a text. */
export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && LETTER.test(text[at]!)
}
