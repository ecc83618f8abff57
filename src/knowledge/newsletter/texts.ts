import type { Text, Texts } from '#core/languages.ts'
import type { WishRefused } from './rules/wish.ts'
import type { SendingRefused } from './sending.ts'

/** What is said on the newsletter's pages. */
export const texts = {
  wing: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  newsletter: { nb: 'Nyhetsbrev', nn: 'Nyheitsbrev', en: 'Newsletter' },
  title: {
    nb: 'Få nyheter om arbeid og helse på e-post',
    nn: 'Få nytt om arbeid og helse på e-post',
    en: 'Get news on work and health by e-mail',
  },
  lead: {
    nb: 'Nyhetsbrevet forteller om ny kunnskap, tjenester og arrangementer i feltet. Du velger temaene.',
    nn: 'Nyheitsbrevet fortel om ny kunnskap, tenester og arrangement i feltet. Du vel temaa.',
    en: 'The newsletter tells you of new knowledge, services and events in the field. You choose the topics.',
  },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  topics: { nb: 'Hva vil du høre om?', nn: 'Kva vil du høyre om?', en: 'What do you want to hear about?' },
  language: { nb: 'Språk på brevet', nn: 'Språk på brevet', en: 'Language of the letter' },
  signUp: { nb: 'Meld meg på', nn: 'Meld meg på', en: 'Sign me up' },
  agree: { nb: 'Dette sier du ja til', nn: 'Dette seier du ja til', en: 'This is what you say yes to' },
  how: { nb: 'Slik går det til', nn: 'Slik går det til', en: 'How it works' },
  howFirst: {
    nb: 'Du får én e-post med en lenke. Brevet kommer først når du har sagt ja på siden bak lenken, så ingen andre kan melde deg på.',
    nn: 'Du får éin e-post med ei lenkje. Brevet kjem først når du har sagt ja på sida bak lenkja, så ingen andre kan melde deg på.',
    en: 'You get one e-mail with a link. The letter comes only when you have said yes on the page behind it, so nobody else can sign you up.',
  },
  howOften: {
    nb: 'Brevet kommer når redaksjonen har noe å fortelle. Arkivet viser når de siste kom.',
    nn: 'Brevet kjem når redaksjonen har noko å fortelje. Arkivet viser når dei siste kom.',
    en: 'The letter comes when the editors have something to tell. The archive shows when the latest came.',
  },
  howLeave: {
    nb: 'I hvert brev er det en lenke for å endre temaer eller melde seg av. Det trengs ingen innlogging.',
    nn: 'I kvart brev er det ei lenkje for å endre tema eller melde seg av. Det trengst inga innlogging.',
    en: 'Each letter has a link for changing topics or leaving. You need not sign in.',
  },
  keep: { nb: 'Dette tar vi vare på', nn: 'Dette tek vi vare på', en: 'What we keep' },
  keepWhat: {
    nb: 'Adressen, kryptert. Språket og temaene du har valgt. Og beviset på at du sa ja: hvilke ord, på hvilken side, og når.',
    nn: 'Adressa, kryptert. Språket og temaa du har valt. Og provet på at du sa ja: kva ord, på kva side, og når.',
    en: 'The address, encrypted. The language and the topics you have chosen. And the proof that you said yes: to which words, on which page, and when.',
  },
  keepNot: {
    nb: 'Vi ser ikke om du åpner brevet eller hva du trykker på.',
    nn: 'Vi ser ikkje om du opnar brevet eller kva du trykkjer på.',
    en: 'We do not see whether you open the letter or what you press.',
  },
  keepIp: {
    nb: 'Nettadressen du meldte deg på fra, hører til beviset. Den er også kryptert.',
    nn: 'Nettadressa du melde deg på frå, høyrer til provet. Ho er òg kryptert.',
    en: 'The network address you signed up from belongs to the proof. It too is encrypted.',
  },
  keepUntil: {
    nb: 'Når du melder deg av, slettes adressen med en gang. Sier du ikke ja innen {days} dager, slettes alt.',
    nn: 'Når du melder deg av, blir adressa sletta med ein gong. Seier du ikkje ja innan {days} dagar, blir alt sletta.',
    en: 'When you leave, the address is erased at once. If you do not say yes within {days} days, everything is erased.',
  },
  archive: { nb: 'Alle brev', nn: 'Alle brev', en: 'All letters' },
  archiveTitle: { nb: 'Nyhetsbrev til nå', nn: 'Nyheitsbrev til no', en: 'Newsletters so far' },
  archiveOne: { nb: 'Ett nyhetsbrev til nå', nn: 'Eitt nyheitsbrev til no', en: 'One newsletter so far' },
  archiveCount: { nb: '{count} nyhetsbrev til nå', nn: '{count} nyheitsbrev til no', en: '{count} newsletters so far' },
  latest: { nb: 'De siste brevene', nn: 'Dei siste breva', en: 'The latest letters' },
  noIssues: {
    nb: 'Det første brevet er ikke skrevet',
    nn: 'Det første brevet er ikkje skrive',
    en: 'The first letter is not written',
  },
  noIssuesText: {
    nb: 'Her kommer alle nyhetsbrev til å ligge, så de kan leses uten å melde seg på.',
    nn: 'Her kjem alle nyheitsbrev til å liggje, så dei kan lesast utan å melde seg på.',
    en: 'All newsletters will lie here, to be read without signing up.',
  },
  askedTitle: {
    nb: 'Se etter en e-post fra oss',
    nn: 'Sjå etter ein e-post frå oss',
    en: 'Look for an e-mail from us',
  },
  askedText: {
    nb: 'Vi har sendt en e-post til adressen du skrev. Trykk på lenken i den for å si ja. Kommer den ikke innen noen minutter, kan den ligge i søppelposten, eller adressen kan være skrevet feil.',
    nn: 'Vi har sendt ein e-post til adressa du skreiv. Trykk på lenkja i han for å seie ja. Kjem han ikkje innan nokre minutt, kan han liggje i søppelposten, eller adressa kan vere skriven feil.',
    en: 'We have sent an e-mail to the address you wrote. Press the link in it to say yes. If it does not come within some minutes, it may be among the junk mail, or the address may be misspelt.',
  },
  askedAgain: { nb: 'Prøv en gang til', nn: 'Prøv ein gong til', en: 'Try once more' },
  confirmTitle: { nb: 'Vil du ha nyhetsbrevet?', nn: 'Vil du ha nyheitsbrevet?', en: 'Do you want the newsletter?' },
  confirmYes: { nb: 'Ja, send meg det', nn: 'Ja, send meg det', en: 'Yes, send it to me' },
  confirmNo: {
    nb: 'Var det ikke du som meldte deg på, kan du bare lukke siden.',
    nn: 'Var det ikkje du som melde deg på, kan du berre lukke sida.',
    en: 'If it was not you who signed up, just close the page.',
  },
  oldTitle: { nb: 'Lenken virker ikke', nn: 'Lenkja verkar ikkje', en: 'The link does not work' },
  oldText: {
    nb: 'Den kan være mer enn {days} dager gammel, eller ikke hel. Du kan melde deg på en gang til.',
    nn: 'Ho kan vere meir enn {days} dagar gammal, eller ikkje heil. Du kan melde deg på ein gong til.',
    en: 'It may be more than {days} days old, or not whole. You can sign up once more.',
  },
  welcome: { nb: 'Du får nyhetsbrevet', nn: 'Du får nyheitsbrevet', en: 'You get the newsletter' },
  welcomeText: {
    nb: 'Her kan du endre hva du får, eller melde deg av. Lenken hit står i hvert brev.',
    nn: 'Her kan du endre kva du får, eller melde deg av. Lenkja hit står i kvart brev.',
    en: 'Here you can change what you get, or leave. The link to this page is in every letter.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  since: { nb: 'Siden {day}', nn: 'Sidan {day}', en: 'Since {day}' },
  leaveTitle: { nb: 'Vil du ikke ha det mer?', nn: 'Vil du ikkje ha det lenger?', en: 'Do you no longer want it?' },
  leaveText: {
    nb: 'Da slettes adressen din, og det kommer ingen flere brev.',
    nn: 'Då blir adressa di sletta, og det kjem ikkje brev lenger.',
    en: 'Then your address is erased, and no more letters come.',
  },
  leave: { nb: 'Meld meg av', nn: 'Meld meg av', en: 'Leave' },
  leftTitle: { nb: 'Du er meldt av', nn: 'Du er meld av', en: 'You have left' },
  leftText: {
    nb: 'Adressen din er slettet. Takk for at du leste.',
    nn: 'Adressa di er sletta. Takk for at du las.',
    en: 'Your address is erased. Thank you for reading.',
  },
  toTopics: { nb: 'Om {topics}', nn: 'Om {topics}', en: 'On {topics}' },
  office: { nb: 'Sending av nyhetsbrev', nn: 'Sending av nyheitsbrev', en: 'Sending newsletters' },
  officeNobody: {
    nb: 'Ingen får nyhetsbrevet ennå',
    nn: 'Ingen får nyheitsbrevet enno',
    en: 'Nobody gets the newsletter yet',
  },
  officeOne: {
    nb: 'Én leser får nyhetsbrevet',
    nn: 'Éin lesar får nyheitsbrevet',
    en: 'One reader gets the newsletter',
  },
  officeMany: {
    nb: '{count} lesere får nyhetsbrevet',
    nn: '{count} lesarar får nyheitsbrevet',
    en: '{count} readers get the newsletter',
  },
  officeAsked: {
    nb: '{count} har skrevet adressen sin og ikke sagt ja ennå.',
    nn: '{count} har skrive adressa si og ikkje sagt ja enno.',
    en: '{count} have written their address and not said yes yet.',
  },
  officeExport: { nb: 'Hent samtykkene som fil', nn: 'Hent samtykka som fil', en: 'Get the consents as a file' },
  officeExportHint: {
    nb: 'Filen har adressene. At du henter den, blir skrevet i sporet.',
    nn: 'Fila har adressene. At du hentar henne, blir skrive i sporet.',
    en: 'The file has the addresses. That you get it is written in the trail.',
  },
  officeNoServer: {
    nb: 'Ingen postserver er satt opp. Brevene venter til den er det.',
    nn: 'Ingen postserver er sett opp. Breva ventar til han er det.',
    en: 'No mail server is set up. The letters wait until there is one.',
  },
  officeIssues: { nb: 'Godkjente brev', nn: 'Godkjende brev', en: 'Approved letters' },
  officeWrite: { nb: 'Skriv et nyhetsbrev', nn: 'Skriv eit nyheitsbrev', en: 'Write a newsletter' },
  officeNone: {
    nb: 'Ingen brev er godkjent ennå',
    nn: 'Ingen brev er godkjende enno',
    en: 'No letter is approved yet',
  },
  officeNoneText: {
    nb: 'Et brev skrives og godkjennes som alt annet innhold. Når det er publisert, kan det sendes herfra.',
    nn: 'Eit brev blir skrive og godkjent som alt anna innhald. Når det er publisert, kan det sendast herifrå.',
    en: 'A letter is written and approved like all other content. Once it is published, it can be sent from here.',
  },
  sure: {
    nb: 'Jeg har lest brevet en siste gang. Det kan ikke hentes tilbake.',
    nn: 'Eg har lese brevet ein siste gong. Det kan ikkje hentast tilbake.',
    en: 'I have read the letter one last time. It cannot be called back.',
  },
  send: { nb: 'Send til leserne', nn: 'Send til lesarane', en: 'Send to the readers' },
  sendingBegun: { nb: 'Sendingen begynte {day}', nn: 'Sendinga byrja {day}', en: 'Sending began {day}' },
  progressWaiting: {
    nb: 'På vei: {sent} av {count} er sendt.',
    nn: 'På veg: {sent} av {count} er sende.',
    en: 'On its way: {sent} of {count} are sent.',
  },
  progressLining: {
    nb: 'Brevene legges i kø. {count} er lagt der.',
    nn: 'Breva blir lagde i kø. {count} er lagde der.',
    en: 'The letters are being put in line. {count} are there.',
  },
  progressDone: {
    nb: 'Ferdig: {sent} brev er sendt.',
    nn: 'Ferdig: {sent} brev er sende.',
    en: 'Done: {sent} letters are sent.',
  },
  progressRefused: {
    nb: '{count} ble avvist av mottakerens postserver.',
    nn: '{count} vart avviste av postserveren til mottakaren.',
    en: '{count} were refused by the receiver’s mail server.',
  },
} as const satisfies Texts

/** Why a sign-up or a change was not taken, or an issue not sent. */
export const refusedTexts: Readonly<Record<WishRefused | SendingRefused, Text>> = {
  'address-missing': {
    nb: 'Skriv e-postadressen din.',
    nn: 'Skriv e-postadressa di.',
    en: 'Write your e-mail address.',
  },
  'address-wrong': {
    nb: 'Skriv en hel e-postadresse, for eksempel navn@eksempel.no.',
    nn: 'Skriv ei heil e-postadresse, til dømes namn@eksempel.no.',
    en: 'Write a whole e-mail address, for example name@example.org.',
  },
  'language-missing': { nb: 'Velg et språk.', nn: 'Vel eit språk.', en: 'Choose a language.' },
  'topics-missing': { nb: 'Velg minst ett tema.', nn: 'Vel minst eitt tema.', en: 'Choose at least one topic.' },
  'sent-already': {
    nb: 'Brevet er sendt allerede, og går ikke ut en gang til.',
    nn: 'Brevet er sendt alt, og går ikkje ut ein gong til.',
    en: 'The letter has been sent already, and does not go out again.',
  },
  'not-sure': {
    nb: 'Les brevet en siste gang, og kryss av for at du har gjort det.',
    nn: 'Les brevet ein siste gong, og kryss av for at du har gjort det.',
    en: 'Read the letter one last time, and tick that you have.',
  },
}
