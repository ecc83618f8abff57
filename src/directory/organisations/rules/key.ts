const LONGEST = 80
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  ü: 'u',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
}

/**
 * The key that a name (or a key somebody wrote) gives: small letters a–z, digits and single hyphens, at most 80.
 * `undefined` when nothing is left, or when an address of ours has that name.
 */
export function keyFrom(text: string): string | undefined {
  const plain = [...text.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('')
  const key = plain
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return key === '' || key === 'new' ? undefined : key
}

/** Whether a text can be a key at all. */
export function isKey(text: string): boolean {
  return text !== '' && keyFrom(text) === text
}
