/** The languages of the interface: bokmål, nynorsk, English. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in all three languages; leaving one out does not compile. */
export type Text = Readonly<Record<Language, string>>

/** Texts of a module, by key. Values may hold `{name}` for {@link fill}. */
export type Texts<Key extends string = string> = Readonly<Record<Key, Text>>

/** Whether a text names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value)
}

/** Puts values into the `{name}` places of a text. A place without a value throws: a hole is a fault, not a style. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`no value for {${name}} in ${JSON.stringify(text)}`)
    return String(value)
  })
}
