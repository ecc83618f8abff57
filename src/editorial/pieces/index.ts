/** The front door of `pieces`: what is written for the public, edition by edition. */
export { editors, isEditor } from './access.ts'
export {
  countPieces,
  listPieces,
  mentionsOf,
  publicReferences,
  type CatalogueAsked,
  type InCatalogue,
  type LeansOn,
} from './catalogue.ts'
export { addressOf, defineKind, Kinds, ship } from './kinds.ts'
export type {
  Edition,
  EditionState,
  FactField,
  Kind,
  Lines,
  Piece,
  PieceTexts,
  Published,
  Shipped,
  TextLine,
  Titles,
} from './model.ts'
export { PieceFrame, piecePage, type Shown } from './pages/frame.tsx'
export { checkEdition, fieldOf, LONGEST, type CheckRefused } from './rules/check.ts'
export { stateOf, type StepRefused } from './rules/lifecycle.ts'
export { entriesOf, listingOf, readingOf, titleIn, type Listing, type Reading } from './rules/reader.ts'
export { isSlug, slugFrom } from './rules/slug.ts'
export { languageNames } from './texts.ts'
export { layShipped, type Laid } from './shipped.ts'
export {
  countPublished,
  dueForALook,
  editionsOf,
  editionTitles,
  findEdition,
  findPiece,
  findPieceById,
  findPublished,
  leaningOn,
  listPublished,
  openEditions,
  takenDownSince,
  titlesOf,
  type Asked,
  type OnTheDesk,
} from './store.ts'
export {
  approve,
  beginPiece,
  discard,
  holdEdition,
  holdPiece,
  markLooked,
  moveTo,
  openDraft,
  putUpAgain,
  saveDraft,
  sendBack,
  sendDraft,
  setResponsible,
  takeBack,
  takeDown,
  type By,
  type PieceRefused,
  type TakeDown,
  type Written,
} from './write.ts'
