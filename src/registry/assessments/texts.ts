import type { Language, Text, Texts } from '#core/languages.ts'

/** What each language is called in the middle of a sentence of another. */
export const languageNames: Readonly<Record<Language, Text>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian (bokmål)' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian (nynorsk)' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
}

/** The participant's pages. */
export const texts = {
  introTitle: { nb: 'Hvordan går det med deg?', nn: 'Korleis går det med deg?', en: 'How are you doing?' },
  introFrom: { nb: '{clinic} spør deg.', nn: '{clinic} spør deg.', en: '{clinic} is asking.' },
  introWhy: {
    nb: 'Svarene viser om hjelpen virker, og gjør den bedre for dem som kommer etter deg. De går til registeret «{registry}».',
    nn: 'Svara viser om hjelpa verkar, og gjer henne betre for dei som kjem etter deg. Dei går til registeret «{registry}».',
    en: 'The answers show whether the help works, and make it better for those who come after you. They go to the registry “{registry}”.',
  },
  introLength: {
    nb: '{count} spørsmål, omtrent {minutes} minutter. Du kan hoppe over det meste.',
    nn: '{count} spørsmål, om lag {minutes} minutt. Du kan hoppe over det meste.',
    en: '{count} questions, about {minutes} minutes. You can skip most of them.',
  },
  introCloses: {
    nb: 'Du kan svare til og med {day}.',
    nn: 'Du kan svare til og med {day}.',
    en: 'You can answer up to and including {day}.',
  },
  introResume: {
    nb: 'Hvert svar lagres med en gang. Du kan ta en pause og bruke den samme lenken igjen, også på en annen telefon eller PC.',
    nn: 'Kvart svar blir lagra med ein gong. Du kan ta ein pause og bruke den same lenkja igjen, òg på ein annan telefon eller PC.',
    en: 'Each answer is saved at once. You can take a break and use the same link again, also on another phone or computer.',
  },
  introLink: {
    nb: 'Lenken er bare din. Ikke gi den til andre.',
    nn: 'Lenkja er berre di. Ikkje gi henne til andre.',
    en: 'The link is yours alone. Please do not pass it on.',
  },
  introConsent: {
    nb: 'Du sa ja til å være med {day}.',
    nn: 'Du sa ja til å vere med {day}.',
    en: 'You agreed to take part on {day}.',
  },
  introConsentText: { nb: 'Dette sa du ja til', nn: 'Dette sa du ja til', en: 'What you agreed to' },
  introLegalBasis: { nb: 'Hvorfor vi kan spørre', nn: 'Kvifor vi kan spørje', en: 'Why we may ask' },
  consentStop: {
    nb: 'Vil du ikke være med lenger? Si det til klinikken, så trekker de samtykket for deg. Du trenger ikke si hvorfor.',
    nn: 'Vil du ikkje vere med lenger? Sei det til klinikken, så trekkjer dei samtykket for deg. Du treng ikkje seie kvifor.',
    en: 'Would you rather not take part any more? Tell the clinic, and they will withdraw your consent for you. You need not say why.',
  },
  begin: { nb: 'Begynn', nn: 'Set i gang', en: 'Begin' },
  goOn: { nb: 'Fortsett', nn: 'Hald fram', en: 'Go on' },
  soFar: {
    nb: 'Du har vært innom {reached} av {count} spørsmål. Alt du har svart, er lagret.',
    nn: 'Du har vore innom {reached} av {count} spørsmål. Alt du har svart, er lagra.',
    en: 'You have been through {reached} of {count} questions. Everything you answered is saved.',
  },
  soFarLeft: {
    nb: 'Omtrent {minutes} minutter igjen.',
    nn: 'Om lag {minutes} minutt att.',
    en: 'About {minutes} minutes left.',
  },

  consentTitle: { nb: 'Vil du være med?', nn: 'Vil du vere med?', en: 'Would you like to take part?' },
  consentScopes: { nb: 'Dette sier jeg ja til', nn: 'Dette seier eg ja til', en: 'I agree to this' },
  consentScopesHint: {
    nb: 'Det første må du si ja til for å kunne svare. Resten velger du selv.',
    nn: 'Det første må du seie ja til for å kunne svare. Resten vel du sjølv.',
    en: 'You need to agree to the first one to answer. The rest is up to you.',
  },
  consentYes: { nb: 'Ja, jeg er med', nn: 'Ja, eg er med', en: 'Yes, I will take part' },
  consentNo: {
    nb: 'Vil du ikke være med, kan du lukke siden. Det endrer ikke hjelpen du får.',
    nn: 'Vil du ikkje vere med, kan du lukke sida. Det endrar ikkje hjelpa du får.',
    en: 'If you would rather not, just close this page. It does not change the help you get.',
  },
  consentMissing: {
    nb: 'Kryss av for at svarene kan lagres i registeret. Vil du ikke det, kan du lukke siden.',
    nn: 'Kryss av for at svara kan lagrast i registeret. Vil du ikkje det, kan du lukke sida.',
    en: 'Tick that your answers may be kept in the registry. If you would rather not, just close this page.',
  },

  next: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  back: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  skip: { nb: 'Hopp over', nn: 'Hopp over', en: 'Skip' },
  later: { nb: 'Lagre og fortsett senere', nn: 'Lagre og hald fram seinare', en: 'Save and go on later' },
  toCheck: { nb: 'Lagre og gå til oversikten', nn: 'Lagre og gå til oversikta', en: 'Save and go to the overview' },
  answerRefused: {
    nb: 'Svaret er ikke lagret ennå',
    nn: 'Svaret er ikkje lagra enno',
    en: 'The answer is not saved yet',
  },

  checkTitle: { nb: 'Stemmer dette?', nn: 'Stemmer dette?', en: 'Is this right?' },
  checkLead: {
    nb: 'Her er svarene dine. Du kan endre dem til du sender inn.',
    nn: 'Her er svara dine. Du kan endre dei til du sender inn.',
    en: 'Here are your answers. You can change them until you send them.',
  },
  notSentYet: {
    nb: 'Svarene er ikke sendt ennå',
    nn: 'Svara er ikkje sende enno',
    en: 'The answers are not sent yet',
  },
  checkMissing: {
    nb: 'Noen spørsmål mangler svar. De er merket under.',
    nn: 'Nokre spørsmål manglar svar. Dei er merkte under.',
    en: 'Some questions still need an answer. They are marked below.',
  },
  notAnswered: { nb: 'Ikke svart', nn: 'Ikkje svart', en: 'Not answered' },
  mustAnswer: { nb: 'Trenger svar', nn: 'Treng svar', en: 'Needs an answer' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  send: { nb: 'Send inn', nn: 'Send inn', en: 'Send' },
  sendHint: {
    nb: 'Når du har sendt inn, kan svarene ikke endres.',
    nn: 'Når du har sendt inn, kan svara ikkje endrast.',
    en: 'Once sent, the answers cannot be changed.',
  },

  thanksTitle: { nb: 'Takk for svarene', nn: 'Takk for svara', en: 'Thank you for answering' },
  thanksText: {
    nb: 'Svarene er kommet fram. Du kan lukke siden nå.',
    nn: 'Svara er komne fram. Du kan lukke sida no.',
    en: 'Your answers have arrived. You can close this page now.',
  },
  thanksWhen: { nb: 'Sendt {day}.', nn: 'Sendt {day}.', en: 'Sent {day}.' },

  helpTitle: {
    nb: 'Du trenger ikke være alene om dette',
    nn: 'Du treng ikkje vere åleine om dette',
    en: 'You do not have to be alone with this',
  },
  helpLead: {
    nb: 'Du svarte at du har hatt tanker om at det ville vært bedre om du var død, eller om å skade deg selv. Mange som har det tungt, får slike tanker. Det hjelper å snakke med noen.',
    nn: 'Du svarte at du har hatt tankar om at det ville vore betre om du var død, eller om å skade deg sjølv. Mange som har det tungt, får slike tankar. Det hjelper å snakke med nokon.',
    en: 'You answered that you have had thoughts of being better off dead, or of hurting yourself. Many people who are having a hard time have such thoughts. It helps to talk to somebody.',
  },
  helpNow: { nb: 'Er det fare for liv nå?', nn: 'Er det fare for liv no?', en: 'Is a life in danger now?' },
  help113: { nb: 'Ring 113', nn: 'Ring 113', en: 'Call 113' },
  helpSoon: {
    nb: 'Trenger du hjelp i dag eller i natt?',
    nn: 'Treng du hjelp i dag eller i natt?',
    en: 'Do you need help today or tonight?',
  },
  helpDoctor: {
    nb: 'Ring legevakten, 116 117',
    nn: 'Ring legevakta, 116 117',
    en: 'Call the emergency doctor, 116 117',
  },
  helpTalk: {
    nb: 'Vil du snakke med noen?',
    nn: 'Vil du snakke med nokon?',
    en: 'Would you like to talk to somebody?',
  },
  helpLine: {
    nb: 'Ring Mental Helse sin hjelpetelefon, 116 123',
    nn: 'Ring hjelpetelefonen til Mental Helse, 116 123',
    en: 'Call the helpline of Mental Helse, 116 123',
  },
  helpAlways: {
    nb: 'Alle numrene svarer hele døgnet.',
    nn: 'Alle numra svarer heile døgnet.',
    en: 'All of these answer day and night.',
  },
  helpClinic: {
    nb: 'Klinikken din får beskjed om svaret, men kanskje ikke før neste arbeidsdag. Ikke vent på dem hvis du trenger hjelp nå.',
    nn: 'Klinikken din får melding om svaret, men kanskje ikkje før neste arbeidsdag. Ikkje vent på dei om du treng hjelp no.',
    en: 'Your clinic is told of this answer, but perhaps not before the next working day. Do not wait for them if you need help now.',
  },
  helpGoOn: { nb: 'Fortsett med spørsmålene', nn: 'Hald fram med spørsmåla', en: 'Go on with the questions' },
  helpLink: { nb: 'Hvor du kan få hjelp', nn: 'Kvar du kan få hjelp', en: 'Where to get help' },

  unknownTitle: { nb: 'Vi finner ikke denne lenken', nn: 'Vi finn ikkje denne lenkja', en: 'We cannot find this link' },
  unknownText: {
    nb: 'Se om hele lenken kom med, fra brevet eller meldingen. Den kan også være byttet ut med en ny. Ring klinikken din, så får du en som virker.',
    nn: 'Sjå om heile lenkja kom med, frå brevet eller meldinga. Ho kan òg vere bytt ut med ei ny. Ring klinikken din, så får du ei som verkar.',
    en: 'Check that you have the whole link from the letter or message. It may also have been replaced by a new one. Call your clinic and they will give you one that works.',
  },
  notYetTitle: {
    nb: 'Det er ikke tid for dette ennå',
    nn: 'Det er ikkje tid for dette enno',
    en: 'It is not time for this yet',
  },
  notYetText: {
    nb: 'Du kan svare fra {from} til og med {to}. Bruk den samme lenken da.',
    nn: 'Du kan svare frå {from} til og med {to}. Bruk den same lenkja då.',
    en: 'You can answer from {from} up to and including {to}. Use the same link then.',
  },
  closedTitle: {
    nb: 'Tiden for å svare er ute',
    nn: 'Tida for å svare er ute',
    en: 'The time for answering has passed',
  },
  closedText: {
    nb: 'Det var mulig å svare til og med {to}. Du trenger ikke gjøre noe.',
    nn: 'Det var mogleg å svare til og med {to}. Du treng ikkje gjere noko.',
    en: 'It was possible to answer up to and including {to}. There is nothing you need to do.',
  },
  closedKept: {
    nb: 'Svarene du rakk å gi, er tatt vare på.',
    nn: 'Svara du rakk å gi, er tekne vare på.',
    en: 'The answers you gave are kept.',
  },
  withdrawnTitle: {
    nb: 'Dette er ikke lenger aktuelt',
    nn: 'Dette er ikkje lenger aktuelt',
    en: 'This is no longer needed',
  },
  withdrawnText: {
    nb: 'Klinikken har endret planen, og du trenger ikke svare på dette.',
    nn: 'Klinikken har endra planen, og du treng ikkje svare på dette.',
    en: 'The clinic has changed the plan, and you need not answer this.',
  },
  consentWithdrawnTitle: {
    nb: 'Du er ikke lenger med i registeret',
    nn: 'Du er ikkje lenger med i registeret',
    en: 'You no longer take part in the registry',
  },
  consentWithdrawnText: {
    nb: 'Samtykket ditt ble trukket {day}. Vi spør deg ikke mer. Er det feil, eller har du ombestemt deg, kan klinikken ordne det.',
    nn: 'Samtykket ditt vart trekt {day}. Vi spør deg ikkje meir. Er det feil, eller har du ombestemt deg, kan klinikken ordne det.',
    en: 'Your consent was withdrawn on {day}. We will not ask you any more. If that is wrong, or you have changed your mind, the clinic can put it right.',
  },
  reservedTitle: {
    nb: 'Du har sagt nei til å være med',
    nn: 'Du har sagt nei til å vere med',
    en: 'You have said no to taking part',
  },
  reservedText: {
    nb: 'Det ble skrevet ned {day}. Vi spør deg ikke mer. Har du ombestemt deg, kan klinikken ordne det.',
    nn: 'Det vart skrive ned {day}. Vi spør deg ikkje meir. Har du ombestemt deg, kan klinikken ordne det.',
    en: 'It was noted on {day}. We will not ask you any more. If you have changed your mind, the clinic can put it right.',
  },
} satisfies Texts
