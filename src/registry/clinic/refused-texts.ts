import type { Text } from '#core/languages.ts'
import type { EpisodeRefused, OverlapRefused } from '#registry/episodes/index.ts'
import type {
  ChangeRefused,
  ConsentRefused,
  PersonRefused,
  RegisterRefused,
  ReserveRefused,
  WithdrawRefused,
} from '#registry/participants/index.ts'

/** Why something at the desk was not done. */
export type DeskRefused =
  | PersonRefused
  | RegisterRefused
  | ChangeRefused
  | ConsentRefused
  | WithdrawRefused
  | ReserveRefused
  | EpisodeRefused
  | OverlapRefused
  | 'note-missing'
  | 'note-too-long'

/** What the page says then: what is wrong, and what to do. */
export const refusedTexts: Readonly<Record<DeskRefused, Text>> = {
  'wrong-number': {
    nb: 'Skriv nummeret slik det står på legitimasjonen, 11 siffer. Se etter et siffer som er byttet om eller mangler.',
    nn: 'Skriv nummeret slik det står på legitimasjonen, 11 siffer. Sjå etter eit siffer som er bytt om eller manglar.',
    en: 'Write the number as it stands on the proof of identity, 11 digits. Look for a digit that is swapped or missing.',
  },
  'synthetic-number': {
    nb: 'Dette er et syntetisk nummer. Her brukes bare virkelige.',
    nn: 'Dette er eit syntetisk nummer. Her blir berre verkelege brukte.',
    en: 'This is a synthetic number. Only real ones are used here.',
  },
  'real-number': {
    nb: 'Dette kan være nummeret til en virkelig person. I demonstrasjonen brukes bare syntetiske (måned + 80).',
    nn: 'Dette kan vere nummeret til ein verkeleg person. I demonstrasjonen blir berre syntetiske brukte (månad + 80).',
    en: 'This could be the number of a real person. The demonstration takes only synthetic ones (month + 80).',
  },
  'help-number': {
    nb: 'Dette er et hjelpenummer, og kan ikke kobles. Bruk fødselsnummer eller D-nummer.',
    nn: 'Dette er eit hjelpenummer, og kan ikkje koplast. Bruk fødselsnummer eller D-nummer.',
    en: 'This is a hospital’s own help number and cannot be linked. Use a national identity number or D number.',
  },
  'name-missing': { nb: 'Skriv navnet.', nn: 'Skriv namnet.', en: 'Write the name.' },
  'name-too-long': {
    nb: 'Navnet er for langt. Det er plass til {max} tegn.',
    nn: 'Namnet er for langt. Det er plass til {max} teikn.',
    en: 'The name is too long. There is room for {max} characters.',
  },
  'wrong-phone': {
    nb: 'Skriv telefonnummeret med 8 siffer, eller med landkode: +46 …',
    nn: 'Skriv telefonnummeret med 8 siffer, eller med landkode: +46 …',
    en: 'Write the phone number with 8 digits, or with a country code: +46 …',
  },
  'wrong-email': {
    nb: 'Skriv e-postadressen slik: navn@eksempel.no',
    nn: 'Skriv e-postadressa slik: namn@eksempel.no',
    en: 'Write the e-mail address like this: name@example.org',
  },
  'wrong-sex': {
    nb: 'Velg ett av svarene på siden.',
    nn: 'Vel eitt av svara på sida.',
    en: 'Choose one of the answers on the page.',
  },
  'unknown-municipality': {
    nb: 'Velg en kommune fra lista.',
    nn: 'Vel ein kommune frå lista.',
    en: 'Choose a municipality from the list.',
  },
  'already-here': {
    nb: 'Personen er allerede registrert her. Åpne deltakeren og legg til et nytt forløp der.',
    nn: 'Personen er alt registrert her. Opne deltakaren og legg til eit nytt forløp der.',
    en: 'This person is already registered here. Open the participant and add a new episode there.',
  },
  'known-with-other-name': {
    nb: 'Nummeret hører til et annet navn i registeret. Sjekk det mot legitimasjonen, og kryss av når det stemmer.',
    nn: 'Nummeret høyrer til eit anna namn i registeret. Sjekk det mot legitimasjonen, og kryss av når det stemmer.',
    en: 'The number belongs to another name in the registry. Check it against proof of identity, and tick the box when it is right.',
  },
  'number-taken': {
    nb: 'Nummeret hører til en annen deltaker i registeret. Sjekk det mot legitimasjonen.',
    nn: 'Nummeret høyrer til ein annan deltakar i registeret. Sjekk det mot legitimasjonen.',
    en: 'The number belongs to another participant in the registry. Check it against proof of identity.',
  },
  'registry-scope-missing': {
    nb: 'Kryss av for registeret. Sa deltakeren nei til det, velger du «Spør i lenken» eller registrerer ikke.',
    nn: 'Kryss av for registeret. Sa deltakaren nei til det, vel du «Spør i lenkja» eller registrerer ikkje.',
    en: 'Tick the registry. If the participant said no to it, choose “Ask in the link” or do not register.',
  },
  'wrong-scope': {
    nb: 'Velg av det som står på siden.',
    nn: 'Vel av det som står på sida.',
    en: 'Choose from what is on the page.',
  },
  'wrong-how': { nb: 'Velg hvordan det ble sagt.', nn: 'Vel korleis det vart sagt.', en: 'Choose how it was said.' },
  'consent-day-missing': {
    nb: 'Skriv datoen for samtykket som dag.måned.år.',
    nn: 'Skriv datoen for samtykket som dag.månad.år.',
    en: 'Write the date of the consent as day.month.year.',
  },
  'consent-in-future': {
    nb: 'Datoen er ikke kommet ennå.',
    nn: 'Datoen har ikkje kome enno.',
    en: 'That date has not come yet.',
  },
  'no-text-that-day': {
    nb: 'Registeret hadde ingen samtykketekst den dagen.',
    nn: 'Registeret hadde ingen samtykketekst den dagen.',
    en: 'The registry had no consent text on that day.',
  },
  'proof-too-long': {
    nb: 'Det er plass til {max} tegn.',
    nn: 'Det er plass til {max} teikn.',
    en: 'There is room for {max} characters.',
  },
  'nothing-to-withdraw': {
    nb: 'Det er ikke noe samtykke å trekke.',
    nn: 'Det er ikkje noko samtykke å trekkje.',
    en: 'There is no consent to withdraw.',
  },
  'withdraws-nothing': {
    nb: 'Alt er fortsatt krysset av, så ingenting trekkes. Ta bort det deltakeren ikke vil være med på.',
    nn: 'Alt er framleis kryssa av, så ingenting blir trekt. Ta bort det deltakaren ikkje vil vere med på.',
    en: 'Everything is still ticked, so nothing is withdrawn. Untick what the participant no longer agrees to.',
  },
  'before-the-consent': {
    nb: 'Datoen er før samtykket ble gitt.',
    nn: 'Datoen er før samtykket vart gitt.',
    en: 'That date is before the consent was given.',
  },
  'registry-asks': {
    nb: 'Registeret bygger på samtykke. Trekk samtykket i stedet.',
    nn: 'Registeret byggjer på samtykke. Trekk samtykket i staden.',
    en: 'The registry builds on consent. Withdraw the consent instead.',
  },
  'nothing-changes': { nb: 'Slik er det allerede.', nn: 'Slik er det alt.', en: 'It is so already.' },
  'unknown-programme': { nb: 'Velg et tilbud.', nn: 'Vel eit tilbod.', en: 'Choose a programme.' },
  'unknown-setting': { nb: 'Velg form.', nn: 'Vel form.', en: 'Choose a form.' },
  'unknown-work': {
    nb: 'Velg ett av svarene på siden.',
    nn: 'Vel eitt av svara på sida.',
    en: 'Choose one of the answers on the page.',
  },
  'start-missing': { nb: 'Skriv startdatoen.', nn: 'Skriv startdatoen.', en: 'Write the start date.' },
  'end-missing': { nb: 'Skriv sluttdatoen.', nn: 'Skriv sluttdatoen.', en: 'Write the end date.' },
  'wrong-date': {
    nb: 'Skriv datoen som dag.måned.år, for eksempel 17.5.2026.',
    nn: 'Skriv datoen som dag.månad.år, til dømes 17.5.2026.',
    en: 'Write the date as day.month.year, for example 17.5.2026.',
  },
  'start-before-referral': {
    nb: 'Starten er før henvisningen.',
    nn: 'Starten er før tilvisinga.',
    en: 'The start is before the referral.',
  },
  'end-before-start': {
    nb: 'Slutten er før starten.',
    nn: 'Slutten er før starten.',
    en: 'The end is before the start.',
  },
  'referral-in-future': {
    nb: 'Henvisningen er ikke kommet ennå.',
    nn: 'Tilvisinga har ikkje kome enno.',
    en: 'The referral has not come yet.',
  },
  'start-too-far-ahead': {
    nb: 'Starten er mer enn {days} dager fram. Er året riktig?',
    nn: 'Starten er meir enn {days} dagar fram. Er året rett?',
    en: 'The start is more than {days} days ahead. Is the year right?',
  },
  'end-too-far-ahead': {
    nb: 'Slutten er mer enn et år fram. Er året riktig?',
    nn: 'Slutten er meir enn eit år fram. Er året rett?',
    en: 'The end is more than a year ahead. Is the year right?',
  },
  'too-long-ago': {
    nb: 'Datoen er før {year}. Er året riktig?',
    nn: 'Datoen er før {year}. Er året rett?',
    en: 'The date is before {year}. Is the year right?',
  },
  'before-birth': {
    nb: 'Datoen er før deltakeren ble født. Er året riktig?',
    nn: 'Datoen er før deltakaren vart fødd. Er året rett?',
    en: 'The date is before the participant was born. Is the year right?',
  },
  'too-long': {
    nb: 'Forløpet varer mer enn to år. Er årene riktige?',
    nn: 'Forløpet varer meir enn to år. Er åra rette?',
    en: 'The episode lasts more than two years. Are the years right?',
  },
  overlaps: {
    nb: 'Deltakeren har et annet forløp her som overlapper. Avslutt det først, eller rett datoene.',
    nn: 'Deltakaren har eit anna forløp her som overlappar. Avslutt det først, eller rett datoane.',
    en: 'The participant has another episode here that overlaps. End that one first, or correct the dates.',
  },
  'note-missing': {
    nb: 'Skriv kort hva som ble gjort.',
    nn: 'Skriv kort kva som vart gjort.',
    en: 'Write briefly what was done.',
  },
  'note-too-long': {
    nb: 'Det er plass til {max} tegn.',
    nn: 'Det er plass til {max} teikn.',
    en: 'There is room for {max} characters.',
  },
}
