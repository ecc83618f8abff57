import type { Text } from '#core/languages.ts'

/** Widths a picture is kept in, in pixels. One that is narrower is not made wider. */
export const WIDTHS = [400, 800, 1600] as const
export type Width = (typeof WIDTHS)[number]

/** What is said of a picture. */
export type PictureWords = { readonly alt: Text; readonly credit: string }

/** One picture, without its bytes. */
export type Picture = PictureWords & {
  readonly id: string
  /** Of the largest rendition, in pixels. */
  readonly width: number
  readonly height: number
  readonly uploadedBy: string
  readonly uploadedAt: Date
  readonly version: number
}

/** A picture made ready: its size, and its bytes at each width. */
export type Made = {
  readonly width: number
  readonly height: number
  readonly renditions: ReadonlyMap<Width, Uint8Array>
}
