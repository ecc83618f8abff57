import type { Kind, Shipped } from './model.ts'

/** Defines a kind of piece. The types of its facts and lines follow from the schema and the lines. */
export function defineKind<Facts, Line extends string>(kind: Kind<Facts, Line>): Kind<Facts, Line> {
  return kind
}

/** All kinds of the house, by key: made once, by the wiring. */
export class Kinds {
  private readonly byKey: ReadonlyMap<string, Kind>

  /** @throws RangeError when two kinds share a key or an address. */
  constructor(kinds: readonly Kind[]) {
    this.byKey = new Map(kinds.map((kind) => [kind.key, kind]))
    if (this.byKey.size < kinds.length) throw new RangeError('two kinds of piece share a key')
    if (new Set(kinds.map(({ at }) => at)).size < kinds.length)
      throw new RangeError('two kinds of piece share an address')
  }

  get all(): readonly Kind[] {
    return [...this.byKey.values()]
  }

  find(key: string): Kind | undefined {
    return this.byKey.get(key)
  }

  /** The kind and slug that an address of ours names, if it names a piece. */
  named(address: string): { kind: Kind; slug: string } | undefined {
    const path = address.split(/[?#]/)[0]!
    for (const kind of this.byKey.values()) {
      const slug = path.startsWith(`${kind.at}/`) ? path.slice(kind.at.length + 1) : ''
      if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return { kind, slug }
    }
    return undefined
  }
}

/** Writes a piece that comes with the product; its facts and lines are held to its kind by the compiler. */
export function ship<Facts, Line extends string>(piece: Shipped<Facts, Line>): Shipped {
  return piece
}

/** The address of a piece's page. */
export function addressOf(kind: Pick<Kind, 'at'>, slug: string): string {
  return `${kind.at}/${slug}`
}
