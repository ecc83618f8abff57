import type { Text, Texts } from '#core/languages.ts'
import type { HappeningKey } from './kinds.ts'

/** What each of the three is called, above its title. */
export const kindTexts: Readonly<Record<HappeningKey, Text>> = {
  event: { nb: 'Arrangement', nn: 'Arrangement', en: 'Event' },
  webinar: { nb: 'Webinar', nn: 'Webinar', en: 'Webinar' },
  course: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
}

/** The list's title and lead, by what it lists. */
export const listTexts: Readonly<Record<'all' | 'webinar' | 'course', { readonly title: Text; readonly lead: Text }>> =
  {
    all: {
      title: { nb: 'Hva skjer', nn: 'Kva skjer', en: 'What is on' },
      lead: {
        nb: 'Arrangementer, webinarer og kurs for alle som arbeider mellom arbeid og helse.',
        nn: 'Arrangement, webinar og kurs for alle som arbeider mellom arbeid og helse.',
        en: 'Events, webinars and courses for everybody who works between work and health.',
      },
    },
    webinar: {
      title: { nb: 'Webinarer', nn: 'Webinar', en: 'Webinars' },
      lead: {
        nb: 'Følg med derfra du er, eller se opptaket etterpå.',
        nn: 'Følg med derifrå du er, eller sjå opptaket etterpå.',
        en: 'Follow from where you are, or watch the recording afterwards.',
      },
    },
    course: {
      title: { nb: 'Kurs', nn: 'Kurs', en: 'Courses' },
      lead: {
        nb: 'Kurs for deg alene, eller for hele teamet.',
        nn: 'Kurs for deg åleine, eller for heile teamet.',
        en: 'Courses for you alone, or for your whole team.',
      },
    },
  }

export const texts = {
  knowledge: { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  coming: { nb: 'Kommer', nn: 'Kjem', en: 'Coming' },
  past: { nb: 'Har vært', nn: 'Har vore', en: 'Past' },
  noneComing: {
    nb: 'Ingenting er planlagt akkurat nå',
    nn: 'Ingenting er planlagt akkurat no',
    en: 'Nothing is planned just now',
  },
  noneComingHelp: {
    nb: 'Abonner på kalenderen, så dukker det neste opp der av seg selv.',
    nn: 'Abonner på kalenderen, så dukkar det neste opp der av seg sjølv.',
    en: 'Subscribe to the calendar, and the next will turn up there by itself.',
  },
  nonePast: { nb: 'Ingenting har vært ennå.', nn: 'Ingenting har vore enno.', en: 'Nothing has been yet.' },
  filter: { nb: 'Velg tema', nn: 'Vel tema', en: 'Choose a theme' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  subscribeTitle: { nb: 'Få det i kalenderen din', nn: 'Få det i kalenderen din', en: 'Have it in your calendar' },
  subscribe: { nb: 'Abonner på kalenderen', nn: 'Abonner på kalenderen', en: 'Subscribe to the calendar' },
  subscribeHelp: {
    nb: 'Legg adressen inn som en kalender fra internett. Nye arrangementer, endringer og avlysninger følger med av seg selv.',
    nn: 'Legg adressa inn som ein kalender frå internett. Nye arrangement, endringar og avlysingar følgjer med av seg sjølv.',
    en: 'Add the address as a calendar from the internet. What is new, changed or called off follows by itself.',
  },
  oneKind: { nb: 'Bare ett slag', nn: 'Berre eitt slag', en: 'One kind only' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
  cancelledText: {
    nb: 'Dette er avlyst. Siden står, så du vet det.',
    nn: 'Dette er avlyst. Sida står, så du veit det.',
    en: 'This has been called off. The page stays, so that you know.',
  },
  invented: { nb: 'Oppdiktet', nn: 'Oppdikta', en: 'Invented' },
  inventedText: {
    nb: 'Dette er funnet på for demonstrasjonen og skal ikke holdes.',
    nn: 'Dette er funne på for demonstrasjonen og skal ikkje haldast.',
    en: 'This is made up for the demonstration and will not take place.',
  },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  where: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  digital: { nb: 'På nett', nn: 'På nett', en: 'Online' },
  organisers: { nb: 'Arrangører', nn: 'Arrangørar', en: 'Organisers' },
  speakers: { nb: 'Hvem som snakker', nn: 'Kven som snakkar', en: 'Who speaks' },
  teachers: { nb: 'Hvem som holder kurset', nn: 'Kven som held kurset', en: 'Who teaches' },
  teams: { nb: 'For team', nn: 'For team', en: 'For teams' },
  teamsYes: {
    nb: 'Arbeidsplasser kan melde på hele team.',
    nn: 'Arbeidsplassar kan melde på heile team.',
    en: 'Workplaces can sign up whole teams.',
  },
  signUp: { nb: 'Meld deg på', nn: 'Meld deg på', en: 'Sign up' },
  toCalendar: { nb: 'Legg i kalenderen', nn: 'Legg i kalenderen', en: 'Add to your calendar' },
  dateOpen: {
    nb: 'Kilden oppgir ikke datoen nærmere enn dette.',
    nn: 'Kjelda oppgir ikkje datoen nærare enn dette.',
    en: 'The source does not give the date more exactly than this.',
  },
  about: { nb: 'Hva det handler om', nn: 'Kva det handlar om', en: 'What it is about' },
  aboutPast: { nb: 'Hva det handlet om', nn: 'Kva det handla om', en: 'What it was about' },
  recording: { nb: 'Opptaket', nn: 'Opptaket', en: 'The recording' },
  watch: { nb: 'Se opptaket', nn: 'Sjå opptaket', en: 'Watch the recording' },
  noRecording: {
    nb: 'Det finnes et opptak, men adressen til det står ikke i kilden. Redaktørene legger den inn når de har den.',
    nn: 'Det finst eit opptak, men adressa til det står ikkje i kjelda. Redaktørane legg ho inn når dei har ho.',
    en: 'There is a recording, but its address is not in the source. Editors will enter it when they have it.',
  },
  recordingLater: {
    nb: 'Opptaket kommer her etterpå.',
    nn: 'Opptaket kjem her etterpå.',
    en: 'The recording will be here afterwards.',
  },
  minutes: { nb: '{count} minutter', nn: '{count} minutt', en: '{count} minutes' },
  captionsYes: { nb: 'med teksting', nn: 'med teksting', en: 'with captions' },
  captionsNo: { nb: 'uten teksting', nn: 'utan teksting', en: 'without captions' },
  captionsOpen: {
    nb: 'Vi vet ikke om det er tekstet.',
    nn: 'Vi veit ikkje om det er teksta.',
    en: 'We do not know whether it has captions.',
  },
  transcript: { nb: 'Les det som blir sagt', nn: 'Les det som blir sagt', en: 'Read what is said' },
  noTranscript: {
    nb: 'En tekst av det som blir sagt, er ikke lagt inn ennå.',
    nn: 'Ein tekst av det som blir sagt, er ikkje lagd inn enno.',
    en: 'A text of what is said has not been entered yet.',
  },
  belongs: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  calendarName: {
    nb: 'Arbeid og helse: hva skjer',
    nn: 'Arbeid og helse: kva skjer',
    en: 'Work and health: what is on',
  },
} as const satisfies Texts
