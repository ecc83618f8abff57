import type { Texts } from '#core/languages.ts'

/** The words of the desk itself: what waits, and the lists of what there is. */
export const deskTexts = {
  desk: { nb: 'Redaksjon', nn: 'Redaksjon', en: 'Editing' },
  deskNone: { nb: 'Ingenting venter på deg nå', nn: 'Ingenting ventar på deg no', en: 'Nothing waits for you now' },
  deskOne: { nb: 'Én ting venter på deg', nn: 'Éin ting ventar på deg', en: 'One thing waits for you' },
  deskMany: { nb: '{count} ting venter på deg', nn: '{count} ting ventar på deg', en: '{count} things wait for you' },
  write: { nb: 'Skriv noe nytt', nn: 'Skriv noko nytt', en: 'Write something new' },
  all: { nb: 'Alt innhold', nn: 'Alt innhald', en: 'All content' },
  pictures: { nb: 'Bilder', nn: 'Bilete', en: 'Pictures' },
  empty: {
    nb: 'Her kommer det som skal skrives',
    nn: 'Her kjem det som skal skrivast',
    en: 'What is being written will be here',
  },
  emptyHelp: {
    nb: 'Utkast, sider som venter på å bli sett over, og lenker som ikke svarer, samles her.',
    nn: 'Utkast, sider som ventar på å bli sett over, og lenkjer som ikkje svarar, blir samla her.',
    en: 'Drafts, pages that wait to be looked over and links that do not answer gather here.',
  },
  'sent-back': { nb: 'Sendt tilbake til deg', nn: 'Sendt tilbake til deg', en: 'Sent back to you' },
  'for-my-look': {
    nb: 'Venter på at du ser på dem',
    nn: 'Ventar på at du ser på dei',
    en: 'Waiting for you to look at them',
  },
  'my-drafts': { nb: 'Utkastene dine', nn: 'Utkasta dine', en: 'Your drafts' },
  'for-anothers-look': {
    nb: 'Dine, som venter på en annen',
    nn: 'Dine, som ventar på ein annan',
    en: 'Yours, waiting for somebody else',
  },
  waiting: { nb: 'Venter på tiden sin', nn: 'Ventar på tida si', en: 'Waiting for their time' },
  'others-drafts': { nb: 'Andres utkast', nn: 'Utkasta til andre', en: 'Drafts of others' },
  due: { nb: 'Bør sees over', nn: 'Bør sjåast over', en: 'Due for a look' },
  links: { nb: 'Lenker som ikke svarer', nn: 'Lenkjer som ikkje svarar', en: 'Links that do not answer' },
  savedOn: { nb: 'Lagret {when}', nn: 'Lagra {when}', en: 'Saved {when}' },
  sentOn: { nb: 'Sendt {when}', nn: 'Sendt {when}', en: 'Sent {when}' },
  publicOn: { nb: 'Blir synlig {when}', nn: 'Blir synleg {when}', en: 'Will be public {when}' },
  dueSince: { nb: 'Skulle vært sett over {day}', nn: 'Skulle vore sett over {day}', en: 'Was due {day}' },
  dueNever: { nb: 'Aldri sett over', nn: 'Aldri sett over', en: 'Never looked over' },
  silentSince: {
    nb: 'Har ikke svart siden {day}',
    nn: 'Har ikkje svart sidan {day}',
    en: 'Has not answered since {day}',
  },
  theEditors: { nb: 'redaksjonen', nn: 'redaksjonen', en: 'the editors' },
  fromProduct: { nb: 'fulgte med Brua', nn: 'følgde med Brua', en: 'came with Brua' },
  untitled: { nb: 'Uten tittel', nn: 'Utan tittel', en: 'Without a title' },

  chooseTitle: { nb: 'Hva vil du skrive?', nn: 'Kva vil du skrive?', en: 'What will you write?' },
  chooseLead: {
    nb: 'Hver type har sin egen plass på nettstedet og sine egne felt.',
    nn: 'Kvar type har sin eigen plass på nettstaden og sine eigne felt.',
    en: 'Each kind has its own place on the site and its own fields.',
  },
  chooseNone: {
    nb: 'Det er ingen typer å velge mellom ennå',
    nn: 'Det er ingen typar å velje mellom enno',
    en: 'There are no kinds to choose from yet',
  },
  newTitle: { nb: 'Nytt: {kind}', nn: 'Nytt: {kind}', en: 'New: {kind}' },
  newLead: {
    nb: 'Begynn med tittelen på minst ett språk. Resten skriver du på neste side.',
    nn: 'Byrj med tittelen på minst eitt språk. Resten skriv du på neste side.',
    en: 'Begin with the title in at least one language. The rest is written on the next page.',
  },
  slug: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
  slugHint: {
    nb: 'Siste del av adressen, som i {at}/min-side. La feltet stå tomt, så lages den av tittelen.',
    nn: 'Siste del av adressa, som i {at}/mi-side. Lat feltet stå tomt, så blir ho laga av tittelen.',
    en: 'The last part of the address, as in {at}/my-page. Leave it empty to have it made from the title.',
  },
  begin: { nb: 'Begynn å skrive', nn: 'Byrj å skrive', en: 'Begin writing' },

  allHeadOne: { nb: 'Én side å ta vare på', nn: 'Éi side å ta vare på', en: 'One page to look after' },
  allHead: { nb: '{count} sider å ta vare på', nn: '{count} sider å ta vare på', en: '{count} pages to look after' },
  filter: { nb: 'Velg ut', nn: 'Vel ut', en: 'Filter' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  allKinds: { nb: 'Alle typer', nn: 'Alle typar', en: 'All kinds' },
  search: { nb: 'Tittel eller adresse', nn: 'Tittel eller adresse', en: 'Title or address' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  noneFound: { nb: 'Ingen sider passer', nn: 'Ingen sider passar', en: 'No page matches' },
  noneFoundHelp: {
    nb: 'Prøv en del av tittelen, eller en annen type.',
    nn: 'Prøv ein del av tittelen, eller ein annan type.',
    en: 'Try a part of the title, or another kind.',
  },
  isPublic: { nb: 'Synlig', nn: 'Synleg', en: 'Public' },
  isTakenDown: { nb: 'Tatt ned', nn: 'Teken ned', en: 'Taken down' },
  isNotPublic: { nb: 'Ikke synlig ennå', nn: 'Ikkje synleg enno', en: 'Not public yet' },
  seePublic: { nb: 'Se siden', nn: 'Sjå sida', en: 'See the page' },
} as const satisfies Texts

/** What an edition is, in a word. */
export const stateTexts = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  review: { nb: 'Til gjennomsyn', nn: 'Til gjennomsyn', en: 'Under review' },
  waiting: { nb: 'Venter på tiden sin', nn: 'Ventar på tida si', en: 'Waiting for its time' },
  published: { nb: 'Synlig nå', nn: 'Synleg no', en: 'Public now' },
  superseded: { nb: 'Avløst av en nyere', nn: 'Avløyst av ei nyare', en: 'Replaced by a newer one' },
  discarded: { nb: 'Forkastet', nn: 'Forkasta', en: 'Discarded' },
} as const satisfies Texts
