const LONGEST = 80

/** Whether a text can be the last part of an address: small letters a–z and digits, with single hyphens between. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

/** A slug made of a title, as people would guess it: æ, ø and å as ae, o and a. Empty when nothing is left. */
export function slugFrom(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  if (plain.length <= LONGEST) return plain
  return plain.slice(0, LONGEST).replace(/-[^-]*$/, '')
}
