import type { FileRefused } from './file.ts'
import type { WordsRefused } from './words.ts'

/** Why a picture or its words are not taken, or a picture is not deleted. */
export type PictureRefused = FileRefused | WordsRefused | 'is-used' | 'not-sure'
