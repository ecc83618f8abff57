/**
 * A UUID made of the first 16 bytes given (RFC 9562, version 8), such as a hash: the same bytes, the same id.
 * Throws `RangeError` when there are fewer.
 */
export function uuidOf(bytes: Uint8Array): string {
  if (bytes.length < 16) throw new RangeError(`${bytes.length} bytes make no UUID`)
  const copy = Uint8Array.from(bytes.subarray(0, 16))
  copy[6] = (copy[6]! & 0x0f) | 0x80
  copy[8] = (copy[8]! & 0x3f) | 0x80
  const hex = Array.from(copy, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Whether a text is a UUID what a database can be asked for. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
