import type { Texts } from '#core/languages.ts'

export const texts = {
  title: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  titleFor: { nb: 'Søk: {words}', nn: 'Søk: {words}', en: 'Search: {words}' },
  many: {
    nb: '{count} treff på «{words}»',
    nn: '{count} treff på «{words}»',
    en: '{count} results for “{words}”',
  },
  one: { nb: 'Ett treff på «{words}»', nn: 'Eitt treff på «{words}»', en: 'One result for “{words}”' },
  none: {
    nb: 'Vi fant ingenting om «{words}»',
    nn: 'Vi fann ingenting om «{words}»',
    en: 'We found nothing about “{words}”',
  },
  manyIn: {
    nb: '{group}: {count} treff på «{words}»',
    nn: '{group}: {count} treff på «{words}»',
    en: '{group}: {count} results for “{words}”',
  },
  ask: { nb: 'Hva leter du etter?', nn: 'Kva leitar du etter?', en: 'What are you looking for?' },
  askHelp: {
    nb: 'Skriv ett eller flere ord. Du kan skrive bokmål, nynorsk eller engelsk, og det gjør ikke noe om du bommer på en bokstav.',
    nn: 'Skriv eitt eller fleire ord. Du kan skrive bokmål, nynorsk eller engelsk, og det gjer ikkje noko om du bommar på ein bokstav.',
    en: 'Write one or more words. Bokmål, nynorsk and English all work, and one wrong letter does no harm.',
  },
  tryThese: { nb: 'Du kan for eksempel prøve', nn: 'Du kan til dømes prøve', en: 'You could try' },
  examples: {
    nb: 'sykmelding, ungt utenforskap, veileder, kvalitetsregister',
    nn: 'sjukmelding, ungt utanforskap, rettleiar, kvalitetsregister',
    en: 'sick leave, young people, guideline, quality registry',
  },
  searchedFor: {
    nb: 'Vi fant ikke «{words}», og viser treff for «{meant}».',
    nn: 'Vi fann ikkje «{words}», og viser treff for «{meant}».',
    en: 'We did not find “{words}”, and show results for “{meant}”.',
  },
  didYouMean: { nb: 'Mente du «{meant}»?', nn: 'Meinte du «{meant}»?', en: 'Did you mean “{meant}”?' },
  notAll: {
    nb: 'Ingen side har alle ordene. Her er de som har noen av dem.',
    nn: 'Inga side har alle orda. Her er dei som har nokre av dei.',
    en: 'No page holds all the words. Here are those that hold some of them.',
  },
  noWord: {
    nb: 'Det er ikke noe ord å søke etter i «{words}»',
    nn: 'Det er ikkje noko ord å søkje etter i «{words}»',
    en: 'There is no word to look for in “{words}”',
  },
  noWordHelp: {
    nb: 'Skriv ord med bokstaver eller tall, slik du ville sagt det til noen.',
    nn: 'Skriv ord med bokstavar eller tal, slik du ville sagt det til nokon.',
    en: 'Write words with letters or figures, as you would say it to somebody.',
  },
  saysNothing: {
    nb: '«{words}» er så vanlig at det står nesten overalt',
    nn: '«{words}» er så vanleg at det står nesten overalt',
    en: '“{words}” is so common that it stands almost everywhere',
  },
  saysNothingHelp: {
    nb: 'Legg til et ord som sier hva du lurer på, for eksempel et tiltak, en plage eller et sted.',
    nn: 'Legg til eit ord som seier kva du lurer på, til dømes eit tiltak, ei plage eller ein stad.',
    en: 'Add a word that says what you wonder about, such as a measure, a complaint or a place.',
  },
  noneHelp: {
    nb: 'Prøv et annet ord for det samme, eller færre ord. Du kan også gå rett til dem som arbeider med dette.',
    nn: 'Prøv eit anna ord for det same, eller færre ord. Du kan òg gå rett til dei som arbeider med dette.',
    en: 'Try another word for the same, or fewer words. You can also go straight to those who work with this.',
  },
  toOrganisations: { nb: 'Se hvem som er hvem', nn: 'Sjå kven som er kven', en: 'See who is who' },
  found: { nb: 'Treffene ligger her', nn: 'Treffa ligg her', en: 'Where the results are' },
  allIn: { nb: 'Vis alle {count}', nn: 'Vis alle {count}', en: 'Show all {count}' },
  allInHidden: { nb: 'i {group}', nn: 'i {group}', en: 'in {group}' },
  everywhere: { nb: 'Søk i alt', nn: 'Søk i alt', en: 'Search everything' },
} as const satisfies Texts
