import { day } from '#core/dates.ts'
import type { Text } from '#core/languages.ts'
import type { Person, Role } from '#core/who.ts'
import type { NewPerson } from '#directory/people/index.ts'
import { worldId } from './ids.ts'

/** Somebody of the demo world who can sign in, and a line of who they are. */
export type WorldPerson = Person & { readonly line: Text }

type Held = { readonly role: Role; readonly at?: string }

const person = (name: string, roles: readonly Held[], nb: string, nn: string, en: string): WorldPerson => ({
  kind: 'person',
  id: worldId('person', name),
  name,
  roles: roles.map(({ role, at }) => ({
    role,
    organisation: at === undefined ? null : worldId('organisation', at),
  })),
  line: { nb, nn, en },
})

/**
 * The people who sign in, each with a name of their own for tests and pictures:
 * `tests` sign in as `PEOPLE.clinician`, the sign-in page of the demo lists them all.
 */
export const PEOPLE = {
  clinician: person(
    'Ane Lyngblom',
    [{ role: 'clinician', at: 'solvarden' }],
    'Fysioterapeut på Solvarden. Registrerer deltakere og følger dem til de er tilbake.',
    'Fysioterapeut på Solvarden. Registrerer deltakarar og følgjer dei til dei er tilbake.',
    'Physiotherapist at Solvarden. Registers participants and follows them until they are back.',
  ),
  otherClinician: person(
    'Even Fjellro',
    [{ role: 'clinician', at: 'solvarden' }],
    'Arbeidskonsulent på Solvarden, i samme team som Ane.',
    'Arbeidskonsulent på Solvarden, i same team som Ane.',
    'Work consultant at Solvarden, in the same team as Ane.',
  ),
  leader: person(
    'Solveig Morgendis',
    [{ role: 'clinic-leader', at: 'solvarden' }],
    'Leder Solvarden. Vil vite hvordan det går med dem som har vært der.',
    'Leier Solvarden. Vil vite korleis det går med dei som har vore der.',
    'Leads Solvarden. Wants to know how people fare who have been there.',
  ),
  elsewhere: person(
    'Odd Havbris',
    [{ role: 'clinician', at: 'lysstien' }],
    'Lege på Lysstien. Ser ingen av deltakerne på Solvarden.',
    'Lege på Lysstien. Ser ingen av deltakarane på Solvarden.',
    'Physician at Lysstien. Sees none of the participants at Solvarden.',
  ),
  leaderElsewhere: person(
    'Hege Skogsang',
    [{ role: 'clinic-leader', at: 'skogro' }],
    'Leder Skogro.',
    'Leier Skogro.',
    'Leads Skogro.',
  ),
  smallClinic: person(
    'Aslak Nordglans',
    [
      { role: 'clinician', at: 'fjellglott' },
      { role: 'clinic-leader', at: 'fjellglott' },
    ],
    'Starter opp Fjellgløtt: lite sted, to roller.',
    'Startar opp Fjellgløtt: liten stad, to roller.',
    'Is starting up Fjellgløtt: a small place, two roles.',
  ),
  secretariat: person(
    'Ragnhild Stjernedryss',
    [{ role: 'secretariat' }],
    'Driver registeret: kobler, publiserer og svarer klinikkene. Ser aldri navn.',
    'Driv registeret: koplar, publiserer og svarer klinikkane. Ser aldri namn.',
    'Runs the registry: links, publishes and answers the clinics. Never sees a name.',
  ),
  researcher: person(
    'Marek Vintersus',
    [{ role: 'researcher', at: 'demouniversitetet' }],
    'Forsker ved Demouniversitetet.',
    'Forskar ved Demouniversitetet.',
    'Researcher at the Demo University.',
  ),
  navAdviser: person(
    'Fatima Kveldsglimt',
    [{ role: 'nav-adviser', at: 'nav-demokontor-4621' }],
    'Veileder på Nav-kontoret der Solvarden ligger.',
    'Rettleiar på Nav-kontoret der Solvarden ligg.',
    'Adviser at the Nav office where Solvarden is.',
  ),
  employer: person(
    'Kjell Havregry',
    [{ role: 'employer', at: 'kringla' }],
    'Daglig leder i Kringla demobakeri, med en ansatt som er sykmeldt.',
    'Dagleg leiar i Kringla demobakeri, med ein tilsett som er sjukmeld.',
    'Manages Kringla demo bakery, where an employee is on sick leave.',
  ),
  councilMember: person(
    'Aisha Vårløv',
    [{ role: 'council-member', at: 'demo-brukerorganisasjon' }],
    'Sitter i fagrådet for en brukerorganisasjon.',
    'Sit i fagrådet for ein brukarorganisasjon.',
    'Sits on the council for a user organisation.',
  ),
  councilClinic: person(
    'Torbjørg Sommerlyng',
    [{ role: 'council-member', at: 'lysstien' }],
    'Sitter i fagrådet for klinikkene.',
    'Sit i fagrådet for klinikkane.',
    'Sits on the council for the clinics.',
  ),
  councilNav: person(
    'Hamsa Bregnedugg',
    [{ role: 'council-member', at: 'nav-demofylke-46' }],
    'Sitter i fagrådet for Nav.',
    'Sit i fagrådet for Nav.',
    'Sits on the council for Nav.',
  ),
  editor: person(
    'Tarjei Lindeljom',
    [{ role: 'editor' }],
    'Redaktør for artikler og veilederen.',
    'Redaktør for artiklar og rettleiaren.',
    'Editor of the articles and the guideline.',
  ),
  otherEditor: person(
    'Maren Fjordlys',
    [{ role: 'editor' }],
    'Redaktør for tjenestene og fagrådets saker. Ser over det Tarjei skriver, og han det hun skriver.',
    'Redaktør for tenestene og sakene til fagrådet. Ser over det Tarjei skriv, og han det ho skriv.',
    'Editor of the services and the council’s cases. Looks over what Tarjei writes, and he what she writes.',
  ),
  facilitator: person(
    'Olena Svaleveis',
    [{ role: 'facilitator' }],
    'Prosessleder på den åpne arenaen.',
    'Prosessleiar på den opne arenaen.',
    'Facilitator at the open arena.',
  ),
  administrator: person(
    'Ingrid Tindeskinn',
    [{ role: 'administrator' }],
    'Administrerer organisasjoner, folk og roller.',
    'Administrerer organisasjonar, folk og roller.',
    'Administers organisations, people and roles.',
  ),
} as const satisfies Readonly<Record<string, WorldPerson>>

const HELD_FROM = day('2012-01-01')

/** The same people as rows for the directory. */
export const NEW_PEOPLE: readonly (NewPerson & { readonly id: string })[] = Object.values(PEOPLE).map(
  ({ id, name, roles }) => ({
    id,
    name,
    demo: true,
    roles: roles.map((held) => ({ ...held, from: HELD_FROM })),
  }),
)
