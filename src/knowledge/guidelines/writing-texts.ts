import type { Text, Texts } from '#core/languages.ts'
import type { SuggestionRefused, VersionRefused } from './rules/decide.ts'

/** What is said to those who write the guideline. */
export const writingTexts = {
  title: {
    nb: 'Vi skriver veilederen sammen',
    nn: 'Vi skriv rettleiaren saman',
    en: 'We write the guideline together',
  },
  lead: {
    nb: 'Klinikkene foreslår tekst til kapitlene. Redaktørene tar forslagene inn og setter sammen versjonene.',
    nn: 'Klinikkane føreslår tekst til kapitla. Redaktørane tek forslaga inn og set saman versjonane.',
    en: 'The clinics suggest text for the chapters. The editors take the suggestions in and put the versions together.',
  },
  chapters: { nb: 'Kapitlene', nn: 'Kapitla', en: 'The chapters' },
  chapter: { nb: 'Kapittel', nn: 'Kapittel', en: 'Chapter' },
  waiting: { nb: 'Forslag som venter', nn: 'Forslag som ventar', en: 'Suggestions that wait' },
  openSuggestions: { nb: 'Se og foreslå', nn: 'Sjå og føreslå', en: 'See and suggest' },
  suggestionsFor: { nb: 'Forslag til «{title}»', nn: 'Forslag til «{title}»', en: 'Suggestions for “{title}”' },
  none: {
    nb: 'Ingen har foreslått noe ennå',
    nn: 'Ingen har føreslått noko enno',
    en: 'Nobody has suggested anything yet',
  },
  noneText: {
    nb: 'Forslag fra alle klinikker vil stå her, med hva som ble av dem.',
    nn: 'Forslag frå alle klinikkar vil stå her, med kva som vart av dei.',
    en: 'Suggestions from all clinics will stand here, with what became of them.',
  },
  suggest: { nb: 'Foreslå tekst', nn: 'Føreslå tekst', en: 'Suggest text' },
  text: { nb: 'Teksten du foreslår', nn: 'Teksten du føreslår', en: 'The text you suggest' },
  textHint: {
    nb: 'Skriv den slik du vil at den skal stå. Overskrifter begynner med ##, punkter med -.',
    nn: 'Skriv han slik du vil at han skal stå. Overskrifter byrjar med ##, punkt med -.',
    en: 'Write it as you want it to stand. Headings begin with ##, points with -.',
  },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  whyHint: {
    nb: 'Erfaring, forskning eller noe som mangler.',
    nn: 'Erfaring, forsking eller noko som manglar.',
    en: 'Experience, research or something that is missing.',
  },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  clinic: { nb: 'Klinikk', nn: 'Klinikk', en: 'Clinic' },
  send: { nb: 'Send forslaget', nn: 'Send forslaget', en: 'Send the suggestion' },
  from: { nb: '{clinic}, {who}, {day}', nn: '{clinic}, {who}, {day}', en: '{clinic}, {who}, {day}' },
  whySaid: { nb: 'Hvorfor: {why}', nn: 'Kvifor: {why}', en: 'Why: {why}' },
  open: { nb: 'venter på svar', nn: 'ventar på svar', en: 'waits for an answer' },
  taken: { nb: 'tatt inn i et utkast', nn: 'teke inn i eit utkast', en: 'taken into a draft' },
  declined: { nb: 'ikke tatt inn', nn: 'ikkje teke inn', en: 'not taken in' },
  answered: { nb: 'Svar fra {who}, {day}', nn: 'Svar frå {who}, {day}', en: 'Answer from {who}, {day}' },
  toDraft: { nb: 'Se utkastet', nn: 'Sjå utkastet', en: 'See the draft' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  take: { nb: 'Ta det inn i et utkast', nn: 'Ta det inn i eit utkast', en: 'Take it into a draft' },
  takeHint: {
    nb: 'Teksten legges sist i et utkast av kapitlet. Der arbeider du den inn.',
    nn: 'Teksten blir lagd sist i eit utkast av kapittelet. Der arbeider du han inn.',
    en: 'The text is put last in a draft of the chapter. Work it in there.',
  },
  decline: { nb: 'La være', nn: 'La vere', en: 'Leave it out' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  reasonHint: {
    nb: 'Klinikkene ser den. Den må være med når du lar være.',
    nn: 'Klinikkane ser henne. Ho må vere med når du lèt vere.',
    en: 'The clinics see it. It is needed when you leave something out.',
  },
  sendAnswer: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  somebody: { nb: 'noen', nn: 'nokon', en: 'somebody' },
  proposed: {
    nb: 'Versjon {number} venter på godkjenning',
    nn: 'Versjon {number} ventar på godkjenning',
    en: 'Version {number} waits to be approved',
  },
  proposedBy: {
    nb: 'Satt sammen av {who}, {day}',
    nn: 'Sett saman av {who}, {day}',
    en: 'Put together by {who}, {day}',
  },
  edition: { nb: 'utgave {number}', nn: 'utgåve {number}', en: 'edition {number}' },
  own: {
    nb: 'Du satte den sammen, så en annen redaktør må godkjenne den.',
    nn: 'Du sette han saman, så ein annan redaktør må godkjenne han.',
    en: 'You put it together, so another editor must approve it.',
  },
  read: {
    nb: 'Jeg har lest kapitlene i denne versjonen.',
    nn: 'Eg har lese kapitla i denne versjonen.',
    en: 'I have read the chapters of this version.',
  },
  approve: { nb: 'Godkjenn', nn: 'Godkjenn', en: 'Approve' },
  withdraw: { nb: 'Ta den tilbake', nn: 'Ta han tilbake', en: 'Take it back' },
  withdrawWhy: {
    nb: 'Hvorfor skal den ikke godkjennes?',
    nn: 'Kvifor skal han ikkje godkjennast?',
    en: 'Why should it not be approved?',
  },
  putTogether: { nb: 'Sett sammen en versjon', nn: 'Set saman ein versjon', en: 'Put a version together' },
  putTogetherText: {
    nb: 'Den får alle kapitler slik de er publisert nå. En annen redaktør godkjenner, og deretter endres den aldri.',
    nn: 'Han får alle kapittel slik dei er publiserte no. Ein annan redaktør godkjenner, og etter det blir han aldri endra.',
    en: 'It gets all chapters as they are published now. Another editor approves it, and after that it never changes.',
  },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  numberHint: {
    nb: 'Som 1.0. Det første tallet for store endringer, det andre for små.',
    nn: 'Som 1.0. Det første talet for store endringar, det andre for små.',
    en: 'Such as 1.0. The first figure for large changes, the second for small ones.',
  },
  changesIn: {
    nb: 'Hva er endret, og hvorfor ({language})',
    nn: 'Kva er endra, og kvifor ({language})',
    en: 'What has changed, and why ({language})',
  },
  propose: { nb: 'Sett sammen', nn: 'Set saman', en: 'Put together' },
} as const satisfies Texts

/** Why something was not taken. */
export const refusedTexts: Readonly<Record<SuggestionRefused | VersionRefused, Text>> = {
  'language-missing': {
    nb: 'Velg språket teksten er på.',
    nn: 'Vel språket teksten er på.',
    en: 'Choose the language of the text.',
  },
  'text-missing': {
    nb: 'Skriv teksten du foreslår.',
    nn: 'Skriv teksten du føreslår.',
    en: 'Write the text you suggest.',
  },
  'text-wrong': {
    nb: 'I linje {line} står det noe som ikke kan vises, som HTML eller et bilde fra et annet sted.',
    nn: 'I linje {line} står det noko som ikkje kan visast, som HTML eller eit bilete frå ein annan stad.',
    en: 'Line {line} holds something that cannot be shown, such as HTML or a picture from elsewhere.',
  },
  'text-too-long': {
    nb: 'Teksten er for lang. Det er plass til {most} tegn i ett forslag.',
    nn: 'Teksten er for lang. Det er plass til {most} teikn i eitt forslag.',
    en: 'The text is too long. There is room for {most} characters in one suggestion.',
  },
  'why-missing': { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  'why-too-long': {
    nb: 'Begrunnelsen er for lang. Det er plass til {most} tegn.',
    nn: 'Grunngivinga er for lang. Det er plass til {most} teikn.',
    en: 'The reason is too long. There is room for {most} characters.',
  },
  'clinic-missing': {
    nb: 'Velg klinikken du skriver for.',
    nn: 'Vel klinikken du skriv for.',
    en: 'Choose the clinic you write for.',
  },
  'answer-missing': {
    nb: 'Velg om forslaget skal inn.',
    nn: 'Vel om forslaget skal inn.',
    en: 'Choose whether the suggestion goes in.',
  },
  'reason-missing': {
    nb: 'Skriv hvorfor forslaget ikke tas inn.',
    nn: 'Skriv kvifor forslaget ikkje blir teke inn.',
    en: 'Write why the suggestion is left out.',
  },
  'chapter-in-review': {
    nb: 'Kapitlet er til gjennomsyn eller venter på å bli publisert. Ta forslaget inn når det er gjort.',
    nn: 'Kapittelet er til gjennomsyn eller ventar på å bli publisert. Ta forslaget inn når det er gjort.',
    en: 'The chapter is being reviewed or waits to be published. Take the suggestion in when that is done.',
  },
  'number-wrong': {
    nb: 'Skriv nummeret med to tall, som 1.0.',
    nn: 'Skriv nummeret med to tal, som 1.0.',
    en: 'Write the number as two figures, such as 1.0.',
  },
  'number-not-higher': {
    nb: 'Nummeret må være høyere enn {newest}, som er den nyeste versjonen.',
    nn: 'Nummeret må vere høgare enn {newest}, som er den nyaste versjonen.',
    en: 'The number must be higher than {newest}, which is the newest version.',
  },
  'changes-missing': {
    nb: 'Skriv hva som er endret, på alle tre språk.',
    nn: 'Skriv kva som er endra, på alle tre språka.',
    en: 'Write what has changed, in all three languages.',
  },
  'one-is-proposed': {
    nb: 'En versjon venter allerede på godkjenning. Godkjenn den, eller ta den tilbake.',
    nn: 'Ein versjon ventar alt på godkjenning. Godkjenn han, eller ta han tilbake.',
    en: 'A version is already waiting to be approved. Approve it, or take it back.',
  },
  'no-chapters': {
    nb: 'Ingen kapitler er publisert, så det er ingenting å sette sammen.',
    nn: 'Ingen kapittel er publiserte, så det er ingenting å setje saman.',
    en: 'No chapters are published, so there is nothing to put together.',
  },
  'not-read': {
    nb: 'Les kapitlene, og kryss av for at du har gjort det.',
    nn: 'Les kapitla, og kryss av for at du har gjort det.',
    en: 'Read the chapters, and tick that you have.',
  },
  'own-version': {
    nb: 'Du satte sammen versjonen selv. En annen redaktør må godkjenne den.',
    nn: 'Du sette saman versjonen sjølv. Ein annan redaktør må godkjenne han.',
    en: 'You put the version together yourself. Another editor must approve it.',
  },
  'withdrawal-why-missing': {
    nb: 'Skriv hvorfor versjonen tas tilbake.',
    nn: 'Skriv kvifor versjonen blir teken tilbake.',
    en: 'Write why the version is taken back.',
  },
}
