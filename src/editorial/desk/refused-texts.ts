import type { Text } from '#core/languages.ts'
import type { PieceRefused } from '#editorial/pieces/index.ts'
import type { WhenRefused } from './rules/approval.ts'
import type { CareRefused } from './rules/care.ts'
import type { WrittenRefused } from './rules/written.ts'

export type DeskRefused = PieceRefused | WrittenRefused | WhenRefused | CareRefused | 'title-missing' | 'not-sure'

/** What is said when the desk says no. `{label}` is the field’s own name, `{language}` the language it is in. */
export const refusedTexts: Readonly<Record<DeskRefused, Text>> = {
  'not-a-draft': {
    nb: 'Utgaven er ikke et utkast lenger, så den kan ikke endres.',
    nn: 'Utgåva er ikkje eit utkast lenger, så ho kan ikkje endrast.',
    en: 'The edition is no longer a draft, so it cannot be changed.',
  },
  'not-in-review': {
    nb: 'Utgaven venter ikke på gjennomsyn lenger.',
    nn: 'Utgåva ventar ikkje på gjennomsyn lenger.',
    en: 'The edition no longer waits for review.',
  },
  'own-words': {
    nb: 'Du har skrevet i denne utgaven. En annen redaktør må godkjenne den.',
    nn: 'Du har skrive i denne utgåva. Ein annan redaktør må godkjenne henne.',
    en: 'You have written in this edition. Another editor must approve it.',
  },
  'time-passed': {
    nb: 'Tidspunktet er passert. Velg et senere, eller velg nå.',
    nn: 'Tidspunktet er passert. Vel eit seinare, eller vel no.',
    en: 'That time has passed. Choose a later one, or choose now.',
  },
  'why-missing': { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  'not-waiting': {
    nb: 'Utgaven venter ikke lenger. Den er kanskje blitt synlig.',
    nn: 'Utgåva ventar ikkje lenger. Kanskje er ho blitt synleg.',
    en: 'The edition no longer waits. It may have become public.',
  },
  'language-missing': {
    nb: 'Ingenting er skrevet på {language}. Skriv det, eller kryss av for at utgaven er uten.',
    nn: 'Ingenting er skrive på {language}. Skriv det, eller kryss av for at utgåva er utan.',
    en: 'Nothing is written in {language}. Write it, or tick that the edition does without.',
  },
  'line-missing': {
    nb: '«{label}» mangler på {language}.',
    nn: '«{label}» manglar på {language}.',
    en: '“{label}” is missing in {language}.',
  },
  'line-too-long': {
    nb: '«{label}» på {language} har {length} tegn. Det er plass til {most}.',
    nn: '«{label}» på {language} har {length} teikn. Det er plass til {most}.',
    en: '“{label}” in {language} has {length} letters. There is room for {most}.',
  },
  'no-language': {
    nb: 'Utgaven kan ikke være uten alle språk.',
    nn: 'Utgåva kan ikkje vere utan alle språk.',
    en: 'The edition cannot do without every language.',
  },
  'bokmal-missing': {
    nb: 'Utgaven må ha bokmål eller nynorsk.',
    nn: 'Utgåva må ha bokmål eller nynorsk.',
    en: 'The edition must have bokmål or nynorsk.',
  },
  'facts-wrong': {
    nb: '«{label}» mangler, eller kan ikke være slik.',
    nn: '«{label}» manglar, eller kan ikkje vere slik.',
    en: '“{label}” is missing, or cannot be like this.',
  },
  'markdown-html': {
    nb: '«{label}» på {language}, linje {line}: HTML blir ikke vist ({what}).',
    nn: '«{label}» på {language}, linje {line}: HTML blir ikkje vist ({what}).',
    en: '“{label}” in {language}, line {line}: HTML is not shown ({what}).',
  },
  'markdown-image-without-words': {
    nb: '«{label}» på {language}, linje {line}: bildet {what} mangler ord for dem som ikke ser det.',
    nn: '«{label}» på {language}, linje {line}: biletet {what} manglar ord for dei som ikkje ser det.',
    en: '“{label}” in {language}, line {line}: the picture {what} lacks words for those who do not see it.',
  },
  'markdown-image-from-elsewhere': {
    nb: '«{label}» på {language}, linje {line}: bildet {what} er ikke lastet opp her.',
    nn: '«{label}» på {language}, linje {line}: biletet {what} er ikkje lasta opp her.',
    en: '“{label}” in {language}, line {line}: the picture {what} was not uploaded here.',
  },
  'markdown-address-not-allowed': {
    nb: '«{label}» på {language}, linje {line}: {what} er ingen adresse vi lenker til.',
    nn: '«{label}» på {language}, linje {line}: {what} er inga adresse vi lenkjer til.',
    en: '“{label}” in {language}, line {line}: {what} is no address that we link to.',
  },
  'markdown-heading-one': {
    nb: '«{label}» på {language}, linje {line}: bruk ## for overskrifter. Siden har allerede sin egen.',
    nn: '«{label}» på {language}, linje {line}: bruk ## for overskrifter. Sida har alt si eiga.',
    en: '“{label}” in {language}, line {line}: use ## for headings. The page already has its own.',
  },
  'slug-wrong': {
    nb: 'En adresse er små bokstaver a–z, tall og enkle bindestreker, høyst 80 tegn.',
    nn: 'Ei adresse er små bokstavar a–z, tal og enkle bindestrekar, høgst 80 teikn.',
    en: 'An address is small letters a–z, digits and single hyphens, at most 80 letters.',
  },
  'slug-taken': {
    nb: 'En annen side har, eller har hatt, denne adressen.',
    nn: 'Ei anna side har, eller har hatt, denne adressa.',
    en: 'Another page has, or has had, this address.',
  },
  'is-open': {
    nb: 'Det er allerede en utgave i arbeid. Skriv videre på den.',
    nn: 'Det er alt ei utgåve i arbeid. Skriv vidare på henne.',
    en: 'An edition is already being worked on. Go on with that one.',
  },
  'others-lean': {
    nb: 'Andre sider lenker hit ({count}): {names}. Skriv hva man skal lese i stedet, eller kryss av for å ta siden ned likevel.',
    nn: 'Andre sider lenkjer hit ({count}): {names}. Skriv kva ein skal lese i staden, eller kryss av for å ta sida ned likevel.',
    en: 'Other pages link here ({count}): {names}. Write what to read instead, or tick to take the page down even so.',
  },
  'successor-unknown': {
    nb: 'Vi finner ingen slik side. Skriv adressen som den står i nettleseren, fra og med skråstreken.',
    nn: 'Vi finn inga slik side. Skriv adressa som ho står i nettlesaren, frå og med skråstreken.',
    en: 'We find no such page. Write the address as it stands in the browser, from the slash on.',
  },
  'is-taken-down': { nb: 'Siden er tatt ned.', nn: 'Sida er teken ned.', en: 'The page has been taken down.' },
  'day-wrong': {
    nb: '«{label}»: «{written}» er ingen dato. Skriv den som dag.måned.år, for eksempel 17.5.2026.',
    nn: '«{label}»: «{written}» er ingen dato. Skriv han som dag.månad.år, til dømes 17.5.2026.',
    en: '“{label}”: “{written}” is no date. Write it as day.month.year, for example 17.5.2026.',
  },
  'moment-wrong': {
    nb: '«{label}»: skriv dag og klokkeslett, for eksempel 17.5.2026 09:00, og ikke «{written}».',
    nn: '«{label}»: skriv dag og klokkeslett, til dømes 17.5.2026 09:00, og ikkje «{written}».',
    en: '“{label}”: write a day and a time, for example 17.5.2026 09:00, and not “{written}”.',
  },
  'number-wrong': {
    nb: '«{label}»: «{written}» er ikke et tall.',
    nn: '«{label}»: «{written}» er ikkje eit tal.',
    en: '“{label}”: “{written}” is not a number.',
  },
  'url-wrong': {
    nb: '«{label}»: «{written}» er ingen nettadresse, som https://www.nav.no.',
    nn: '«{label}»: «{written}» er inga nettadresse, som https://www.nav.no.',
    en: '“{label}”: “{written}” is no web address, such as https://www.nav.no.',
  },
  'option-unknown': {
    nb: '«{label}»: velg blant dem som står der.',
    nn: '«{label}»: vel blant dei som står der.',
    en: '“{label}”: choose among those that are there.',
  },
  'piece-unknown': {
    nb: '«{label}»: vi finner ingen side som heter «{written}».',
    nn: '«{label}»: vi finn inga side som heiter «{written}».',
    en: '“{label}”: we find no page called “{written}”.',
  },
  'organisation-unknown': {
    nb: '«{label}»: vi finner ingen organisasjon som heter «{written}».',
    nn: '«{label}»: vi finn ingen organisasjon som heiter «{written}».',
    en: '“{label}”: we find no organisation called “{written}”.',
  },
  'organisation-unclear': {
    nb: '«{label}»: flere organisasjoner heter «{written}». Bruk nøkkelen eller nummeret.',
    nn: '«{label}»: fleire organisasjonar heiter «{written}». Bruk nøkkelen eller nummeret.',
    en: '“{label}”: several organisations are called “{written}”. Use the key or the number.',
  },
  'row-columns': {
    nb: '«{label}», linje {line}: raden har {has} felt og skal ha {wanted}, med | mellom.',
    nn: '«{label}», linje {line}: rada har {has} felt og skal ha {wanted}, med | mellom.',
    en: '“{label}”, line {line}: the row has {has} fields and should have {wanted}, with | between.',
  },
  'note-too-long': {
    nb: 'Ordene om endringen er for lange: høyst {most} tegn.',
    nn: 'Orda om endringa er for lange: høgst {most} teikn.',
    en: 'The words about the change are too long: at most {most} letters.',
  },
  'source-too-long': {
    nb: 'Kilden er for lang: høyst {most} tegn.',
    nn: 'Kjelda er for lang: høgst {most} teikn.',
    en: 'The source is too long: at most {most} letters.',
  },
  'when-missing': {
    nb: 'Velg når utgaven skal bli synlig.',
    nn: 'Vel når utgåva skal bli synleg.',
    en: 'Choose when the edition shall be public.',
  },
  'publish-day-wrong': {
    nb: 'Skriv dagen som dag.måned.år, for eksempel 17.5.2026.',
    nn: 'Skriv dagen som dag.månad.år, til dømes 17.5.2026.',
    en: 'Write the day as day.month.year, for example 17.5.2026.',
  },
  'publish-time-wrong': {
    nb: 'Skriv et klokkeslett som finnes den dagen, for eksempel 09:00.',
    nn: 'Skriv eit klokkeslett som finst den dagen, til dømes 09:00.',
    en: 'Write a time that there is on that day, for example 09:00.',
  },
  'responsible-unknown': {
    nb: 'Velg en redaktør fra lista, eller redaksjonen.',
    nn: 'Vel ein redaktør frå lista, eller redaksjonen.',
    en: 'Choose an editor from the list, or the editors.',
  },
  'months-wrong': {
    nb: 'Skriv hvor mange måneder, fra 1 til 60.',
    nn: 'Skriv kor mange månader, frå 1 til 60.',
    en: 'Write how many months, from 1 to 60.',
  },
  'title-missing': {
    nb: 'Skriv en tittel på minst ett språk.',
    nn: 'Skriv ein tittel på minst eitt språk.',
    en: 'Write a title in at least one language.',
  },
  'not-sure': {
    nb: 'Kryss av for at utkastet skal forkastes.',
    nn: 'Kryss av for at utkastet skal forkastast.',
    en: 'Tick that the draft is to be discarded.',
  },
}
