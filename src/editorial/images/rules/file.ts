import { refuse, type Refusal } from '#core/refusal.ts'

/** Why a file is not taken as a picture. */
export type FileRefused =
  | 'file-missing'
  | 'file-too-large'
  | 'file-svg'
  | 'file-moving'
  | 'file-no-picture'
  | 'file-not-what-it-says'
  | 'file-broken'
  | 'file-too-many-pixels'

/** Bytes a picture may have. */
export const LARGEST_FILE = 10_000_000
/** Pixels a picture may have: a wide one of a good camera. */
export const MOST_PIXELS = 50_000_000

export type PictureFormat = 'jpeg' | 'png' | 'webp'

const NAMED: Readonly<Record<string, PictureFormat>> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp' }

/** What kind of picture a file is, by its first bytes; what its name says must agree. */
export function formatOf(name: string, bytes: Uint8Array): PictureFormat | Refusal<FileRefused> {
  if (bytes.length === 0) return refuse('file-missing', 'picture')
  if (bytes.length > LARGEST_FILE) return refuse('file-too-large', 'picture', { most: LARGEST_FILE / 1e6 })
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const format = formatByBytes(bytes)
  if (format === 'svg') return refuse('file-svg', 'picture')
  if (format === 'gif') return refuse('file-moving', 'picture')
  if (format === undefined) return refuse(NAMED[ending] ? 'file-not-what-it-says' : 'file-no-picture', 'picture')
  return NAMED[ending] === format ? format : refuse('file-not-what-it-says', 'picture')
}

function formatByBytes(bytes: Uint8Array): PictureFormat | 'svg' | 'gif' | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  return /<svg[\s>]|<!DOCTYPE svg/i.test(head) ? 'svg' : undefined
}
