import { LANGUAGES } from '#core/languages.ts'
import { linksIn } from '#editorial/markdown/index.ts'
import type { Edition, Kind } from '../model.ts'

/** Every address that an edition leans on: pieces and organisations among its facts, and links in its texts. Sorted. */
export function referencesOf(
  kind: Kind,
  { facts, texts }: Pick<Edition, 'facts' | 'texts'>,
  addressOf: (kind: string, slug: string) => string | undefined,
): string[] {
  const found = new Set<string>(kind.leansOn?.(facts) ?? [])
  const values = (facts ?? {}) as Readonly<Record<string, unknown>>
  for (const field of kind.fields) {
    const named = [values[field.key]].flat().filter((value) => typeof value === 'string' && value !== '')
    for (const name of named as string[]) {
      if (field.shape === 'piece' || field.shape === 'pieces') {
        const address = addressOf(field.of, name)
        if (address !== undefined) found.add(address)
      }
      if (field.shape === 'organisation' || field.shape === 'organisations') found.add(`/organisations/${name}`)
      if (field.shape === 'url') found.add(name)
    }
  }
  for (const language of LANGUAGES)
    for (const [line, { shape }] of Object.entries(kind.lines))
      if (shape === 'markdown')
        for (const link of linksIn(texts[language]?.[line] ?? '')) found.add(link.split('#')[0] || link)
  found.delete('')
  return [...found].filter((address) => !address.startsWith('#')).sort()
}
