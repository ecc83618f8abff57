import { day } from '#core/dates.ts'

/** The slug of the meeting that the shipped cases are from. */
export const SON = 'son-19-juni-2019'
/** Since when the shipped pages are public. */
export const PUBLISHED = day('2026-02-16')
