import type { Text, Texts } from '#core/languages.ts'
import type { Form } from './model.ts'

export const formTexts: Readonly<Record<Form, Text>> = {
  article: { nb: 'Artikkel', nn: 'Artikkel', en: 'Article' },
  interview: { nb: 'Intervju', nn: 'Intervju', en: 'Interview' },
  story: { nb: 'En deltaker forteller', nn: 'Ein deltakar fortel', en: 'A participant tells' },
}

export const texts = {
  knowledge: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  articles: { nb: 'Artikler', nn: 'Artiklar', en: 'Articles' },
  articlesLead: {
    nb: 'Slik kobles arbeid og helse i praksis, fortalt av dem som gjør det, og av dem det gjelder.',
    nn: 'Slik blir arbeid og helse kopla i praksis, fortalt av dei som gjer det, og av dei det gjeld.',
    en: 'How work and health are coupled in practice, told by those who do it, and by those it is about.',
  },
  noArticles: { nb: 'Her kommer artiklene', nn: 'Her kjem artiklane', en: 'The articles will be here' },
  noArticlesHelp: {
    nb: 'Ingen artikler er lagt ut her ennå.',
    nn: 'Ingen artiklar er lagde ut her enno.',
    en: 'No articles have been put out here yet.',
  },
  noneOfTheme: {
    nb: 'Ingen artikler om dette temaet ennå',
    nn: 'Ingen artiklar om dette temaet enno',
    en: 'No articles on this theme yet',
  },
  showAll: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  filter: { nb: 'Velg tema', nn: 'Vel tema', en: 'Choose a theme' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  by: { nb: 'Av {author}', nn: 'Av {author}', en: 'By {author}' },
  partOf: { nb: 'Del av serien', nn: 'Del av serien', en: 'Part of the series' },
  question: { nb: 'Spørsmål {number}', nn: 'Spørsmål {number}', en: 'Question {number}' },
  consent: {
    nb: 'Deltakeren har lest dette og sagt ja til at det står her ({day}). {name}',
    nn: 'Deltakaren har lese dette og sagt ja til at det står her ({day}). {name}',
    en: 'The participant has read this and agreed to its being here ({day}). {name}',
  },
  named: {
    nb: 'Navnet er med etter avtale.',
    nn: 'Namnet er med etter avtale.',
    en: 'The name is given by agreement.',
  },
  unnamed: { nb: 'Navnet er utelatt.', nn: 'Namnet er utelate.', en: 'The name is left out.' },
  belongs: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  moreInSeries: { nb: 'Mer fra serien', nn: 'Meir frå serien', en: 'More of the series' },

  series: { nb: 'Serier', nn: 'Seriar', en: 'Series' },
  seriesLead: {
    nb: 'Artikler som hører sammen, og stiller de samme spørsmålene til flere.',
    nn: 'Artiklar som høyrer saman, og stiller dei same spørsmåla til fleire.',
    en: 'Articles that belong together, and ask several people the same questions.',
  },
  noSeries: { nb: 'Her kommer seriene', nn: 'Her kjem seriane', en: 'The series will be here' },
  noSeriesHelp: {
    nb: 'Ingen serier er lagt ut ennå.',
    nn: 'Ingen seriar er lagde ut enno.',
    en: 'No series have been put out yet.',
  },
  questions: { nb: 'Dette spør vi om', nn: 'Dette spør vi om', en: 'What we ask' },
  parts: { nb: 'Les serien', nn: 'Les serien', en: 'Read the series' },
  noParts: {
    nb: 'Ingen deler er lagt ut her ennå.',
    nn: 'Ingen delar er lagde ut her enno.',
    en: 'No parts have been put out here yet.',
  },
  plan: {
    nb: 'Delene som ikke er her ennå',
    nn: 'Delane som ikkje er her enno',
    en: 'The parts that are not here yet',
  },
  part: { nb: 'Del {number}', nn: 'Del {number}', en: 'Part {number}' },

  news: { nb: 'Nytt', nn: 'Nytt', en: 'News' },
  newsLead: {
    nb: 'Det som har skjedd i feltet, det siste først.',
    nn: 'Det som har hendt i feltet, det nyaste først.',
    en: 'What has happened in the field, the latest first.',
  },
  noNews: { nb: 'Her kommer nyhetene', nn: 'Her kjem nyhenda', en: 'The news will be here' },
  noNewsHelp: {
    nb: 'Ingenting er lagt ut ennå.',
    nn: 'Ingenting er lagt ut enno.',
    en: 'Nothing has been put out yet.',
  },
  undated: { nb: 'Uten dato i kilden', nn: 'Utan dato i kjelda', en: 'Without a date in the source' },
} as const satisfies Texts
