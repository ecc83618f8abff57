import { oneForm } from './forms.ts'

const SHORTEST_STEM = 3
const VOWELS = 'aeiouyæøå'

/** Endings of both written forms. The longest that leaves a stem is taken off. */
const ENDINGS: readonly string[] = [
  // Nouns made of verbs, and doers: what is left is the verb.
  'elsens elsenes elsene elsane elsen elsar elser elsa else',
  'ingenes ingene ingane ingens ingen ingar inger inga ing',
  'arane arar arens aren ernes erens erne erane erar eren eret eres ere',
  // Other nouns, verbs in the present, adjectives.
  'enes ens ene en ets et ers er ars ar anes ane as a e',
  // Verbs in the past, and their forms as adjectives.
  'endes ende ande ast edes ede',
]
  .flatMap((line) => line.split(' '))
  .toSorted((a, b) => b.length - a.length)

const ING = /^(ing|inga|ingen|ingens|ingene|ingenes|ingar|ingane|inger)$/

/**
 * The stem of a folded Norwegian word, the same for both written forms and for a verb, its noun and its doer:
 * `veileder`, `veilederen`, `rettleiing` and `veiledning` share one. It is a key, not a word.
 */
export function norwegianStem(word: string): string {
  const form = oneForm(word)
  return rounded(withoutEnding(withoutS(form)))
}

/** A genitive or passive s, when a word long enough is left. */
function withoutS(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < SHORTEST_STEM || !hasVowel(stem)) continue
    // `virksomhet` is whole; `huset` is not.
    if (ending === 'et' && stem.endsWith('h') && stem.length > 4) continue
    // -ning after a consonant: `veiled-ning`, but `tren-ing`.
    if (ING.test(ending) && stem.endsWith('n') && stem.length > SHORTEST_STEM + 1 && !isVowel(stem.at(-2)!))
      return stem.slice(0, -1)
    return stem
  }
  return word
}

/** What differs between forms of one word at the end of its stem. */
function rounded(stem: string): string {
  let round = stem
  if (round.length > 4 && round.endsWith('s') && !round.endsWith('ss')) round = round.slice(0, -1)
  // Participles and neuters: `sykmeldt`, `rehabilitert`, `ungt`, `kommunalt`.
  if (/(\w{2}[dg]|\w{4}er|\w{3}al)t$/.test(round)) round = round.slice(0, -1)
  // Verbs of -ere: `evaluere`, `evaluer-ing`, `evaluer-t`.
  if (round.length > 5 && round.endsWith('er')) round = round.slice(0, -2)
  // `artikkel` and `artikler`, `middel` and `midler`; `senter` and `sentre` have lost -er and -e already.
  round = round.replace(/([bdfgkmpt])\1?el$/, '$1l').replace(/([dt])r$/, '$1')
  // `program` and `programm-et`, `rom` and `romm-et`; but `vegg` is not `veg`.
  if (round.at(-1) === round.at(-2) && (round.length > SHORTEST_STEM + 1 || round.endsWith('mm')))
    round = round.slice(0, -1)
  // `skjema` and `skjema-et`, `arena` and `arena-en`.
  if (round.length > SHORTEST_STEM && round.endsWith('a')) round = round.slice(0, -1)
  return round
}

const isVowel = (letter: string) => VOWELS.includes(letter)
const hasVowel = (text: string) => [...text].some(isVowel)
