import type { Text, Texts } from '#core/languages.ts'
import type { PictureRefused } from './rules/refused.ts'

export const texts = {
  title: { nb: 'Bilder', nn: 'Bilete', en: 'Pictures' },
  headOne: { nb: 'Ett bilde å velge av', nn: 'Eitt bilete å velje av', en: 'One picture to choose from' },
  head: { nb: '{count} bilder å velge av', nn: '{count} bilete å velje av', en: '{count} pictures to choose from' },
  lead: {
    nb: 'Kopier linja under bildet, og lim den inn i teksten der bildet skal stå.',
    nn: 'Kopier linja under biletet, og lim henne inn i teksten der biletet skal stå.',
    en: 'Copy the line below the picture, and paste it into the text where the picture belongs.',
  },
  none: { nb: 'Her kommer bildene', nn: 'Her kjem bileta', en: 'The pictures will be here' },
  noneHelp: {
    nb: 'Når du har lastet opp et bilde, kan du sette det inn i alle tekstene dine.',
    nn: 'Når du har lasta opp eit bilete, kan du setje det inn i alle tekstane dine.',
    en: 'Once you have uploaded a picture, you can put it into all your texts.',
  },
  add: { nb: 'Last opp et bilde', nn: 'Last opp eit bilete', en: 'Upload a picture' },
  addLead: {
    nb: 'Bildet blir gjort mindre, og alt kameraet skrev om sted og tid, blir fjernet.',
    nn: 'Biletet blir gjort mindre, og alt kameraet skreiv om stad og tid, blir fjerna.',
    en: 'The picture is made smaller, and whatever the camera wrote about place and time is removed.',
  },
  file: { nb: 'Bildefil', nn: 'Biletfil', en: 'Picture file' },
  fileHint: {
    nb: 'JPEG, PNG eller WebP, høyst 10 MB.',
    nn: 'JPEG, PNG eller WebP, høgst 10 MB.',
    en: 'JPEG, PNG or WebP, at most 10 MB.',
  },
  fileAgain: {
    nb: 'Velg fila på nytt; nettleseren husker den ikke. JPEG, PNG eller WebP, høyst 10 MB.',
    nn: 'Vel fila på nytt; nettlesaren hugsar henne ikkje. JPEG, PNG eller WebP, høgst 10 MB.',
    en: 'Choose the file again; the browser does not remember it. JPEG, PNG or WebP, at most 10 MB.',
  },
  words: { nb: 'Hva bildet viser', nn: 'Kva biletet viser', en: 'What the picture shows' },
  wordsLead: {
    nb: 'For dem som ikke ser bildet. Skriv det du ville sagt i telefonen, i én setning.',
    nn: 'For dei som ikkje ser biletet. Skriv det du ville sagt i telefonen, i éi setning.',
    en: 'For those who do not see the picture. Write what you would say on the phone, in one sentence.',
  },
  alt_nb: { nb: 'På bokmål', nn: 'På bokmål', en: 'In bokmål' },
  alt_nn: { nb: 'På nynorsk', nn: 'På nynorsk', en: 'In nynorsk' },
  alt_en: { nb: 'På engelsk', nn: 'På engelsk', en: 'In English' },
  credit: { nb: 'Hvem har laget bildet?', nn: 'Kven har laga biletet?', en: 'Who made the picture?' },
  creditHint: {
    nb: 'Fotografens navn, eller kilden. Det står under bildet.',
    nn: 'Namnet til fotografen, eller kjelda. Det står under biletet.',
    en: 'The photographer’s name, or the source. It stands below the picture.',
  },
  upload: { nb: 'Last opp', nn: 'Last opp', en: 'Upload' },
  copy_nb: { nb: 'Til teksten på bokmål', nn: 'Til teksten på bokmål', en: 'For the text in bokmål' },
  copy_nn: { nb: 'Til teksten på nynorsk', nn: 'Til teksten på nynorsk', en: 'For the text in nynorsk' },
  copy_en: { nb: 'Til teksten på engelsk', nn: 'Til teksten på engelsk', en: 'For the text in English' },
  more: { nb: 'Rett ordene, eller slett', nn: 'Rett orda, eller slett', en: 'Change the words, or delete' },
  usedBy: { nb: 'Brukt i {count}', nn: 'Brukt i {count}', en: 'Used in {count}' },
  unused: { nb: 'Ikke brukt', nn: 'Ikkje brukt', en: 'Not used' },
  size: { nb: '{width} × {height} piksler', nn: '{width} × {height} pikslar', en: '{width} × {height} pixels' },
  uploaded: { nb: 'Lastet opp {day} av {who}', nn: 'Lasta opp {day} av {who}', en: 'Uploaded {day} by {who}' },
  save: { nb: 'Lagre ordene', nn: 'Lagre orda', en: 'Save the words' },
  who: { nb: 'Hvor bildet er brukt', nn: 'Kvar biletet er brukt', en: 'Where the picture is used' },
  whoNone: {
    nb: 'Ingen side og intet utkast bruker bildet nå. Har en eldre utgave brukt det, blir ordene stående alene der når bildet er slettet.',
    nn: 'Inga side og ikkje noko utkast bruker biletet no. Har ei eldre utgåve brukt det, blir orda ståande åleine der når biletet er sletta.',
    en: 'No page and no draft uses the picture now. Where an older edition has used it, the words will stand alone once the picture is deleted.',
  },
  deletion: { nb: 'Slett bildet', nn: 'Slett biletet', en: 'Delete the picture' },
  deletionSure: {
    nb: 'Ja, slett bildet for godt',
    nn: 'Ja, slett biletet for godt',
    en: 'Yes, delete the picture for good',
  },
  desk: { nb: 'Redaksjon', nn: 'Redaksjon', en: 'Editing' },
  words_short: { nb: 'Ordene', nn: 'Orda', en: 'The words' },
  errors: {
    nb: 'Bildet er ikke lagret ennå',
    nn: 'Biletet er ikkje lagra enno',
    en: 'The picture is not saved yet',
  },
} as const satisfies Texts

/** What is said when a picture or its words are not taken. */
export const refusedTexts: Readonly<Record<PictureRefused, Text>> = {
  'file-missing': {
    nb: 'Velg en bildefil.',
    nn: 'Vel ei biletfil.',
    en: 'Choose a picture file.',
  },
  'file-too-large': {
    nb: 'Bildet er større enn {most} MB. Gjør det mindre, og prøv igjen.',
    nn: 'Biletet er større enn {most} MB. Gjer det mindre, og prøv igjen.',
    en: 'The picture is larger than {most} MB. Make it smaller, and try again.',
  },
  'file-svg': {
    nb: 'SVG tar vi ikke imot, for slike filer kan inneholde programmer. Lagre tegningen som PNG.',
    nn: 'SVG tek vi ikkje imot, for slike filer kan innehalde program. Lagre teikninga som PNG.',
    en: 'SVG is not accepted, since such files can hold programs. Save the drawing as PNG.',
  },
  'file-moving': {
    nb: 'Bilder som beveger seg, tar vi ikke imot. Lagre ett av dem som JPEG eller PNG.',
    nn: 'Bilete som rører på seg, tek vi ikkje imot. Lagre eitt av dei som JPEG eller PNG.',
    en: 'Moving pictures are not accepted. Save one frame as JPEG or PNG.',
  },
  'file-no-picture': {
    nb: 'Dette er ikke et bilde vi kan lese. Bruk JPEG, PNG eller WebP.',
    nn: 'Dette er ikkje eit bilete vi kan lese. Bruk JPEG, PNG eller WebP.',
    en: 'This is no picture that we can read. Use JPEG, PNG or WebP.',
  },
  'file-not-what-it-says': {
    nb: 'Fila er noe annet enn navnet sier. Lagre bildet på nytt som JPEG, PNG eller WebP.',
    nn: 'Fila er noko anna enn namnet seier. Lagre biletet på nytt som JPEG, PNG eller WebP.',
    en: 'The file is something else than its name says. Save the picture again as JPEG, PNG or WebP.',
  },
  'file-broken': {
    nb: 'Fila er ødelagt og kan ikke leses. Prøv å lagre bildet på nytt.',
    nn: 'Fila er øydelagd og kan ikkje lesast. Prøv å lagre biletet på nytt.',
    en: 'The file is damaged and cannot be read. Try saving the picture again.',
  },
  'file-too-many-pixels': {
    nb: 'Bildet har flere enn {most} millioner piksler. Gjør det mindre, og prøv igjen.',
    nn: 'Biletet har fleire enn {most} millionar pikslar. Gjer det mindre, og prøv igjen.',
    en: 'The picture has more than {most} million pixels. Make it smaller, and try again.',
  },
  'alt-missing': {
    nb: 'Skriv hva bildet viser, på {language}.',
    nn: 'Skriv kva biletet viser, på {language}.',
    en: 'Write what the picture shows, in {language}.',
  },
  'alt-too-long': {
    nb: 'Teksten på {language} er for lang: høyst {most} tegn.',
    nn: 'Teksten på {language} er for lang: høgst {most} teikn.',
    en: 'The text in {language} is too long: at most {most} letters.',
  },
  'credit-missing': {
    nb: 'Skriv hvem som har laget bildet.',
    nn: 'Skriv kven som har laga biletet.',
    en: 'Write who made the picture.',
  },
  'credit-too-long': {
    nb: 'Navnet er for langt: høyst {most} tegn.',
    nn: 'Namnet er for langt: høgst {most} teikn.',
    en: 'The name is too long: at most {most} letters.',
  },
  'is-used': {
    nb: 'Bildet er i bruk og kan ikke slettes: {names}.',
    nn: 'Biletet er i bruk og kan ikkje slettast: {names}.',
    en: 'The picture is in use and cannot be deleted: {names}.',
  },
  'not-sure': {
    nb: 'Kryss av for at bildet skal slettes for godt.',
    nn: 'Kryss av for at biletet skal slettast for godt.',
    en: 'Tick that the picture is to be deleted for good.',
  },
}
