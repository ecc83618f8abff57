/** Words that say nothing of what a text is about, in bokmål, nynorsk and English. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `og i jeg eg det at en ei et eit den til er som på de dei med han av ikke ikkje der så var meg seg men ett har om vi min
  mitt ha hadde hun ho nå no over da ved fra frå du ut sin dem dykk oss opp man kan hans hvor kvar eller hva kva skal selv
  sjølv sjøl her alle vil bli ble blei vart blir vert vore vær være vere kom noen nokon noe noko ville dere de kun
  ja etter ned skulle denne for deg si sine sitt mot å meget hvorfor kvifor dette desse disse uten utan hvordan korleis ingen
  ingenting din ditt blitt samme hvilken hvilke sånn inni mellom vår vårt våre hver kvar hvem kven vors hvis dersom både bare
  berre enn fordi før mange også slik vår være båe begge siden sidan dykkar dykkar deira deires deras deres deim di då eg
  hennar hennes hoss hossen ikkje ingi inkje mi mine mykje me når nokor noka nokre si sia sidan so somt um upp vore verte
  skal skulle må måtte kunne vil få får fikk fekk gjøre gjer gjør gjort hva sånn gå går finnes finst mer meir mest mindre
  the a an and or of to in on for with by from at as is are was were be been it its this that these those there their they them
  you your we our us he she his her i my me do does did not no so if than then which who whom what when where how why can could
  will would should may might must have has had about into over after before between out up down all any some such own same`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a folded word says nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}
