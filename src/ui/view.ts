import type { Language } from '#core/languages.ts'

/** The five wings of the house, in the order they are shown. */
export const WINGS = ['directory', 'registry', 'practice', 'knowledge', 'meeting'] as const
export type Wing = (typeof WINGS)[number]

/** One place in the main navigation. */
export type NavItem = {
  readonly wing: Wing
  readonly label: string
  readonly href: string
}

/** What every page knows about its reader and the request. Filled once per request, from outside. */
export type View = {
  readonly language: Language
  /** Path and query of this page, as the reader would come back to it. */
  readonly path: string
  /** Where this house is, without a path: `https://brua.example.no`. For addresses that leave it. */
  readonly origin: string
  readonly csrf: string
  /** Who is signed in: the name, and the roles in words. */
  readonly person?: { readonly name: string; readonly roles: string }
  /** Only the places this reader can go. */
  readonly nav: readonly NavItem[]
  /** Links in the footer, such as the statement on accessibility. */
  readonly footer?: readonly { readonly href: string; readonly label: string }[]
  /** For the one script tag of pages with Turbo. */
  readonly nonce?: string
  /** Whether the page loads Turbo (signed-in and live pages). */
  readonly turbo: boolean
}

/** Addresses the shell itself posts or links to. */
export const SHELL_PATHS = {
  language: '/-/language',
  signIn: '/-/sign-in',
  signOut: '/-/sign-out',
  search: '/search',
} as const
