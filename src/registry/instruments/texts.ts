import type { Language, Text, Texts } from '#core/languages.ts'
import type { FileRefused } from './fhir/file.ts'
import type { ResponseRefused } from './fhir/response.ts'
import type { ActivationRefused } from './rules/activate.ts'
import type { AnswerRefused } from './rules/answer.ts'
import type { DefinitionRefused } from './store.ts'

/** What the page says beside a question whose answer was not taken. */
export const answerRefusedTexts: Readonly<Record<AnswerRefused, Text>> = {
  required: {
    nb: 'Velg eller skriv et svar før du går videre.',
    nn: 'Vel eller skriv eit svar før du går vidare.',
    en: 'Choose or write an answer before you go on.',
  },
  'not-a-choice': {
    nb: 'Velg ett av svarene på siden.',
    nn: 'Vel eitt av svara på sida.',
    en: 'Choose one of the answers on the page.',
  },
  'one-choice-only': {
    nb: 'Velg bare ett svar.',
    nn: 'Vel berre eitt svar.',
    en: 'Choose one answer only.',
  },
  'not-together': {
    nb: 'Ett av svarene du valgte, kan bare stå alene.',
    nn: 'Eitt av svara du valde, kan berre stå åleine.',
    en: 'One of the answers you chose can only stand alone.',
  },
  'not-a-number': {
    nb: 'Skriv et tall med siffer, for eksempel 50.',
    nn: 'Skriv eit tal med siffer, til dømes 50.',
    en: 'Write a number in digits, for example 50.',
  },
  'not-whole': {
    nb: 'Skriv et helt tall, uten desimaler.',
    nn: 'Skriv eit heilt tal, utan desimalar.',
    en: 'Write a whole number, without decimals.',
  },
  'too-many-decimals': {
    nb: 'Skriv tallet med høyst {decimals} desimaler.',
    nn: 'Skriv talet med høgst {decimals} desimalar.',
    en: 'Write the number with at most {decimals} decimals.',
  },
  'out-of-range': {
    nb: 'Svaret må være fra {min} til {max}.',
    nn: 'Svaret må vere frå {min} til {max}.',
    en: 'The answer must be from {min} to {max}.',
  },
  'too-long': {
    nb: 'Svaret er for langt. Det er plass til {max} tegn.',
    nn: 'Svaret er for langt. Det er plass til {max} teikn.',
    en: 'The answer is too long. There is room for {max} characters.',
  },
  'not-text': {
    nb: 'Svaret har tegn som ikke kan lagres. Skriv det på nytt med vanlige tegn.',
    nn: 'Svaret har teikn som ikkje kan lagrast. Skriv det på nytt med vanlege teikn.',
    en: 'The answer holds characters that cannot be saved. Please write it again with ordinary ones.',
  },
  'not-a-date': {
    nb: 'Skriv datoen som dag.måned.år, for eksempel 17.5.2026.',
    nn: 'Skriv datoen som dag.månad.år, til dømes 17.5.2026.',
    en: 'Write the date as day.month.year, for example 17.5.2026.',
  },
  'not-yes-or-no': {
    nb: 'Velg ja eller nei.',
    nn: 'Vel ja eller nei.',
    en: 'Choose yes or no.',
  },
}

/** Why an instrument cannot be taken into use, for the people who run the registry. */
export const activationRefusedTexts: Readonly<Record<ActivationRefused, Text>> = {
  'permission-missing': {
    nb: 'Dette skjemaet har en eier som må gi lov. Registrer tillatelsen først.',
    nn: 'Dette skjemaet har ein eigar som må gi lov. Registrer løyvet først.',
    en: 'This questionnaire has an owner who must give permission. Register the permission first.',
  },
  'permission-not-yet-valid': {
    nb: 'Tillatelsen er registrert, men gjelder ikke ennå.',
    nn: 'Løyvet er registrert, men gjeld ikkje enno.',
    en: 'The permission is registered but is not valid yet.',
  },
  'demo-permission-only': {
    nb: 'Her finnes bare en tillatelse for demoen. Den gjelder ikke for virkelige deltakere.',
    nn: 'Her finst berre eit løyve for demoen. Det gjeld ikkje for verkelege deltakarar.',
    en: 'There is only a permission for the demo here. It does not cover real participants.',
  },
}

/** Why an imported definition was not saved. */
export const definitionRefusedTexts: Readonly<Record<DefinitionRefused, Text>> = {
  'other-content-under-this-version': {
    nb: '{key} {version} finnes fra før med et annet innhold. En utgitt versjon endres aldri: gi skjemaet et nytt versjonsnummer.',
    nn: '{key} {version} finst frå før med eit anna innhald. Ein utgitt versjon blir aldri endra: gi skjemaet eit nytt versjonsnummer.',
    en: '{key} {version} exists with other content. A published version never changes: give the questionnaire a new version number.',
  },
}

/** Why a file could not be read. */
export const fileRefusedTexts: Readonly<Record<FileRefused, Text>> = {
  'file-missing': {
    nb: 'Fila kan ikke leses: {message}',
    nn: 'Fila kan ikkje lesast: {message}',
    en: 'The file cannot be read: {message}',
  },
  'file-too-large': {
    nb: 'Fila er på {size} byte. Største størrelse er {largest}.',
    nn: 'Fila er på {size} byte. Største storleik er {largest}.',
    en: 'The file is {size} bytes. The largest allowed is {largest}.',
  },
  'file-endless': {
    nb: 'Filen har mer enn {largest} byte, og det er den største størrelsen.',
    nn: 'Fila har meir enn {largest} byte, og det er den største storleiken.',
    en: 'The file has more than {largest} bytes, which is the largest allowed.',
  },
  'file-not-utf8': {
    nb: 'Fila er ikke tekst i UTF-8.',
    nn: 'Fila er ikkje tekst i UTF-8.',
    en: 'The file is not text in UTF-8.',
  },
  'file-not-json': {
    nb: 'Fila er ikke JSON: {message}',
    nn: 'Fila er ikkje JSON: {message}',
    en: 'The file is not JSON: {message}',
  },
}

/** Why a FHIR QuestionnaireResponse could not be read. */
export const responseRefusedTexts: Readonly<Record<ResponseRefused, Text>> = {
  'not-a-response': {
    nb: 'Dette er ikke et FHIR QuestionnaireResponse.',
    nn: 'Dette er ikkje eit FHIR QuestionnaireResponse.',
    en: 'This is not a FHIR QuestionnaireResponse.',
  },
  'entered-in-error': {
    nb: 'Svaret er merket som ført ved en feil, og brukes derfor ikke.',
    nn: 'Svaret er merkt som ført ved ein feil, og blir derfor ikkje brukt.',
    en: 'The response is marked as entered in error, so it is not used.',
  },
  'another-questionnaire': {
    nb: 'Svaret hører til et annet spørreskjema ({named}), ikke til {questionnaire}. Velg spørreskjemaet det er svart på.',
    nn: 'Svaret høyrer til eit anna spørjeskjema ({named}), ikkje til {questionnaire}. Vel spørjeskjemaet det er svart på.',
    en: 'The response belongs to another questionnaire ({named}), not to {questionnaire}. Choose the questionnaire that it answers.',
  },
  'changed-meaning': {
    nb: 'Her står en utvidelse som kan endre meningen med svaret (modifierExtension eller implicitRules), og den er ikke kjent her.',
    nn: 'Her står ei utviding som kan endre meininga med svaret (modifierExtension eller implicitRules), og ho er ikkje kjend her.',
    en: 'Something here may change the meaning of the answer (modifierExtension or implicitRules), and it is not known here.',
  },
  'too-deep': {
    nb: 'Svarene ligger for dypt inne i hverandre.',
    nn: 'Svara ligg for djupt inne i kvarandre.',
    en: 'The answers are nested too deep.',
  },
  'too-many': { nb: 'Det er for mange svar.', nn: 'Det er for mange svar.', en: 'There are too many answers.' },
  'wrong-type': {
    nb: 'Her står noe annet enn det FHIR har på denne plassen.',
    nn: 'Her står noko anna enn det FHIR har på denne plassen.',
    en: 'This is not what FHIR has in this place.',
  },
  'answered-twice': {
    nb: 'Spørsmålet {linkId} er besvart to ganger.',
    nn: 'Spørsmålet {linkId} er svara på to gonger.',
    en: 'The question {linkId} is answered twice.',
  },
  'not-allowed': {
    nb: 'Svaret {value} er ikke tillatt for {linkId}.',
    nn: 'Svaret {value} er ikkje tillate for {linkId}.',
    en: 'The answer {value} is not allowed for {linkId}.',
  },
  'cannot-be-placed': {
    nb: 'Spørreskjemaet har ikke {linkId}, og rekkefølgen sier ikke sikkert hvilket spørsmål svaret hører til.',
    nn: 'Spørjeskjemaet har ikkje {linkId}, og rekkjefølgja seier ikkje sikkert kva spørsmål svaret høyrer til.',
    en: 'The questionnaire has no {linkId}, and the order does not tell for certain which question the answer belongs to.',
  },
}

/** What a language is called inside a sentence, for `shownInOtherLanguage`. */
export const languageNames: Readonly<Record<Language, Text>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian (bokmål)' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian (nynorsk)' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
}

/** Other words about questionnaires. */
export const instrumentTexts = {
  shownInOtherLanguage: {
    nb: 'Dette skjemaet finnes ikke på bokmål i en utgave som er prøvd ut. Derfor vises det på {language}.',
    nn: 'Dette skjemaet finst ikkje på nynorsk i ei utgåve som er prøvd ut. Derfor blir det vist på {language}.',
    en: 'There is no tested English version of this questionnaire, so it is shown in {language}.',
  },
  progress: { nb: '{at} av {of}', nn: '{at} av {of}', en: '{at} of {of}' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  placeholder: {
    nb: 'Ordlyden her er ikke skjemaets egen. Den vises når eieren har gitt lov.',
    nn: 'Ordlyden her er ikkje den skjemaet har. Han blir vist når eigaren har gitt lov.',
    en: 'These are not the words of the questionnaire itself. They appear once its owner has given permission.',
  },
} satisfies Texts
