import type { Text, Texts } from '#core/languages.ts'
import type { Status } from '#registry/assessments/index.ts'
import type { BaselineWork } from '#registry/episodes/index.ts'
import type { HowTold, Sex } from '#registry/participants/index.ts'

/** The words of the desk and of a participant's page. */
export const texts = {
  deskTitle: { nb: 'Min klinikk', nn: 'Min klinikk', en: 'My clinic' },
  chooseClinic: { nb: 'Klinikk', nn: 'Klinikk', en: 'Clinic' },
  chooseRegistry: { nb: 'Register', nn: 'Register', en: 'Registry' },
  noRegistryTitle: { nb: 'Her kommer deltakerne', nn: 'Her kjem deltakarane', en: 'Participants will be here' },
  noRegistryText: {
    nb: 'Det finnes ikke noe register å registrere i ennå. Sekretariatet setter det opp.',
    nn: 'Det finst ikkje noko register å registrere i enno. Sekretariatet set det opp.',
    en: 'There is no registry to register in yet. The secretariat sets it up.',
  },
  newParticipant: { nb: 'Registrer deltaker', nn: 'Registrer deltakar', en: 'Register a participant' },
  needsMe: { nb: 'Trenger deg nå', nn: 'Treng deg no', en: 'Needs you now' },
  needsNobody: {
    nb: 'Ingenting venter på deg akkurat nå.',
    nn: 'Ingenting ventar på deg akkurat no.',
    en: 'Nothing is waiting for you right now.',
  },
  concernTitle: {
    nb: 'Ta kontakt: svar om selvskading eller å ville dø',
    nn: 'Ta kontakt: svar om sjølvskading eller å ville døy',
    en: 'Get in touch: an answer about self-harm or wanting to die',
  },
  concernSince: { nb: 'svart {day}', nn: 'svart {day}', en: 'answered {day}' },
  dueTitle: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Waiting for answers' },
  dueCount: {
    nb: '{count} i alt, de som stenger først, øverst',
    nn: '{count} i alt, dei som stengjer først, øvst',
    en: '{count} in all, those that close first on top',
  },
  remind: {
    nb: 'Minn på å svare: {timePoint}',
    nn: 'Minn på å svare: {timePoint}',
    en: 'Remind to answer: {timePoint}',
  },
  closesOn: { nb: 'stenger {day}', nn: 'stengjer {day}', en: 'closes {day}' },
  begun: { nb: '{answered} svar så langt', nn: '{answered} svar så langt', en: '{answered} answers so far' },
  noEndTitle: { nb: 'Har forløpet sluttet?', nn: 'Har forløpet slutta?', en: 'Has the episode ended?' },
  noEndWhat: { nb: 'Skriv inn sluttdato', nn: 'Skriv inn sluttdato', en: 'Write the end date' },
  startedOn: { nb: 'startet {day}', nn: 'starta {day}', en: 'started {day}' },

  people: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
  peopleCount: { nb: '{count} i registeret', nn: '{count} i registeret', en: '{count} in the registry' },
  search: {
    nb: 'Søk på navn eller fødselsnummer',
    nn: 'Søk på namn eller fødselsnummer',
    en: 'Search by name or national number',
  },
  searchButton: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  searchFound: { nb: '{count} treff på «{q}»', nn: '{count} treff på «{q}»', en: '{count} found for “{q}”' },
  searchAll: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  noneFoundTitle: {
    nb: 'Ingen med det navnet eller nummeret her',
    nn: 'Ingen med det namnet eller nummeret her',
    en: 'Nobody with that name or number here',
  },
  noneFoundText: {
    nb: 'Søk på starten av fornavnet eller etternavnet eller på alle elleve sifre, eller registrer en ny deltaker.',
    nn: 'Søk på starten av førenamnet eller etternamnet eller på alle elleve sifra, eller registrer ein ny deltakar.',
    en: 'Search for the beginning of the first or last name or for all eleven digits, or register a new participant.',
  },
  nobodyTitle: {
    nb: 'Her kommer deltakerne deres',
    nn: 'Her kjem deltakarane dykkar',
    en: 'Your participants will be here',
  },
  nobodyText: {
    nb: 'Når dere har registrert den første, ser du her hvem som skal svare, og hvordan det går.',
    nn: 'Når de har registrert den første, ser du her kven som skal svare, og korleis det går.',
    en: 'Once the first one is registered, you see here who is to answer, and how it goes.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  next: { nb: 'Neste spørsmål', nn: 'Neste spørsmål', en: 'Next questions' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  noName: { nb: 'Uten navn', nn: 'Utan namn', en: 'Without a name' },
  still: { nb: 'pågår', nn: 'pågår', en: 'under way' },

  countsTitle: { nb: 'Hvor mange svarer', nn: 'Kor mange svarer', en: 'How many answer' },
  countsAbout: {
    nb: 'Svar i prosent av dem som kunne svare og ikke lenger kan. De som fortsatt kan svare, er ikke med.',
    nn: 'Svar i prosent av dei som kunne svare og ikkje lenger kan. Dei som framleis kan svare, er ikkje med.',
    en: 'Answered, as a share of those who answered or no longer can. Those who still can are not counted.',
  },
  timePoint: { nb: 'Målepunkt', nn: 'Målepunkt', en: 'Time point' },
  share: { nb: 'Svart, andel', nn: 'Svart, del', en: 'Answered, share' },
  underWay: { nb: 'forløp pågår', nn: 'forløp pågår', en: 'episodes under way' },
  ended: { nb: 'forløp er avsluttet', nn: 'forløp er avslutta', en: 'episodes ended' },

  newTitle: { nb: 'Registrer en deltaker', nn: 'Registrer ein deltakar', en: 'Register a participant' },
  newLead: {
    nb: 'Alt lagres samlet. Etterpå får du lenken som deltakeren svarer med.',
    nn: 'Alt blir lagra samla. Etterpå får du lenkja som deltakaren svarer med.',
    en: 'Everything is saved together. Then you get the link the participant answers with.',
  },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  number: {
    nb: 'Fødselsnummer eller D-nummer',
    nn: 'Fødselsnummer eller D-nummer',
    en: 'National identity number or D number',
  },
  numberHint: { nb: '11 siffer', nn: '11 siffer', en: '11 digits' },
  numberHintDemo: {
    nb: '11 siffer. I demonstrasjonen bare syntetiske numre (måned + 80), for eksempel 01817010055.',
    nn: '11 siffer. I demonstrasjonen berre syntetiske nummer (månad + 80), til dømes 01817010055.',
    en: '11 digits. In the demonstration only synthetic numbers (month + 80), such as 01817010055.',
  },
  phone: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  sex: { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' },
  birthYear: { nb: 'Fødselsår', nn: 'Fødselsår', en: 'Year of birth' },
  numberChecked: {
    nb: 'Jeg har sett nummeret på legitimasjonen',
    nn: 'Eg har sett nummeret på legitimasjonen',
    en: 'I have seen the number on proof of identity',
  },
  alreadyHere: { nb: 'Åpne deltakeren', nn: 'Opne deltakaren', en: 'Open the participant' },
  joined: {
    nb: 'Registeret kjente personen fra før. Navn og kontakt står som de var: se om de stemmer.',
    nn: 'Registeret kjende personen frå før. Namn og kontakt står som dei var: sjå om dei stemmer.',
    en: 'The registry knew this person already. Name and contact are as they were: see whether they are right.',
  },

  consent: { nb: 'Samtykke', nn: 'Samtykke', en: 'Consent' },
  howConsent: {
    nb: 'Hvordan sa deltakeren ja?',
    nn: 'Korleis sa deltakaren ja?',
    en: 'How did the participant say yes?',
  },
  howLater: { nb: 'Spør i lenken', nn: 'Spør i lenkja', en: 'Ask in the link' },
  howLaterHint: {
    nb: 'Deltakeren leser teksten på telefonen og svarer selv, før det første spørsmålet.',
    nn: 'Deltakaren les teksten på telefonen og svarer sjølv, før det første spørsmålet.',
    en: 'The participant reads the text on the phone and answers, before the first question.',
  },
  scopes: { nb: 'Sa ja til', nn: 'Sa ja til', en: 'Agreed to' },
  scopesHint: {
    nb: 'Fylles ut når ja er sagt på papir eller muntlig. Det første må være med.',
    nn: 'Blir fylt ut når ja er sagt på papir eller munnleg. Det første må vere med.',
    en: 'When the yes was on paper or spoken. The first one must be among them.',
  },
  consentOn: { nb: 'Dato for samtykket', nn: 'Dato for samtykket', en: 'Date of the consent' },
  proof: { nb: 'Hvor beviset er', nn: 'Kvar beviset er', en: 'Where the proof is' },
  proofHint: {
    nb: 'Hvor papiret ligger, eller hvem som hørte det',
    nn: 'Kvar papiret ligg, eller kven som høyrde det',
    en: 'Where the paper is, or who heard it',
  },
  consentText: {
    nb: 'Teksten deltakeren sier ja til',
    nn: 'Teksten deltakaren seier ja til',
    en: 'The text the participant agrees to',
  },
  consentGiven: { nb: 'Sa ja {day}, {how}', nn: 'Sa ja {day}, {how}', en: 'Agreed on {day}, {how}' },
  consentWithdrawn: {
    nb: 'Trakk samtykket {day}, {how}',
    nn: 'Trekte samtykket {day}, {how}',
    en: 'Withdrew on {day}, {how}',
  },
  consentLess: {
    nb: 'Trakk noe tilbake {day}, {how}',
    nn: 'Trekte noko tilbake {day}, {how}',
    en: 'Took something back on {day}, {how}',
  },
  consentNever: {
    nb: 'Ikke spurt ennå. Lenken spør før det første spørsmålet.',
    nn: 'Ikkje spurd enno. Lenkja spør før det første spørsmålet.',
    en: 'Not asked yet. The link asks before the first question.',
  },
  consentNotAsked: {
    nb: 'Registeret bygger ikke på samtykke.',
    nn: 'Registeret byggjer ikkje på samtykke.',
    en: 'The registry does not build on consent.',
  },
  consentReserved: { nb: 'Reserverte seg {day}', nn: 'Reserverte seg {day}', en: 'Said no on {day}' },
  consentHistory: { nb: 'Det som er sagt', nn: 'Det som er sagt', en: 'What has been said' },
  consentVersion: { nb: 'tekst {version}', nn: 'tekst {version}', en: 'text {version}' },
  changeConsent: { nb: 'Samtykke og tilbaketrekking', nn: 'Samtykke og tilbaketrekking', en: 'Consent and withdrawal' },
  giveTitle: { nb: 'Skriv inn et samtykke', nn: 'Skriv inn eit samtykke', en: 'Write down a consent' },
  give: { nb: 'Lagre samtykket', nn: 'Lagre samtykket', en: 'Save the consent' },
  withdrawTitle: { nb: 'Trekk samtykket', nn: 'Trekk samtykket', en: 'Withdraw the consent' },
  withdrawText: {
    nb: 'Deltakeren trenger ikke si hvorfor. Svarene tas ikke med i tall som lages fra nå av, og lenkene stenges.',
    nn: 'Deltakaren treng ikkje seie kvifor. Svara blir ikkje med i tal som blir laga frå no av, og lenkjene blir stengde.',
    en: 'The participant need not say why. The answers are left out of figures made from now on, and the links are closed.',
  },
  keeps: {
    nb: 'Deltakeren er fortsatt med på',
    nn: 'Deltakaren er framleis med på',
    en: 'The participant still agrees to',
  },
  keepsHint: {
    nb: 'La alt stå tomt når alt trekkes.',
    nn: 'Lat alt stå tomt når alt blir trekt.',
    en: 'Leave everything empty to withdraw it all.',
  },
  howTold: { nb: 'Hvordan ble det sagt?', nn: 'Korleis vart det sagt?', en: 'How was it said?' },
  onDay: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  withdraw: { nb: 'Trekk samtykket', nn: 'Trekk samtykket', en: 'Withdraw' },
  reserveTitle: { nb: 'Reservasjon', nn: 'Reservasjon', en: 'Saying no' },
  reserveText: {
    nb: 'Registeret spør ikke om samtykke, men deltakeren kan si nei. Da tas hen ikke med i tall som lages fra nå av.',
    nn: 'Registeret spør ikkje om samtykke, men deltakaren kan seie nei. Då blir hen ikkje med i tal som blir laga frå no av.',
    en: 'The registry does not ask for consent, but the participant can say no, and is then left out of figures made from now on.',
  },
  reserve: { nb: 'Skriv inn reservasjon', nn: 'Skriv inn reservasjon', en: 'Write down the no' },
  lift: { nb: 'Opphev reservasjonen', nn: 'Opphev reservasjonen', en: 'Take the no back' },

  course: { nb: 'Forløpet', nn: 'Forløpet', en: 'The episode' },
  programme: { nb: 'Tilbud', nn: 'Tilbod', en: 'Programme' },
  setting: { nb: 'Form', nn: 'Form', en: 'Form' },
  referredOn: { nb: 'Henvist', nn: 'Tilvist', en: 'Referred' },
  started: { nb: 'Startet', nn: 'Starta', en: 'Started' },
  endedOn: { nb: 'Sluttet', nn: 'Slutta', en: 'Ended' },
  baselineWork: { nb: 'Arbeid ved start', nn: 'Arbeid ved start', en: 'Work at the start' },
  notKnown: { nb: 'ikke kjent', nn: 'ikkje kjent', en: 'not known' },
  newEpisode: { nb: 'Nytt forløp', nn: 'Nytt forløp', en: 'New episode' },
  newEpisodeFor: { nb: 'Nytt forløp for {name}', nn: 'Nytt forløp for {name}', en: 'New episode for {name}' },
  correct: { nb: 'Rett forløpet', nn: 'Rett forløpet', en: 'Correct the episode' },
  correctText: {
    nb: 'Flyttes en dato, flyttes spørsmålene med, unntatt dem noen har begynt å svare på.',
    nn: 'Blir ein dato flytt, flyttar spørsmåla med, utanom dei nokon har byrja å svare på.',
    en: 'When a date moves, the questions move with it, except those somebody has begun to answer.',
  },
  endTitle: { nb: 'Avslutt forløpet', nn: 'Avslutt forløpet', en: 'End the episode' },
  end: { nb: 'Lagre sluttdato', nn: 'Lagre sluttdato', en: 'Save the end date' },
  endHint: {
    nb: 'Siste dag. Den kan skrives inn på forhånd, så deltakeren kan svare før avreise.',
    nn: 'Siste dag. Han kan skrivast inn på førehand, så deltakaren kan svare før avreise.',
    en: 'The last day. It can be written in advance, so that the participant can answer before leaving.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  register: { nb: 'Registrer', nn: 'Registrer', en: 'Register' },

  edit: { nb: 'Rett navn og kontakt', nn: 'Rett namn og kontakt', en: 'Correct name and contact' },
  questions: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Questions' },
  window: { nb: 'Kan svare', nn: 'Kan svare', en: 'Can answer' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  link: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
  letter: { nb: 'Lenke og brev', nn: 'Lenkje og brev', en: 'Link and letter' },
  answeredSome: { nb: '{count} svar', nn: '{count} svar', en: '{count} answers' },
  saidNo: { nb: 'Spørres ikke mer', nn: 'Blir ikkje spurd meir', en: 'Not asked any more' },
  noQuestions: {
    nb: 'Spørsmålene kommer når forløpet har datoer.',
    nn: 'Spørsmåla kjem når forløpet har datoar.',
    en: 'The questions come when the episode has dates.',
  },

  scoresTitle: { nb: 'Egne svar over tid', nn: 'Eigne svar over tid', en: 'Own answers over time' },
  scoresNone: {
    nb: 'Her kommer utviklingen når deltakeren har svart.',
    nn: 'Her kjem utviklinga når deltakaren har svart.',
    en: 'The development comes here once the participant has answered.',
  },
  scoresAbout: {
    nb: 'Hva deltakeren selv har svart. Det er ikke en diagnose.',
    nn: 'Kva deltakaren sjølv har svart. Det er ikkje ein diagnose.',
    en: 'What the participant has answered. It is not a diagnosis.',
  },
  score: { nb: 'Mål', nn: 'Mål', en: 'Measure' },
  complete: { nb: 'alle {of} svart', nn: 'alle {of} svart', en: 'all {of} answered' },
  prorated: {
    nb: '{answered} av {of} svart, regnet om',
    nn: '{answered} av {of} svart, rekna om',
    en: '{answered} of {of} answered, prorated',
  },
  notComputable: {
    nb: 'for få svar ({answered} av {of})',
    nn: 'for få svar ({answered} av {of})',
    en: 'too few answers ({answered} of {of})',
  },
  notAnswered: { nb: 'ikke svart', nn: 'ikkje svart', en: 'not answered' },
  notSent: { nb: 'ikke sendt inn', nn: 'ikkje sendt inn', en: 'not sent' },

  handleNote: { nb: 'Hva ble gjort?', nn: 'Kva vart gjort?', en: 'What was done?' },
  handleHint: {
    nb: 'Kort, uten detaljer: hvem snakket med deltakeren, og når.',
    nn: 'Kort, utan detaljar: kven snakka med deltakaren, og når.',
    en: 'Briefly, without details: who spoke with the participant, and when.',
  },
  handle: {
    nb: 'Skriv inn og ta bort fra lista',
    nn: 'Skriv inn og ta bort frå lista',
    en: 'Save and take off the list',
  },
  handled: { nb: 'Fulgt opp {day} av {name}', nn: 'Følgt opp {day} av {name}', en: 'Followed up on {day} by {name}' },

  letterTitle: { nb: 'Brev til {name}', nn: 'Brev til {name}', en: 'Letter to {name}' },
  letterHello: { nb: 'Til {name}', nn: 'Til {name}', en: 'To {name}' },
  letterAsk: {
    nb: '{clinic} vil gjerne vite hvordan det går med deg. Skriv adressen under i nettleseren på telefonen eller PC-en, og svar når det passer.',
    nn: '{clinic} vil gjerne vite korleis det går med deg. Skriv adressa under i nettlesaren på telefonen eller PC-en, og svar når det passar.',
    en: '{clinic} would like to know how you are doing. Type the address below into the browser of your phone or computer, and answer when it suits you.',
  },
  letterWindow: {
    nb: 'Du kan svare fra {from} til og med {to}.',
    nn: 'Du kan svare frå {from} til og med {to}.',
    en: 'You can answer from {from} up to and including {to}.',
  },
  letterOwn: {
    nb: 'Lenken er bare din. Det er frivillig å svare, og det endrer ikke hjelpen du får.',
    nn: 'Lenkja er berre di. Det er frivillig å svare, og det endrar ikkje hjelpa du får.',
    en: 'The link is yours alone. Answering is voluntary, and does not change the help you get.',
  },
  letterPdf: { nb: 'Åpne brevet som PDF', nn: 'Opne brevet som PDF', en: 'Open the letter as a PDF' },
  letterNoPdf: {
    nb: 'PDF kan ikke lages her, for Chromium mangler på tjeneren. Skriv ut siden i stedet.',
    nn: 'PDF kan ikkje lagast her, for Chromium manglar på tenaren. Skriv ut sida i staden.',
    en: 'A PDF cannot be made here, since the server has no Chromium. Print the page instead.',
  },
  letterPrint: {
    nb: 'Skriv ut siden, eller kopier adressen til en melding.',
    nn: 'Skriv ut sida, eller kopier adressa til ei melding.',
    en: 'Print the page, or copy the address into a message.',
  },
  renewTitle: { nb: 'Er lenken kommet på avveie?', nn: 'Har lenkja kome på avvegar?', en: 'Has the link gone astray?' },
  renewText: {
    nb: 'Lag en ny. Den gamle virker ikke lenger, og svarene som er gitt, blir med videre.',
    nn: 'Lag ei ny. Den gamle verkar ikkje lenger, og svara som er gitt, blir med vidare.',
    en: 'Make a new one. The old one stops working, and the answers given so far stay.',
  },
  renew: { nb: 'Lag ny lenke', nn: 'Lag ny lenkje', en: 'Make a new link' },
} satisfies Texts

export const statusTexts: Readonly<Record<Status, Text>> = {
  planned: { nb: 'Ikke åpnet', nn: 'Ikkje opna', en: 'Not open yet' },
  open: { nb: 'Kan svare nå', nn: 'Kan svare no', en: 'Can answer now' },
  answered: { nb: 'Svart', nn: 'Svart', en: 'Answered' },
  closed: { nb: 'Stengt', nn: 'Stengt', en: 'Closed' },
  withdrawn: { nb: 'Ikke aktuell', nn: 'Ikkje aktuell', en: 'Not needed' },
}

export const workTexts: Readonly<Record<BaselineWork, Text>> = {
  'in-work': { nb: 'I arbeid', nn: 'I arbeid', en: 'In work' },
  'graded-sick-leave': { nb: 'Delvis sykmeldt', nn: 'Delvis sjukmeld', en: 'Partly on sick leave' },
  'full-sick-leave': { nb: 'Helt sykmeldt', nn: 'Heilt sjukmeld', en: 'Fully on sick leave' },
  'job-seeker': { nb: 'Arbeidssøker', nn: 'Arbeidssøkjar', en: 'Looking for work' },
  student: { nb: 'Under utdanning', nn: 'Under utdanning', en: 'In education' },
  'not-working': { nb: 'Ikke i arbeid', nn: 'Ikkje i arbeid', en: 'Not working' },
}

export const howTexts: Readonly<Record<HowTold, Text>> = {
  paper: { nb: 'på papir', nn: 'på papir', en: 'on paper' },
  spoken: { nb: 'muntlig', nn: 'munnleg', en: 'spoken' },
  link: { nb: 'i lenken', nn: 'i lenkja', en: 'in the link' },
}

export const sexTexts: Readonly<Record<Sex, Text>> = {
  woman: { nb: 'Kvinne', nn: 'Kvinne', en: 'Woman' },
  man: { nb: 'Mann', nn: 'Mann', en: 'Man' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
}
