import type { Text } from '#core/languages.ts'

/** The words that somebody agrees to by signing up. A version is never changed: a better text is a new version, at the end. */
export const CONSENTS: readonly { readonly version: number; readonly text: Text }[] = [
  {
    version: 1,
    text: {
      nb: 'Send meg nyhetsbrevet om de temaene jeg har valgt, til adressen jeg har skrevet. Jeg kan melde meg av når som helst, og da slettes adressen.',
      nn: 'Send meg nyheitsbrevet om dei temaa eg har valt, til adressa eg har skrive. Eg kan melde meg av når som helst, og då blir adressa sletta.',
      en: 'Send me the newsletter on the topics I have chosen, to the address I have written. I can leave at any time, and then the address is erased.',
    },
  },
]

/** The words in use now. */
export const CONSENT = CONSENTS.at(-1)!

/** The words of a version; undefined when there is none. */
export function consentText(version: number): Text | undefined {
  return CONSENTS.find((consent) => consent.version === version)?.text
}
