import type { Text, Texts } from '#core/languages.ts'
import type { AdviceRefused, AnswerRefused, RoundRefused } from './rules/round.ts'

/** The words of the pages where members answer and the secretary gathers. */
export const working = {
  answerNone: {
    nb: '{count} spørsmål venter på svaret ditt',
    nn: '{count} spørsmål ventar på svaret ditt',
    en: '{count} questions are waiting for your answer',
  },
  answerSome: {
    nb: 'Du har svart på {done} av {count} spørsmål',
    nn: 'Du har svart på {done} av {count} spørsmål',
    en: 'You have answered {done} of {count} questions',
  },
  answerAll: {
    nb: 'Du har svart på alle spørsmålene',
    nn: 'Du har svart på alle spørsmåla',
    en: 'You have answered all the questions',
  },
  answersTitle: { nb: 'Svarene i saken', nn: 'Svara i saka', en: 'The answers in this case' },
  answersOver: {
    nb: 'Svarene er samlet inn, og kan ikke endres lenger',
    nn: 'Svara er samla inn, og kan ikkje endrast lenger',
    en: 'The answers are in, and can no longer be changed',
  },
  answerLead: {
    nb: 'Svar med dine egne ord. Du kan endre svaret til runden er stengt. Bare fagrådet og sekretæren leser det; ute vises bare rådet.',
    nn: 'Svar med dine eigne ord. Du kan endre svaret til runden er stengd. Berre fagrådet og sekretæren les det; ute blir berre rådet vist.',
    en: 'Answer in your own words. You may change your answer until the round is closed. Only the council and the secretary read it; the public sees the advice alone.',
  },
  answerUntil: { nb: 'Siste dag å svare: {day}.', nn: 'Siste dag å svare: {day}.', en: 'Last day to answer: {day}.' },
  yourAnswer: {
    nb: 'Ditt svar på spørsmål {number}',
    nn: 'Ditt svar på spørsmål {number}',
    en: 'Your answer to question {number}',
  },
  named: {
    nb: 'Organisasjonen min kan stå ved svaret',
    nn: 'Organisasjonen min kan stå ved svaret',
    en: 'My organisation may stand beside the answer',
  },
  namedHint: {
    nb: 'Ellers står det «et medlem». Navnet ditt vises ikke for de andre.',
    nn: 'Elles står det «ein medlem». Namnet ditt blir ikkje vist for dei andre.',
    en: 'Otherwise it says “a member”. Your name is not shown to the others.',
  },
  save: { nb: 'Lagre svaret', nn: 'Lagre svaret', en: 'Save the answer' },
  saveAgain: { nb: 'Lagre endringen', nn: 'Lagre endringa', en: 'Save the change' },
  savedVersion: { nb: 'Lagret, utgave {version}', nn: 'Lagra, utgåve {version}', en: 'Saved, wording {version}' },
  othersFirst: {
    nb: 'Når du har svart, ser du hva de andre svarer her.',
    nn: 'Når du har svart, ser du kva dei andre svarer her.',
    en: 'When you have answered, you will see what the others say here.',
  },
  othersNone: {
    nb: 'Ingen andre har svart ennå.',
    nn: 'Ingen andre har svart enno.',
    en: 'Nobody else has answered yet.',
  },
  nobody: { nb: 'Ingen har svart.', nn: 'Ingen har svart.', en: 'Nobody has answered.' },
  others: { nb: 'De andre svarer', nn: 'Dei andre svarer', en: 'The others say' },
  said: { nb: 'Medlemmene svarer', nn: 'Medlemmene svarer', en: 'The members say' },
  aMember: { nb: 'Et medlem', nn: 'Ein medlem', en: 'A member' },
  you: { nb: 'Du', nn: 'Du', en: 'You' },
  question: { nb: 'Spørsmål {number}', nn: 'Spørsmål {number}', en: 'Question {number}' },

  adviceTitle: { nb: 'Svar og råd', nn: 'Svar og råd', en: 'Answers and advice' },
  heardNone: {
    nb: 'Ingen medlemmer har svart ennå',
    nn: 'Ingen medlemmer har svart enno',
    en: 'No members have answered yet',
  },
  heardOne: { nb: 'Ett medlem har svart', nn: 'Éin medlem har svart', en: 'One member has answered' },
  heardMany: {
    nb: '{count} medlemmer har svart',
    nn: '{count} medlemmer har svart',
    en: '{count} members have answered',
  },
  notOpened: {
    nb: 'Medlemmene er ikke spurt ennå',
    nn: 'Medlemmene er ikkje spurde enno',
    en: 'The members have not been asked yet',
  },
  openTitle: { nb: 'Spør medlemmene', nn: 'Spør medlemmene', en: 'Ask the members' },
  openAgainTitle: { nb: 'Spør medlemmene på nytt', nn: 'Spør medlemmene på nytt', en: 'Ask the members again' },
  openText: {
    nb: 'Spørsmålene tas med slik de står i saken nå. Endrer du saken etterpå, er det fortsatt disse medlemmene svarer på.',
    nn: 'Spørsmåla blir tekne med slik dei står i saka no. Endrar du saka etterpå, er det framleis desse medlemmene svarer på.',
    en: 'The questions are taken as they stand in the case now. If you change the case afterwards, these are still the ones the members answer.',
  },
  closesOn: { nb: 'Siste dag å svare', nn: 'Siste dag å svare', en: 'Last day to answer' },
  closesOnHint: {
    nb: 'Skrives som 17.5.2026. La det stå tomt for å stenge selv.',
    nn: 'Skriv som 17.5.2026. Lat det stå tomt for å stengje sjølv.',
    en: 'Written as 17.5.2026. Leave it empty to close it yourself.',
  },
  open: { nb: 'Spør medlemmene', nn: 'Spør medlemmene', en: 'Ask the members' },
  closeTitle: { nb: 'Steng runden', nn: 'Steng runden', en: 'Close the round' },
  closeText: {
    nb: 'Da kan ingen svare eller endre lenger, og medlemmene ser hverandres svar.',
    nn: 'Då kan ingen svare eller endre lenger, og medlemmene ser svara til kvarandre.',
    en: 'Then nobody can answer or change anything, and the members see each other’s answers.',
  },
  close: { nb: 'Steng for svar', nn: 'Steng for svar', en: 'Close for answers' },
  writeTitle: {
    nb: 'Samle svarene til ett råd',
    nn: 'Samle svara til eitt råd',
    en: 'Gather the answers into one advice',
  },
  writeText: {
    nb: 'Skriv i Markdown. Ingen utenom redaktørene ser utkastet.',
    nn: 'Skriv i Markdown. Ingen utanom redaktørane ser utkastet.',
    en: 'Write in Markdown. Nobody but the editors sees the draft.',
  },
  inNb: { nb: 'Rådet på bokmål', nn: 'Rådet på bokmål', en: 'The advice in Norwegian (bokmål)' },
  inNn: { nb: 'Rådet på nynorsk', nn: 'Rådet på nynorsk', en: 'The advice in Norwegian (nynorsk)' },
  inEn: { nb: 'Rådet på engelsk', nn: 'Rådet på engelsk', en: 'The advice in English' },
  saveAdvice: { nb: 'Lagre utkastet', nn: 'Lagre utkastet', en: 'Save the draft' },
  adoptTitle: {
    nb: 'Fagrådet har vedtatt rådet',
    nn: 'Fagrådet har vedteke rådet',
    en: 'The council has adopted the advice',
  },
  adoptText: {
    nb: 'Rådet blir offentlig slik det er lagret, og endres ikke etterpå.',
    nn: 'Rådet blir offentleg slik det er lagra, og blir ikkje endra etterpå.',
    en: 'The advice becomes public as it was saved, and does not change afterwards.',
  },
  adoptedOn: { nb: 'Dagen det ble vedtatt', nn: 'Dagen det vart vedteke', en: 'The day it was adopted' },
  evenSo: {
    nb: 'Vedta det selv om ikke alle språkene er skrevet',
    nn: 'Vedta det sjølv om ikkje alle språka er skrivne',
    en: 'Adopt it even though not every language is written',
  },
  adopt: { nb: 'Gjør rådet offentlig', nn: 'Gjer rådet offentleg', en: 'Make the advice public' },
  adoptedAlready: {
    nb: 'Rådet er vedtatt, og står på sakens side',
    nn: 'Rådet er vedteke, og står på sida til saka',
    en: 'The advice is adopted, and stands on the page of the case',
  },
  toCase: { nb: 'Til saken', nn: 'Til saka', en: 'To the case' },
  toWhole: { nb: 'Alt på én side', nn: 'Alt på éi side', en: 'All on one page' },
  wholeTitle: { nb: '{title}: svar og råd', nn: '{title}: svar og råd', en: '{title}: answers and advice' },
  wholeLead: {
    nb: 'Spørsmålene, svarene og rådet samlet, for papir.',
    nn: 'Spørsmåla, svara og rådet samla, for papir.',
    en: 'The questions, the answers and the advice together, for paper.',
  },
  draftAdvice: { nb: 'Utkast til råd', nn: 'Utkast til råd', en: 'Draft advice' },
  noAdvice: {
    nb: 'Rådet er ikke skrevet ennå.',
    nn: 'Rådet er ikkje skrive enno.',
    en: 'The advice has not been written yet.',
  },
} as const satisfies Texts

/** Why a round, an answer or an advice is refused. */
export const refusedTexts: Readonly<Record<RoundRefused | AnswerRefused | AdviceRefused, Text>> = {
  'no-questions': {
    nb: 'Saken har ingen spørsmål. Skriv dem i saken først.',
    nn: 'Saka har ingen spørsmål. Skriv dei i saka først.',
    en: 'The case has no questions. Write them in the case first.',
  },
  'questions-differ': {
    nb: 'Saken har ikke like mange spørsmål på alle tre språkene. Rett det i saken først.',
    nn: 'Saka har ikkje like mange spørsmål på alle tre språka. Rett det i saka først.',
    en: 'The case does not have as many questions in all three languages. Correct it in the case first.',
  },
  'already-open': {
    nb: 'Medlemmene er alt spurt, og svarer nå.',
    nn: 'Medlemmene er alt spurde, og svarer no.',
    en: 'The members have been asked already, and are answering now.',
  },
  'day-unreadable': {
    nb: 'Skriv datoen som dag.måned.år, for eksempel 17.5.2026.',
    nn: 'Skriv datoen som dag.månad.år, til dømes 17.5.2026.',
    en: 'Write the date as day.month.year, for example 17.5.2026.',
  },
  'day-passed': {
    nb: 'Dagen er alt forbi. Velg i dag eller en senere dag.',
    nn: 'Dagen er alt forbi. Vel i dag eller ein seinare dag.',
    en: 'The day has passed already. Choose today or a later day.',
  },
  'day-far': {
    nb: 'Dagen er mer enn et år fram. Velg en nærmere dag.',
    nn: 'Dagen er meir enn eit år fram. Vel ein nærare dag.',
    en: 'The day is more than a year ahead. Choose a nearer one.',
  },
  'already-closed': {
    nb: 'Runden er alt stengt.',
    nn: 'Runden er alt stengd.',
    en: 'The round is closed already.',
  },
  'answer-missing': {
    nb: 'Skriv et svar, eller la spørsmålet stå.',
    nn: 'Skriv eit svar, eller lat spørsmålet stå.',
    en: 'Write an answer, or leave the question for now.',
  },
  'answer-too-long': {
    nb: 'Svaret er på {length} tegn. Det er plass til {most}.',
    nn: 'Svaret er på {length} teikn. Det er plass til {most}.',
    en: 'The answer has {length} characters. There is room for {most}.',
  },
  'round-closed': {
    nb: 'Runden ble stengt, så svaret er ikke lagret. Det du skrev, står her: kopier det og send det til sekretæren.',
    nn: 'Runden vart stengd, så svaret er ikkje lagra. Det du skreiv, står her: kopier det og send det til sekretæren.',
    en: 'The round was closed, so the answer was not saved. What you wrote is here: copy it and send it to the secretary.',
  },
  'advice-missing': { nb: 'Skriv rådet.', nn: 'Skriv rådet.', en: 'Write the advice.' },
  'advice-too-long': {
    nb: 'Rådet er på {length} tegn. Det er plass til {most}.',
    nn: 'Rådet er på {length} teikn. Det er plass til {most}.',
    en: 'The advice has {length} characters. There is room for {most}.',
  },
  'advice-adopted': {
    nb: 'Rådet er vedtatt, og endres ikke.',
    nn: 'Rådet er vedteke, og blir ikkje endra.',
    en: 'The advice is adopted, and does not change.',
  },
  'advice-markup': {
    nb: 'Dette kan ikke vises: {what}',
    nn: 'Dette kan ikkje visast: {what}',
    en: 'This cannot be shown: {what}',
  },
  'still-open': {
    nb: 'Medlemmene svarer fortsatt. Steng runden først.',
    nn: 'Medlemmene svarer framleis. Steng runden først.',
    en: 'The members are still answering. Close the round first.',
  },
  'adoption-day-unreadable': {
    nb: 'Skriv dagen som dag.måned.år, for eksempel 17.5.2026.',
    nn: 'Skriv dagen som dag.månad.år, til dømes 17.5.2026.',
    en: 'Write the day as day.month.year, for example 17.5.2026.',
  },
  'adoption-day-ahead': {
    nb: 'Dagen er ikke kommet ennå.',
    nn: 'Dagen er ikkje komen enno.',
    en: 'The day has not come yet.',
  },
  'adoption-day-early': {
    nb: 'Da var medlemmene ikke spurt ennå.',
    nn: 'Då var medlemmene ikkje spurde enno.',
    en: 'The members had not been asked by then.',
  },
  'norwegian-missing': {
    nb: 'Rådet må være skrevet på bokmål eller nynorsk.',
    nn: 'Rådet må vere skrive på bokmål eller nynorsk.',
    en: 'The advice must be written in one of the two Norwegian forms.',
  },
  'languages-missing': {
    nb: 'Rådet er ikke skrevet på alle tre språkene. Skriv det, eller kryss av for at det er meningen.',
    nn: 'Rådet er ikkje skrive på alle tre språka. Skriv det, eller kryss av for at det er meininga.',
    en: 'The advice is not written in all three languages. Write it, or tick that this is meant.',
  },
}
