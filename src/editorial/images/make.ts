import sharp from 'sharp'
import { refuse, type Refusal } from '#core/refusal.ts'
import { WIDTHS, type Made, type Width } from './model.ts'
import { formatOf, MOST_PIXELS, type FileRefused } from './rules/file.ts'

const QUALITY = 80

/**
 * Makes a picture ready to be kept: upright, at each width, as WebP, and with nothing but its pixels. What the camera wrote beside them
 * (where, when, with what) is not carried over.
 */
export async function makePicture(name: string, bytes: Uint8Array): Promise<Made | Refusal<FileRefused>> {
  const format = formatOf(name, bytes)
  if (typeof format !== 'string') return format
  try {
    // The head of a file says its size before a pixel is read.
    const { width, height, pages = 1, format: found } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const read = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' })
    if (found !== format) return refuse('file-not-what-it-says', 'picture')
    if (pages > 1) return refuse('file-moving', 'picture')
    if (width * height > MOST_PIXELS) return refuse('file-too-many-pixels', 'picture', { most: MOST_PIXELS / 1e6 })
    const renditions = new Map<Width, Uint8Array>()
    let size = { width: 0, height: 0 }
    for (const widest of WIDTHS) {
      const { data, info } = await read()
        .autoOrient()
        .resize({ width: widest, withoutEnlargement: true })
        .webp({ quality: QUALITY })
        .toBuffer({ resolveWithObject: true })
      renditions.set(widest, data)
      size = { width: info.width, height: info.height }
    }
    return { ...size, renditions }
  } catch {
    // Whatever stops the reader, the file is one that cannot be read.
    return refuse('file-broken', 'picture')
  }
}
