import type { Text, Texts } from '#core/languages.ts'
import type { GradingRefused } from './rules/decide.ts'

/** The words of the services' pages. */
export const texts = {
  listTitle: { nb: 'Tjenestetilbud', nn: 'Tenestetilbod', en: 'Services' },
  heading: { nb: 'Her møtes arbeid og helse', nn: 'Her møtest arbeid og helse', en: 'Where work and health meet' },
  lead: {
    nb: 'Mange trenger hjelp med arbeid og helse samtidig. Figuren viser tjenestetilbudene i feltet: hvor sterkt de kobler de to, og hva som ligger utenfor.',
    nn: 'Mange treng hjelp med arbeid og helse på same tid. Figuren viser tenestetilboda i feltet: kor sterkt dei koplar dei to, og kva som ligg utanfor.',
    en: 'Many people need help with work and with health at the same time. The figure shows the services of the field: how strongly they couple the two, and what lies outside.',
  },
  noneYet: {
    nb: 'Her kommer tjenestetilbudene',
    nn: 'Her kjem tenestetilboda',
    en: 'The services will be here',
  },
  noneYetHelp: {
    nb: 'Figuren fylles etter hvert som redaksjonen skriver om dem.',
    nn: 'Figuren blir fylt etter kvart som redaksjonen skriv om dei.',
    en: 'The figure fills as the editors write about them.',
  },
  tryQuestions: {
    nb: 'Prøv spørsmålene om kobling',
    nn: 'Prøv spørsmåla om kopling',
    en: 'Try the questions about coupling',
  },
  getSvg: { nb: 'Figuren som fil (SVG)', nn: 'Figuren som fil (SVG)', en: 'The figure as a file (SVG)' },
  csv: { nb: 'Lista som fil (CSV)', nn: 'Lista som fil (CSV)', en: 'The list as a file (CSV)' },
  hsds: {
    nb: 'Katalogen for maskiner (HSDS)',
    nn: 'Katalogen for maskiner (HSDS)',
    en: 'The catalogue for machines (HSDS)',
  },
  listHeading: { nb: 'Alle tjenestetilbudene', nn: 'Alle tenestetilboda', en: 'All the services' },
  foundHeading: { nb: 'Funnet: {count}', nn: 'Fann: {count}', en: 'Found: {count}' },
  filter: { nb: 'Finn tjenestetilbud', nn: 'Finn tenestetilbod', en: 'Find services' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  grade: { nb: 'Grad av kobling', nn: 'Grad av kopling', en: 'Grade of coupling' },
  allGrades: { nb: 'Alle grader', nn: 'Alle gradar', en: 'All grades' },
  side: { nb: 'Side', nn: 'Side', en: 'Side' },
  allSides: { nb: 'Begge sider', nn: 'Begge sider', en: 'Both sides' },
  provider: { nb: 'Hvem som gir det', nn: 'Kven som gir hjelpa', en: 'Who provides it' },
  allProviders: { nb: 'Alle', nn: 'Alle', en: 'All' },
  noneFound: {
    nb: 'Ingen tjenestetilbud passer med det du valgte',
    nn: 'Ingen tenestetilbod passar med det du valde',
    en: 'No service fits what you chose',
  },
  showAll: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  notSaid: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
  sideWork: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' },
  sideHealth: { nb: 'Helse', nn: 'Helse', en: 'Health' },
  sideCoupling: { nb: 'Begge, sammen', nn: 'Begge, saman', en: 'Both, together' },
  ungraded: { nb: 'uten grad ennå', nn: 'utan grad enno', en: 'no grade yet' },
  disputed: { nb: 'omstridt', nn: 'omstridd', en: 'disputed' },

  definitions: { nb: 'Hva gradene betyr', nn: 'Kva gradane tyder', en: 'What the grades mean' },
  couplingIs: {
    nb: 'Et tilbud kobler når det har to slags deler: noen som skal øke arbeidsevne og deltakelse i arbeid, og noen som skal lindre psykiske eller fysiske helseplager eller gjøre dem lettere å mestre. Koblingen kan skje inne i tjenesten eller mellom tjenester og sektorer.',
    nn: 'Ei teneste koplar når ho har to slags delar: nokre som skal auke arbeidsevne og deltaking i arbeid, og nokre som skal lindre psykiske eller fysiske helseplager eller gjere dei lettare å meistre. Koplinga kan skje inne i tenesta eller mellom tenester og sektorar.',
    en: 'A service couples when it has two kinds of parts: some that should raise work ability and participation in work, and some that should ease mental or physical health problems or make them easier to master. The coupling may happen inside the service, or between services and sectors.',
  },
  model: {
    nb: 'Modell {version}, brukt her fra {day}. Kilde: {source}',
    nn: 'Modell {version}, brukt her frå {day}. Kjelde: {source}',
    en: 'Model {version}, used here from {day}. Source: {source}',
  },
  examples: { nb: 'Her ligger:', nn: 'Her ligg:', en: 'Here lie:' },

  forWhom: { nb: 'Hvem det er for', nn: 'Kven det er for', en: 'Who it is for' },
  parts: { nb: 'Arbeid og helse i tilbudet', nn: 'Arbeid og helse i hjelpa', en: 'Work and health in it' },
  takesPart: { nb: 'Hvem som er med', nn: 'Kven som er med', en: 'Who takes part' },
  howTo: { nb: 'Hvordan du får det', nn: 'Korleis du får det', en: 'How to get it' },
  benefits: { nb: 'Hvem som har nytte av det', nn: 'Kven som har nytte av det', en: 'Who benefits' },
  challenges: { nb: 'Utfordringer', nn: 'Utfordringar', en: 'Challenges' },
  chain: {
    nb: 'Plassen i tiltakskjeden for sykmeldte',
    nn: 'Plassen i tiltakskjeda for sjukmelde',
    en: 'Its place in the chain of measures for people on sick leave',
  },
  known: { nb: 'Mer om tilbudet', nn: 'Meir om dette', en: 'More about it' },
  related: { nb: 'Beslektede tjenestetilbud', nn: 'Tenestetilbod som liknar', en: 'Related services' },
  silent: {
    nb: 'Kilden sier ikke noe om dette.',
    nn: 'Kjelda seier ikkje noko om dette.',
    en: 'The source says nothing about this.',
  },

  untold: {
    nb: 'Det kilden ikke sier noe om',
    nn: 'Det kjelda ikkje seier noko om',
    en: 'What the source says nothing about',
  },
  untoldHelp: {
    nb: 'Vet du det? Fortell det til redaksjonen, så kommer det på plass.',
    nn: 'Veit du det? Fortel det til redaksjonen, så kjem det på plass.',
    en: 'Do you know? Tell the editors, and it will find its place.',
  },

  gradeHeading: { nb: 'Graden og hvorfor', nn: 'Graden og kvifor', en: 'The grade, and why' },
  notGraded: {
    nb: 'Ingen har gradert dette ennå',
    nn: 'Ingen har gradert dette enno',
    en: 'Nobody has graded this yet',
  },
  notGradedText: {
    nb: 'Kildene nevner tilbudet uten å si hvor det hører hjemme i feltet. Det står utenfor figuren til noen graderer det.',
    nn: 'Kjeldene nemner dette utan å seie kvar det høyrer heime i feltet. Det står utanfor figuren til nokon graderer det.',
    en: 'The sources name the service without saying where it belongs in the field. It stands outside the figure until somebody grades it.',
  },
  reasons: { nb: 'Derfor', nn: 'Difor', en: 'Therefore' },
  fromSource: {
    nb: 'Graden er lest ut av kilden. Ingen har svart på spørsmålene om kobling for dette tilbudet ennå.',
    nn: 'Graden er lesen ut av kjelda. Ingen har svart på spørsmåla om kopling for dette enno.',
    en: 'The grade is read from the source. Nobody has answered the questions about coupling for this service yet.',
  },
  gradedBy: {
    nb: 'Gradert av {who} {day}, etter modell {model}',
    nn: 'Gradert av {who} {day}, etter modell {model}',
    en: 'Graded by {who} on {day}, by model {model}',
  },
  gradedBySource: {
    nb: 'Gradert av kilden, etter modell {model}. Står her fra {day}',
    nn: 'Gradert av kjelda, etter modell {model}. Står her frå {day}',
    en: 'Graded by the source, by model {model}. Here from {day}',
  },
  someone: { nb: 'en redaktør', nn: 'ein redaktør', en: 'an editor' },
  itsAnswers: { nb: 'Svarene', nn: 'Svara', en: 'The answers' },
  itsWords: { nb: 'Med egne ord', nn: 'Med eigne ord', en: 'In their own words' },
  isDisputed: { nb: 'Graden er omstridt', nn: 'Graden er omstridd', en: 'The grade is disputed' },
  disputedBy: {
    nb: '{who} bestred den {day}. En annen skal svare.',
    nn: '{who} bestrei han {day}. Nokon annan skal svare.',
    en: '{who} disputed it on {day}. Somebody else is to answer.',
  },
  history: { nb: 'Tidligere grader og uenighet', nn: 'Grader og usemje før', en: 'Earlier grades and disagreement' },
  wasDisputed: { nb: 'Bestridt av {who}', nn: 'Omstridd, av {who}', en: 'Disputed by {who}' },
  wasKept: {
    nb: '{who} svarte: graden blir stående.',
    nn: '{who} svara: graden blir ståande.',
    en: '{who} answered: the grade stays.',
  },
  wasGradedAnew: {
    nb: '{who} svarte med en ny gradering.',
    nn: '{who} svara med ei ny gradering.',
    en: '{who} answered with a new grading.',
  },
  toGrading: { nb: 'Grader, bestrid eller svar', nn: 'Grader, bestrid eller svar', en: 'Grade, dispute or answer' },

  couplingTitle: {
    nb: 'Hvor sterkt kobler tilbudet arbeid og helse?',
    nn: 'Kor sterkt koplar tenesta arbeid og helse?',
    en: 'How strongly does a service couple work and health?',
  },
  couplingLead: {
    nb: 'Seks spørsmål gir en grad, med grunnene. Alle kan prøve. Ingenting blir lagret: svarene står bare i adressen.',
    nn: 'Seks spørsmål gir ein grad, med grunnane. Alle kan prøve. Ingenting blir lagra: svara står berre i adressa.',
    en: 'Six questions give a grade, with its reasons. Anyone can try. Nothing is stored: the answers are only in the address.',
  },
  couplingForm: { nb: 'Spørsmålene om kobling', nn: 'Spørsmåla om kopling', en: 'The questions about coupling' },
  seeGrade: { nb: 'Se graden', nn: 'Sjå graden', en: 'See the grade' },
  answerAll: {
    nb: 'Svar på alle spørsmålene, så får du graden',
    nn: 'Svar på alle spørsmåla, så får du graden',
    en: 'Answer every question to get the grade',
  },
  resultIs: {
    nb: 'Svarene gir grad {grade}: {name}',
    nn: 'Svara gir grad {grade}: {name}',
    en: 'The answers give grade {grade}: {name}',
  },
  resultOutside: { nb: 'Svarene sier: {name}', nn: 'Svara seier: {name}', en: 'The answers say: {name}' },
  resultNone: {
    nb: 'Modellen har ingen grad for dette',
    nn: 'Modellen har ingen grad for dette',
    en: 'The model has no grade for this',
  },
  startAgain: { nb: 'Begynn på nytt', nn: 'Begynn på nytt', en: 'Start again' },
  changeAnswers: { nb: 'Endre svarene', nn: 'Endre svara', en: 'Change the answers' },

  gradingTitle: { nb: 'Graderingen av {name}', nn: 'Graderinga av {name}', en: 'The grading of {name}' },
  gradeAnew: { nb: 'Grader på nytt', nn: 'Grader på nytt', en: 'Grade anew' },
  gradeFirst: { nb: 'Grader', nn: 'Grader', en: 'Grade' },
  gradeHelp: {
    nb: 'Svar på de seks spørsmålene. Graden og grunnene følger av svarene, og blir stående med navnet ditt.',
    nn: 'Svar på dei seks spørsmåla. Graden og grunnane følgjer av svara, og blir ståande med namnet ditt.',
    en: 'Answer the six questions. The grade and its reasons follow from the answers, and stand with your name.',
  },
  gradeAnswers: {
    nb: 'Graden er bestridt. En ny gradering er også et svar til den som bestred den, så skriv hvorfor.',
    nn: 'Graden er omstridd. Ei ny gradering er også eit svar til den som bestrei han, så skriv kvifor.',
    en: 'The grade is disputed. A new grading is also an answer to whoever disputed it, so write why.',
  },
  words: { nb: 'Med egne ord', nn: 'Med eigne ord', en: 'In your own words' },
  wordsHint: {
    nb: 'Det som er verdt å vite om hvordan du har tenkt. Alle kan lese det.',
    nn: 'Det som er verdt å vite om korleis du har tenkt. Alle kan lese det.',
    en: 'What is worth knowing about how you thought. Everyone can read it.',
  },
  saveGrade: { nb: 'Lagre graden', nn: 'Lagre graden', en: 'Save the grade' },
  dispute: { nb: 'Bestrid graden', nn: 'Bestrid graden', en: 'Dispute the grade' },
  disputeHelp: {
    nb: 'Er du uenig? Skriv hvorfor. Graden står som omstridt til en annen har svart.',
    nn: 'Er du usamd? Skriv kvifor. Graden står som omstridd til nokon annan har svara.',
    en: 'Do you disagree? Write why. The grade stands as disputed until somebody else has answered.',
  },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  saveDispute: { nb: 'Bestrid', nn: 'Bestrid', en: 'Dispute' },
  keep: { nb: 'Behold graden', nn: 'Behald graden', en: 'Keep the grade' },
  keepHelp: {
    nb: 'Står graden seg? Svar den som bestred den, og skriv hvorfor.',
    nn: 'Står graden seg? Svar den som bestrei han, og skriv kvifor.',
    en: 'Does the grade hold? Answer whoever disputed it, and write why.',
  },
  saveKeep: { nb: 'Behold graden og svar', nn: 'Behald graden og svar', en: 'Keep the grade and answer' },
  ownDispute: {
    nb: 'Du har bestridt denne graden. Nå er det en annens tur: enten til å beholde den eller til å gradere på nytt.',
    nn: 'Du har bestride denne graden. No er det nokon annan sin tur: anten til å behalde han eller til å gradere på nytt.',
    en: 'You have disputed this grade. Now it is somebody else’s turn: to keep it, or to grade anew.',
  },
} as const satisfies Texts

/** Why a grading, a dispute or an answer was not taken. */
export const refusedTexts: Readonly<Record<GradingRefused, Text>> = {
  unanswered: { nb: 'Velg et svar.', nn: 'Vel eit svar.', en: 'Choose an answer.' },
  'no-grade': {
    nb: 'Modellen har ingen grad for disse svarene. Prøv dem på siden med spørsmålene for å se hvorfor.',
    nn: 'Modellen har ingen grad for desse svara. Prøv dei på sida med spørsmåla for å sjå kvifor.',
    en: 'The model has no grade for these answers. Try them on the page with the questions to see why.',
  },
  'words-missing': { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  'words-too-long': {
    nb: 'Det er for langt. Det er plass til {most} tegn.',
    nn: 'Det er for langt. Det er plass til {most} teikn.',
    en: 'That is too long. There is room for {most} characters.',
  },
  'own-dispute': {
    nb: 'Du har bestridt graden selv. En annen må svare.',
    nn: 'Du har bestride graden sjølv. Nokon annan må svare.',
    en: 'You disputed the grade yourself. Somebody else has to answer.',
  },
  'nothing-to-dispute': {
    nb: 'Det er ingen grad å bestride ennå.',
    nn: 'Det er ingen grad å bestride enno.',
    en: 'There is no grade to dispute yet.',
  },
  'already-disputed': {
    nb: 'Graden er allerede omstridt. Svar på det først.',
    nn: 'Graden er alt omstridd. Svar på det først.',
    en: 'The grade is disputed already. Answer that first.',
  },
  'nothing-to-answer': {
    nb: 'Det er ingen åpen uenighet å svare på her.',
    nn: 'Det er inga open usemje å svare på her.',
    en: 'There is no open dispute to answer here.',
  },
}
