import type { Text, Texts } from '#core/languages.ts'
import type { OrganisationKind } from './model.ts'
import type { OrganisationRefused } from './rules/decide.ts'

/** What each kind is called. */
export const kindTexts: Readonly<Record<OrganisationKind, Text>> = {
  clinic: { nb: 'klinikk', nn: 'klinikk', en: 'clinic' },
  'nav-county': { nb: 'Nav-fylke', nn: 'Nav-fylke', en: 'Nav county' },
  'nav-office': { nb: 'Nav-kontor', nn: 'Nav-kontor', en: 'Nav office' },
  'nav-arbeidslivssenter': {
    nb: 'Nav arbeidslivssenter',
    nn: 'Nav arbeidslivssenter',
    en: 'Nav centre for inclusive working life',
  },
  employer: { nb: 'arbeidsgiver', nn: 'arbeidsgivar', en: 'employer' },
  municipality: { nb: 'kommune', nn: 'kommune', en: 'municipality' },
  'health-trust': { nb: 'helseforetak', nn: 'helseføretak', en: 'health trust' },
  'health-region': { nb: 'regionalt helseforetak', nn: 'regionalt helseføretak', en: 'regional health authority' },
  directorate: { nb: 'direktorat', nn: 'direktorat', en: 'directorate' },
  ministry: { nb: 'departement', nn: 'departement', en: 'ministry' },
  university: { nb: 'universitet eller høgskole', nn: 'universitet eller høgskule', en: 'university or college' },
  'research-institute': { nb: 'forskningsinstitutt', nn: 'forskingsinstitutt', en: 'research institute' },
  'user-organisation': { nb: 'brukerorganisasjon', nn: 'brukarorganisasjon', en: 'user organisation' },
  'inclusion-enterprise': {
    nb: 'arbeidsinkluderingsbedrift',
    nn: 'arbeidsinkluderingsbedrift',
    en: 'work inclusion enterprise',
  },
  school: { nb: 'skole', nn: 'skule', en: 'school' },
  other: { nb: 'annet', nn: 'anna', en: 'other' },
}

/** Why a change was not taken. */
export const refusedTexts: Readonly<Record<OrganisationRefused, Text>> = {
  'kind-missing': {
    nb: 'Velg hva slags organisasjon det er.',
    nn: 'Vel kva slags organisasjon det er.',
    en: 'Choose what kind of organisation it is.',
  },
  'name-missing': { nb: 'Skriv navnet.', nn: 'Skriv namnet.', en: 'Write the name.' },
  'name-too-long': {
    nb: 'Navnet er for langt. Det er plass til {most} tegn.',
    nn: 'Namnet er for langt. Det er plass til {most} teikn.',
    en: 'The name is too long. There is room for {most} characters.',
  },
  'name-unchanged': {
    nb: 'Organisasjonen har dette navnet den dagen allerede.',
    nn: 'Organisasjonen har dette namnet den dagen alt.',
    en: 'The organisation already has this name on that day.',
  },
  'key-wrong': {
    nb: 'Nøkkelen må ha minst én bokstav eller ett siffer, og kan ikke være «new».',
    nn: 'Nøkkelen må ha minst éin bokstav eller eitt siffer, og kan ikkje vere «new».',
    en: 'The key needs at least one letter or digit, and cannot be “new”.',
  },
  'key-taken': {
    nb: 'En annen organisasjon har denne nøkkelen. Velg en annen.',
    nn: 'Ein annan organisasjon har denne nøkkelen. Vel ein annan.',
    en: 'Another organisation has this key. Choose a different one.',
  },
  'number-wrong': {
    nb: 'Organisasjonsnummeret stemmer ikke. Det har ni siffer, og det siste kontrollerer de andre.',
    nn: 'Organisasjonsnummeret stemmer ikkje. Det har ni siffer, og det siste kontrollerer dei andre.',
    en: 'The organisation number does not add up. It has nine digits, and the last one checks the others.',
  },
  'number-taken': {
    nb: 'En annen organisasjon her har dette nummeret.',
    nn: 'Ein annan organisasjon her har dette nummeret.',
    en: 'Another organisation here has this number.',
  },
  'municipality-unknown': {
    nb: 'Velg en kommune fra lista.',
    nn: 'Vel ein kommune frå lista.',
    en: 'Choose a municipality from the list.',
  },
  'website-wrong': {
    nb: 'Skriv en nettadresse, for eksempel https://www.eksempel.no.',
    nn: 'Skriv ei nettadresse, til dømes https://www.eksempel.no.',
    en: 'Write a web address, for example https://www.example.org.',
  },
  'day-wrong': {
    nb: 'Skriv datoen som dag.måned.år, for eksempel 17.5.2026.',
    nn: 'Skriv datoen som dag.månad.år, til dømes 17.5.2026.',
    en: 'Write the date as day.month.year, for example 17.5.2026.',
  },
  'day-out-of-range': {
    nb: 'Datoen må være etter år 1800 og høyst fem år fram i tid.',
    nn: 'Datoen må vere etter år 1800 og høgst fem år fram i tid.',
    en: 'The date must be after the year 1800 and at most five years ahead.',
  },
  'closed-before-opened': {
    nb: 'Organisasjonen kan ikke være nedlagt før den fikk sitt første navn.',
    nn: 'Organisasjonen kan ikkje vere nedlagd før han fekk det første namnet sitt.',
    en: 'The organisation cannot have closed before it got its first name.',
  },
  'parent-missing': {
    nb: 'Skriv hvem den hører til, eller velg at den ikke hører til noen.',
    nn: 'Skriv kven han høyrer til, eller vel at han ikkje høyrer til nokon.',
    en: 'Write who it belongs to, or choose that it belongs to none.',
  },
  'parent-unknown': {
    nb: 'Vi finner ingen organisasjon med den nøkkelen, det nummeret eller det navnet.',
    nn: 'Vi finn ingen organisasjon med den nøkkelen, det nummeret eller det namnet.',
    en: 'We find no organisation with that key, number or name.',
  },
  'parent-unclear': {
    nb: 'Flere organisasjoner har det navnet. Skriv nøkkelen eller organisasjonsnummeret.',
    nn: 'Fleire organisasjonar har det namnet. Skriv nøkkelen eller organisasjonsnummeret.',
    en: 'Several organisations go by that name. Write the key or the organisation number.',
  },
  'parent-itself': {
    nb: 'En organisasjon kan ikke høre til seg selv.',
    nn: 'Ein organisasjon kan ikkje høyre til seg sjølv.',
    en: 'An organisation cannot belong to itself.',
  },
  'parent-circle': {
    nb: 'Den du skrev, hører selv til denne organisasjonen i samme tid.',
    nn: 'Den du skreiv, høyrer sjølv til denne organisasjonen i same tid.',
    en: 'The one you wrote itself belongs to this organisation at the same time.',
  },
}

/** The words of the pages. */
export const texts = {
  listTitle: { nb: 'Organisasjoner', nn: 'Organisasjonar', en: 'Organisations' },
  listHeadingNone: {
    nb: 'Ingen organisasjoner ennå',
    nn: 'Ingen organisasjonar enno',
    en: 'No organisations yet',
  },
  listHeadingOne: {
    nb: 'Én organisasjon i arbeid og helse',
    nn: 'Éin organisasjon i arbeid og helse',
    en: 'One organisation in work and health',
  },
  listHeading: {
    nb: '{count} organisasjoner i arbeid og helse',
    nn: '{count} organisasjonar i arbeid og helse',
    en: '{count} organisations in work and health',
  },
  foundNone: { nb: 'Ingen treff', nn: 'Ingen treff', en: 'Nothing found' },
  foundOne: { nb: 'Ett treff', nn: 'Eitt treff', en: 'One found' },
  found: { nb: '{count} treff', nn: '{count} treff', en: '{count} found' },
  listLead: {
    nb: 'Klinikker, Nav, arbeidsgivere, kommuner, fagmiljøer og brukerorganisasjoner: hvem de er, hvor de er, og hvem de hører til.',
    nn: 'Klinikkar, Nav, arbeidsgivarar, kommunar, fagmiljø og brukarorganisasjonar: kven dei er, kvar dei er, og kven dei høyrer til.',
    en: 'Clinics, Nav, employers, municipalities, research groups and user organisations: who they are, where they are, and who they belong to.',
  },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  searchLabel: {
    nb: 'Navn eller organisasjonsnummer',
    nn: 'Namn eller organisasjonsnummer',
    en: 'Name or organisation number',
  },
  searchForm: { nb: 'Finn organisasjoner', nn: 'Finn organisasjonar', en: 'Find organisations' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  allKinds: { nb: 'Alle typer', nn: 'Alle typar', en: 'All kinds' },
  allCounties: { nb: 'Alle fylker', nn: 'Alle fylke', en: 'All counties' },
  county: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  region: { nb: 'Helseregion', nn: 'Helseregion', en: 'Health region' },
  number: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
  website: { nb: 'Nettsted', nn: 'Nettstad', en: 'Website' },
  key: { nb: 'Nøkkel', nn: 'Nøkkel', en: 'Key' },
  keyHint: {
    nb: 'Kort og varig; står i adresser og filer. La feltet stå tomt, så lages den av navnet.',
    nn: 'Kort og varig; står i adresser og filer. Lat feltet stå tomt, så blir han laga av namnet.',
    en: 'Short and lasting; it stands in addresses and files. Leave it empty to have it made from the name.',
  },
  belongsTo: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  belongsToNone: { nb: 'Hører ikke til noen', nn: 'Høyrer ikkje til nokon', en: 'Belongs to none' },
  unknown: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
  closed: { nb: 'Nedlagt', nn: 'Nedlagd', en: 'Closed' },
  closedFrom: { nb: 'Nedlagt fra {day}', nn: 'Nedlagd frå {day}', en: 'Closed from {day}' },
  closesFrom: { nb: 'Legges ned fra {day}', nn: 'Blir lagd ned frå {day}', en: 'Closes from {day}' },
  csv: { nb: 'Last ned lista (CSV)', nn: 'Last ned lista (CSV)', en: 'Download the list (CSV)' },
  noneFound: {
    nb: 'Ingen organisasjon passer med det du søkte etter',
    nn: 'Ingen organisasjon passar med det du søkte etter',
    en: 'No organisation matches your search',
  },
  noneFoundHelp: {
    nb: 'Prøv en del av navnet, eller ta bort type eller fylke.',
    nn: 'Prøv ein del av namnet, eller ta bort type eller fylke.',
    en: 'Try a part of the name, or remove the kind or the county.',
  },
  showAll: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  noneYet: { nb: 'Her kommer organisasjonene', nn: 'Her kjem organisasjonane', en: 'The organisations will be here' },
  noneYetHelp: {
    nb: 'En administrator legger dem inn.',
    nn: 'Ein administrator legg dei inn.',
    en: 'An administrator adds them.',
  },
  add: { nb: 'Legg til en organisasjon', nn: 'Legg til ein organisasjon', en: 'Add an organisation' },
  addTitle: { nb: 'Ny organisasjon', nn: 'Ny organisasjon', en: 'New organisation' },
  edit: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  editTitle: { nb: 'Endre {name}', nn: 'Endre {name}', en: 'Change {name}' },
  facts: { nb: 'Opplysninger', nn: 'Opplysningar', en: 'Facts' },
  newName: { nb: 'Nytt navn', nn: 'Nytt namn', en: 'New name' },
  newNameHelp: {
    nb: 'Navnet gjelder fra dagen du skriver, til det kommer et nyere. Skriver du en dag som allerede har et navn, rettes det.',
    nn: 'Namnet gjeld frå dagen du skriv, til det kjem eit nyare. Skriv du ein dag som alt har eit namn, blir det retta.',
    en: 'The name holds from the day you write until a newer one. Writing a day that already has a name corrects that name.',
  },
  newParent: { nb: 'Hvem den hører til', nn: 'Kven han høyrer til', en: 'Who it belongs to' },
  nameNb: { nb: 'Navn på bokmål', nn: 'Namn på bokmål', en: 'Name in bokmål' },
  nameNn: { nb: 'Navn på nynorsk', nn: 'Namn på nynorsk', en: 'Name in nynorsk' },
  nameEn: { nb: 'Navn på engelsk', nn: 'Namn på engelsk', en: 'Name in English' },
  nameSame: {
    nb: 'Tomt betyr: som på bokmål.',
    nn: 'Tomt betyr: som på bokmål.',
    en: 'Empty means: as in bokmål.',
  },
  from: { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'Holds from' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  closedOn: { nb: 'Nedlagt fra', nn: 'Nedlagd frå', en: 'Closed from' },
  parentWord: {
    nb: 'Nøkkel, organisasjonsnummer eller hele navnet',
    nn: 'Nøkkel, organisasjonsnummer eller heile namnet',
    en: 'Key, organisation number or the whole name',
  },
  noParent: {
    nb: 'Den hører ikke til noen fra denne dagen',
    nn: 'Han høyrer ikkje til nokon frå denne dagen',
    en: 'It belongs to none from this day',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saveName: { nb: 'Gi nytt navn', nn: 'Gi nytt namn', en: 'Give the new name' },
  saveParent: { nb: 'Flytt', nn: 'Flytt', en: 'Move' },
  namesThroughTime: { nb: 'Navn gjennom tiden', nn: 'Namn gjennom tida', en: 'Names through time' },
  parentsThroughTime: {
    nb: 'Hvem den har hørt til',
    nn: 'Kven han har høyrt til',
    en: 'Who it has belonged to',
  },
  children: {
    nb: 'Organisasjoner som hører til her',
    nn: 'Organisasjonar som høyrer til her',
    en: 'Organisations that belong here',
  },
  since: { nb: 'Fra {from}', nn: 'Frå {from}', en: 'From {from}' },
  during: { nb: '{from} til {to}', nn: '{from} til {to}', en: '{from} to {to}' },
} as const satisfies Texts
