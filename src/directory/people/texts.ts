import type { Language, Text, Texts } from '#core/languages.ts'
import type { Person, Role } from '#core/who.ts'
import { list } from '#ui/index.ts'
import type { PersonRefused, RoleRefused } from './rules/decide.ts'

/** What each role is called. */
export const roleTexts: Readonly<Record<Role, Text>> = {
  clinician: { nb: 'kliniker', nn: 'klinikar', en: 'clinician' },
  'clinic-leader': { nb: 'klinikkleder', nn: 'klinikkleiar', en: 'clinic leader' },
  secretariat: { nb: 'registersekretariat', nn: 'registersekretariat', en: 'registry secretariat' },
  researcher: { nb: 'forsker', nn: 'forskar', en: 'researcher' },
  'nav-adviser': { nb: 'Nav-veileder', nn: 'Nav-rettleiar', en: 'Nav adviser' },
  employer: { nb: 'arbeidsgiver', nn: 'arbeidsgivar', en: 'employer' },
  'council-member': { nb: 'fagrådsmedlem', nn: 'fagrådsmedlem', en: 'council member' },
  editor: { nb: 'redaktør', nn: 'redaktør', en: 'editor' },
  facilitator: { nb: 'prosessveileder', nn: 'prosessrettleiar', en: 'facilitator' },
  administrator: { nb: 'administrator', nn: 'administrator', en: 'administrator' },
}

/** A person's roles in words, each once: `kliniker og klinikkleder`. */
export function rolesInWords(person: Pick<Person, 'roles'>, language: Language): string {
  const names = new Set(person.roles.map(({ role }) => roleTexts[role][language]))
  return list([...names], language)
}

/** Why a change to a person or a role was not taken. */
export const refusedTexts: Readonly<Record<PersonRefused | RoleRefused, Text>> = {
  'name-missing': { nb: 'Skriv navnet.', nn: 'Skriv namnet.', en: 'Write the name.' },
  'name-too-long': {
    nb: 'Navnet er for langt. Det er plass til {most} tegn.',
    nn: 'Namnet er for langt. Det er plass til {most} teikn.',
    en: 'The name is too long. There is room for {most} characters.',
  },
  'subject-too-long': {
    nb: 'Innloggingsnavnet er for langt. Det er plass til {most} tegn.',
    nn: 'Innloggingsnamnet er for langt. Det er plass til {most} teikn.',
    en: 'The sign-in identifier is too long. There is room for {most} characters.',
  },
  'subject-taken': {
    nb: 'En annen person her har dette innloggingsnavnet.',
    nn: 'Ein annan person her har dette innloggingsnamnet.',
    en: 'Another person here has this sign-in identifier.',
  },
  'role-missing': { nb: 'Velg en rolle.', nn: 'Vel ei rolle.', en: 'Choose a role.' },
  'role-is-national': {
    nb: 'Denne rollen gjelder hele landet. La organisasjonen stå tom.',
    nn: 'Denne rolla gjeld heile landet. Lat organisasjonen stå tom.',
    en: 'This role is for the whole country. Leave the organisation empty.',
  },
  'organisation-missing': {
    nb: 'Skriv hvilken organisasjon rollen gjelder ved.',
    nn: 'Skriv kva organisasjon rolla gjeld ved.',
    en: 'Write at which organisation the role is held.',
  },
  'organisation-not-for-role': {
    nb: 'Denne rollen kan ikke holdes ved en organisasjon av den typen.',
    nn: 'Denne rolla kan ein ikkje ha ved ein organisasjon av den typen.',
    en: 'This role cannot be held at an organisation of that kind.',
  },
  'organisation-unknown': {
    nb: 'Vi finner ingen organisasjon med den nøkkelen, det nummeret eller det navnet.',
    nn: 'Vi finn ingen organisasjon med den nøkkelen, det nummeret eller det namnet.',
    en: 'We find no organisation with that key, number or name.',
  },
  'organisation-unclear': {
    nb: 'Flere organisasjoner har det navnet. Skriv nøkkelen eller organisasjonsnummeret.',
    nn: 'Fleire organisasjonar har det namnet. Skriv nøkkelen eller organisasjonsnummeret.',
    en: 'Several organisations go by that name. Write the key or the organisation number.',
  },
  'organisation-closed': {
    nb: 'Organisasjonen er nedlagt den dagen rollen skal begynne.',
    nn: 'Organisasjonen er nedlagd den dagen rolla skal byrje.',
    en: 'The organisation has closed by the day the role should begin.',
  },
  'day-wrong': {
    nb: 'Skriv datoen som dag.måned.år, for eksempel 17.5.2026.',
    nn: 'Skriv datoen som dag.månad.år, til dømes 17.5.2026.',
    en: 'Write the date as day.month.year, for example 17.5.2026.',
  },
  'day-past': {
    nb: 'En rolle kan tidligst gjelde fra i dag.',
    nn: 'Ei rolle kan tidlegast gjelde frå i dag.',
    en: 'A role can hold from today at the earliest.',
  },
  'day-too-far': {
    nb: 'En rolle kan gjelde fra høyst ett år fram i tid.',
    nn: 'Ei rolle kan gjelde frå høgst eitt år fram i tid.',
    en: 'A role can hold from at most one year ahead.',
  },
  'already-holds': {
    nb: 'Personen har denne rollen der allerede.',
    nn: 'Personen har denne rolla der alt.',
    en: 'The person already holds this role there.',
  },
  'last-administrator': {
    nb: 'Dette er den siste administratoren. Gi rollen til en annen først.',
    nn: 'Dette er den siste administratoren. Gi rolla til ein annan først.',
    en: 'This is the last administrator. Give the role to somebody else first.',
  },
}

/** The words of the pages for administrators. */
export const texts = {
  listTitle: { nb: 'Personer og roller', nn: 'Personar og roller', en: 'People and roles' },
  listNone: { nb: 'Ingen personer ennå', nn: 'Ingen personar enno', en: 'No people yet' },
  listOne: { nb: 'Én person kan logge inn', nn: 'Éin person kan logge inn', en: 'One person can sign in' },
  listMany: {
    nb: '{count} personer kan logge inn',
    nn: '{count} personar kan logge inn',
    en: '{count} people can sign in',
  },
  foundNone: { nb: 'Ingen treff', nn: 'Ingen treff', en: 'Nobody found' },
  foundOne: { nb: 'Ett treff', nn: 'Eitt treff', en: 'One found' },
  found: { nb: '{count} treff', nn: '{count} treff', en: '{count} found' },
  searchForm: { nb: 'Finn personer', nn: 'Finn personar', en: 'Find people' },
  searchLabel: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  allRoles: { nb: 'Alle roller', nn: 'Alle roller', en: 'All roles' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  roles: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  noRole: { nb: 'ingen rolle i dag', nn: 'inga rolle i dag', en: 'no role today' },
  signsInAs: { nb: 'Logger inn', nn: 'Loggar inn', en: 'Signs in' },
  asDemo: { nb: 'i demoen', nn: 'i demoen', en: 'in the demo' },
  asSubject: { nb: 'med innloggingstjenesten', nn: 'med innloggingstenesta', en: 'with the sign-in service' },
  asNobody: { nb: 'kan ikke ennå', nn: 'kan ikkje enno', en: 'cannot yet' },
  noneFound: {
    nb: 'Ingen passer med det du søkte etter',
    nn: 'Ingen passar med det du søkte etter',
    en: 'Nobody matches your search',
  },
  noneFoundHelp: {
    nb: 'Prøv en del av navnet, eller ta bort rollen.',
    nn: 'Prøv ein del av namnet, eller ta bort rolla.',
    en: 'Try a part of the name, or remove the role.',
  },
  showAll: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  add: { nb: 'Legg til en person', nn: 'Legg til ein person', en: 'Add a person' },
  addTitle: { nb: 'Ny person', nn: 'Ny person', en: 'New person' },
  addHelp: {
    nb: 'Gi personen en rolle på neste side. Uten rolle slipper ingen inn.',
    nn: 'Gi personen ei rolle på neste side. Utan rolle slepp ingen inn.',
    en: 'Give the person a role on the next page. Without a role nobody gets in.',
  },
  subject: { nb: 'Innloggingsnavn', nn: 'Innloggingsnamn', en: 'Sign-in identifier' },
  subjectHint: {
    nb: 'Innloggingstjenestens eget navn på personen («subject»). Personen ser det ved å prøve å logge inn, og sender det til deg.',
    nn: 'Innloggingstenesta sitt eige namn på personen («subject»). Personen ser det ved å prøve å logge inn, og sender det til deg.',
    en: 'The sign-in service’s own name for the person (the “subject”). The person sees it by trying to sign in, and sends it to you.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  about: { nb: 'Opplysninger', nn: 'Opplysningar', en: 'Facts' },
  rolesNow: { nb: 'Roller nå', nn: 'Roller no', en: 'Roles now' },
  rolesLater: { nb: 'Roller som kommer', nn: 'Roller som kjem', en: 'Roles to come' },
  rolesEarlier: { nb: 'Tidligere roller', nn: 'Tidlegare roller', en: 'Earlier roles' },
  noRolesNow: {
    nb: 'Ingen roller i dag. Personen slipper ikke inn før du gir en.',
    nn: 'Ingen roller i dag. Personen slepp ikkje inn før du gir ei.',
    en: 'No roles today. The person does not get in until you grant one.',
  },
  organisation: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  organisationHint: {
    nb: 'Nøkkel, organisasjonsnummer eller hele navnet. La feltet stå tomt for roller som gjelder hele landet.',
    nn: 'Nøkkel, organisasjonsnummer eller heile namnet. Lat feltet stå tomt for roller som gjeld heile landet.',
    en: 'Key, organisation number or the whole name. Leave it empty for roles that are for the whole country.',
  },
  wholeCountry: { nb: 'hele landet', nn: 'heile landet', en: 'the whole country' },
  from: { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'Holds from' },
  until: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
  grant: { nb: 'Gi en rolle', nn: 'Gi ei rolle', en: 'Grant a role' },
  grantButton: { nb: 'Gi rollen', nn: 'Gi rolla', en: 'Grant the role' },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End' },
  endThis: {
    nb: 'Avslutt {role}, {organisation}',
    nn: 'Avslutt {role}, {organisation}',
    en: 'End {role}, {organisation}',
  },
  endsAtOnce: {
    nb: 'Når du avslutter en rolle, gjelder det med en gang.',
    nn: 'Når du avsluttar ei rolle, gjeld det med ein gong.',
    en: 'Ending a role takes effect at once.',
  },
} as const satisfies Texts

/** The words of signing in. */
export const signInTexts = {
  title: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  demoLead: {
    nb: 'Dette er en demo på din egen maskin. Alle her er oppdiktet. Velg hvem du vil være.',
    nn: 'Dette er ein demo på di eiga maskin. Alle her er oppdikta. Vel kven du vil vere.',
    en: 'This is a demo on your own machine. Everyone here is invented. Choose who you want to be.',
  },
  demoSearch: { nb: 'Finn noen', nn: 'Finn nokon', en: 'Find somebody' },
  demoSearchLabel: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  demoSearchButton: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  demoChoose: { nb: 'Velg hvem du vil være', nn: 'Vel kven du vil vere', en: 'Choose who to be' },
  demoNone: { nb: 'Ingen å være', nn: 'Ingen å vere', en: 'Nobody to be' },
  demoNoneHelp: {
    nb: 'Demoen har ingen person med det navnet, eller er ikke fylt ennå.',
    nn: 'Demoen har ingen person med det namnet, eller er ikkje fylt enno.',
    en: 'The demo has nobody by that name, or has not been filled yet.',
  },
  demoMore: {
    nb: 'Her er de {shown} første av {count}. Søk for å finne andre.',
    nn: 'Her er dei {shown} første av {count}. Søk for å finne andre.',
    en: 'These are the first {shown} of {count}. Search to find others.',
  },
  serviceLead: {
    nb: 'Du logger inn med innloggingstjenesten organisasjonen din bruker, og kommer tilbake hit.',
    nn: 'Du loggar inn med innloggingstenesta organisasjonen din bruker, og kjem tilbake hit.',
    en: 'You sign in with the service that your organisation uses, and come back here.',
  },
  serviceGo: { nb: 'Gå til innloggingen', nn: 'Gå til innlogginga', en: 'Go on to sign in' },
  notOpen: {
    nb: 'Ingen kan logge inn her ennå: innloggingstjenesten er ikke satt opp.',
    nn: 'Ingen kan logge inn her enno: innloggingstenesta er ikkje sett opp.',
    en: 'Nobody can sign in here yet: the sign-in service has not been set up.',
  },
  unknownTitle: {
    nb: 'Du er logget inn, men har ingen rolle her ennå',
    nn: 'Du er logga inn, men har inga rolle her enno',
    en: 'You are signed in, but have no role here yet',
  },
  unknownText: {
    nb: 'Innloggingstjenesten kjenner deg, men Brua gjør det ikke. En administrator må legge deg inn og gi deg en rolle. Send dette innloggingsnavnet til administratoren:',
    nn: 'Innloggingstenesta kjenner deg, men Brua gjer det ikkje. Ein administrator må leggje deg inn og gi deg ei rolle. Send dette innloggingsnamnet til administratoren:',
    en: 'The sign-in service knows you, but Brua does not. An administrator has to add you and give you a role. Send this sign-in identifier to the administrator:',
  },
  noRoleText: {
    nb: 'Brua kjenner deg, men du har ingen rolle i dag. En administrator må gi deg en. Du kan oppgi dette innloggingsnavnet:',
    nn: 'Brua kjenner deg, men du har inga rolle i dag. Ein administrator må gi deg ei. Du kan oppgi dette innloggingsnamnet:',
    en: 'Brua knows you, but you have no role today. An administrator has to give you one. You can give them this sign-in identifier:',
  },
  againTitle: {
    nb: 'Innloggingen må begynne på nytt',
    nn: 'Innlogginga må byrje på nytt',
    en: 'Signing in has to begin again',
  },
  againText: {
    nb: 'Denne innloggingen er brukt, for gammel, eller begynt i en annen nettleser. Ingenting er gått tapt.',
    nn: 'Denne innlogginga er brukt, for gammal, eller byrja i ein annan nettlesar. Ingenting har gått tapt.',
    en: 'This sign-in has been used, is too old, or began in another browser. Nothing has been lost.',
  },
  saidNoTitle: {
    nb: 'Innloggingstjenesten logget deg ikke inn',
    nn: 'Innloggingstenesta logga deg ikkje inn',
    en: 'The sign-in service did not sign you in',
  },
  saidNoText: {
    nb: 'Tjenesten svarte «{code}». Avbrøt du selv, kan du bare prøve igjen. Skjer det flere ganger, si fra til administratoren og oppgi svaret.',
    nn: 'Tenesta svarte «{code}». Avbraut du sjølv, kan du berre prøve igjen. Skjer det fleire gonger, sei frå til administratoren og oppgi svaret.',
    en: 'The service answered “{code}”. If you stopped it yourself, just try again. If it happens more than once, tell the administrator and quote the answer.',
  },
  silentTitle: {
    nb: 'Innloggingstjenesten svarer ikke',
    nn: 'Innloggingstenesta svarer ikkje',
    en: 'The sign-in service does not answer',
  },
  silentText: {
    nb: 'Brua når ikke tjenesten du logger inn med, eller får et svar vi ikke kan stole på. Vent litt og prøv igjen.',
    nn: 'Brua når ikkje tenesta du loggar inn med, eller får eit svar vi ikkje kan stole på. Vent litt og prøv igjen.',
    en: 'Brua cannot reach the service you sign in with, or gets an answer that we cannot trust. Wait a little and try again.',
  },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
} as const satisfies Texts
