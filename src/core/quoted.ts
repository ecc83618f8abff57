const LONGEST_VALUE = 40

/**
 * A value from a file as it may be repeated in a message: cut short, and never with a run of digits that
 * could be a national number that strayed into the wrong column.
 */
export function quoted(value: string): string {
  if (/\d(\s?\d){8,}/.test(value)) return 'a long number'
  // oxlint-disable-next-line no-control-regex -- what a terminal would obey is taken out
  const plain = value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '·')
  return plain.length > LONGEST_VALUE ? `“${plain.slice(0, LONGEST_VALUE)}…”` : `“${plain}”`
}
