import type { Language } from '#core/languages.ts'
import type { Group, Searchable, SearchDocument } from '#editorial/search/index.ts'

/** A small field to search in: short texts written for these tests, each in one language, with the vocabulary of work and health. */
type Row = readonly [key: string, title: string, lead: string, body: string]

const NB: readonly Row[] = [
  [
    'nb-veileder',
    'Veilederen for arbeidsrettet rehabilitering',
    'Klinikkene skriver den sammen, kapittel for kapittel.',
    'Hver versjon har en adresse som kan siteres, og sier hva som er nytt.',
  ],
  [
    'nb-veiledning',
    'Veiledning på arbeidsplassen',
    'En jobbspesialist er med den første tiden.',
    'Samtaler om mål, ressurser og det som er vanskelig.',
  ],
  [
    'nb-korsrygg',
    'Korsryggsmerter og jobb',
    'De fleste kan være i aktivitet selv om det gjør vondt.',
    'Å vente til plagene er helt borte, gjør veien tilbake lengre.',
  ],
  [
    'nb-muskel',
    'Muskelskjelettlidelser på arbeidsplassen',
    'Kunnskapsmøter gir tryggere svar.',
    'Et bedriftstiltak der helsetjenesten og Nav arbeidslivssenter kommer sammen.',
  ],
  [
    'nb-sykmeldt',
    'Sykmeldt? Slik går du fram',
    'Snakk tidlig med lederen din.',
    'Avtal hva du kan gjøre, og hva som må vente.',
  ],
  [
    'nb-sykefravaer',
    'Sykefraværsoppfølging i små virksomheter',
    'En plan tidlig i fraværet.',
    'Arbeidsgiveren og den ansatte finner oppgaver som går an.',
  ],
  [
    'nb-aap',
    'Arbeidsavklaringspenger',
    'En ytelse mens du får avklart hva du kan arbeide med.',
    'Mange med angst og depresjon får AAP, særlig de unge.',
  ],
  [
    'nb-ufor',
    'Gradert uføretrygd',
    'Å kombinere arbeid og trygd.',
    'Noen arbeider en del av uka og har trygd for resten.',
  ],
  [
    'nb-ips',
    'Individuell jobbstøtte',
    'Jobb først, med behandling ved siden av.',
    'IPS setter jobbspesialister inn i behandlingsteamet.',
  ],
  [
    'nb-sjm',
    'Senter for jobbmestring',
    'Kognitiv terapi med oppmerksomheten på jobb.',
    'For vanlige psykiske lidelser som angst og depresjon.',
  ],
  ['nb-rph', 'Rask psykisk helsehjelp', 'Kort ventetid og ingen henvisning.', 'Et kommunalt lavterskeltilbud.'],
  [
    'nb-register',
    'Kvalitetsregisteret viser hvordan det går',
    'Deltakerne svarer før og etter oppholdet.',
    'Registeret kobles til ytelser fra Nav, måned for måned.',
  ],
  ['nb-dekning', 'Dekningsgrad og kompletthet', 'Hvem er med, og hva er fylt ut?', 'Tall uten dette kan ikke tolkes.'],
  [
    'nb-arena',
    'Åpen arena 2024',
    'Deltakerne lager programmet selv.',
    'Temaene henger på programveggen, og rapportene på rapportveggen.',
  ],
  [
    'nb-fagrad',
    'Møte i fagrådet',
    'Rådet svarte på fem spørsmål om ekspertbistand.',
    'To vedtak ble gjort om framtiden for feltet.',
  ],
  [
    'nb-ekspert',
    'Tilskudd til ekspertbistand',
    'For arbeidsgivere når andre tiltak er prøvd.',
    'Eksperten skriver en rapport med råd. Utgiftene må dokumenteres.',
  ],
  [
    'nb-hoering',
    'Høringssvar om retningslinjer for utdanningene',
    'Vi foreslo læringsutbytte om arbeid og helse.',
    'Departementet fikk forslag for sju utdanninger.',
  ],
  [
    'nb-pakke',
    'Arbeid i pakkeforløpene',
    'Fra henvisning til utskrivning.',
    'Et samarbeidsmøte skal komme tidlig, med kommune, Nav og behandler.',
  ],
  [
    'nb-kjerne',
    'Kjernegruppen',
    'Fem klinikker med samarbeidsavtale.',
    'De tar imot hverandre på hospitering og deler erfaringer.',
  ],
  [
    'nb-ungt',
    'Ungt utenforskap',
    'Unge uten skole og jobb trenger noen som holder sammen.',
    'Årsakene er mange, og helse er én av dem.',
  ],
  [
    'nb-kreft',
    'Tilbake i arbeid etter kreft',
    'Utmattelse er den vanligste hindringen.',
    'Rehabiliteringen bør handle om jobben fra første dag.',
  ],
  ['nb-bok', 'Boka om faget', 'En lærebok og håndbok i én.', 'Teori først, så praksis. Du kan bla i et utdrag.'],
  [
    'nb-okonomi',
    'Hva koster utenforskapet?',
    'Samfunnsøkonomien i å inkludere flere.',
    'Kostnader i helsetjenesten på den ene siden, arbeidsdeltakelse på den andre.',
  ],
  [
    'nb-vr',
    'Virtuell virkelighet i rehabiliteringen',
    'Tre klinikker prøver ut briller.',
    'Digital trening på situasjoner fra arbeidsdagen.',
  ],
  [
    'nb-tiltak',
    'Arbeidsrettet rehabilitering i Nav',
    'Inntil tolv uker og tretti timer i uka.',
    'Kravspesifikasjonen sier hva leverandøren skal tilby.',
  ],
  [
    'nb-kurs',
    'Kurs i motiverende samtale',
    'To dager for hele teamet.',
    'Påmelding innen 1. mars. Kurset gjentas til høsten.',
  ],
]

const NN: readonly Row[] = [
  [
    'nn-rettleiar',
    'Kva er nytt i rettleiaren?',
    'Kapittelet om arbeidsplassen er skrive om.',
    'Endringane er grunngjevne, og den førre utgåva finst enno.',
  ],
  [
    'nn-sjukmelding',
    'Sjukmelding og gradering',
    'Litt arbeid er ofte betre enn ikkje noko.',
    'Fastlegen vurderer graden saman med den sjukmelde.',
  ],
  [
    'nn-sjukefravaer',
    'Langvarig sjukefråvær',
    'Kva veit vi om vegen attende?',
    'Forskinga peikar på tidleg kontakt med arbeidsgivaren.',
  ],
  [
    'nn-deltaking',
    'Deltaking i arbeidslivet',
    'Arbeid kan verke helsefremjande.',
    'Ein av fem i arbeidsfør alder er ikkje med.',
  ],
  [
    'nn-tenester',
    'Tenester som koplar arbeid og helse',
    'Figuren viser kvar tenestene høyrer til.',
    'Nokre står i kjernen, andre nær kanten.',
  ],
  [
    'nn-arr',
    'Arbeidsretta rehabilitering i spesialisthelsetenesta',
    'Eit tverrfagleg opphald på dag eller døgn.',
    'Målet er å kome i arbeid eller bli verande der.',
  ],
  [
    'nn-unge',
    'Eit tilbod for unge vaksne',
    'Helse, utdanning og arbeid rundt same bord.',
    'Ungdommane har sjølve vore med og laga programmet.',
  ],
  ['nn-kommune', 'Kommunane blir viktigare', 'Tidleg innsats nær der folk bur.', 'Tre kommunar prøver ut samarbeidet.'],
  [
    'nn-meistring',
    'Meistring av kroniske smerter',
    'Å leve godt med det som ikkje går over.',
    'Gruppa møtest kvar veke i åtte veker.',
  ],
  [
    'nn-arbeidsevne',
    'Arbeidsevna etter eit år',
    'Fleire vurderte henne som betre.',
    'Spørjeskjemaet kom på telefonen.',
  ],
  [
    'nn-nettverk',
    'Det nordiske nettverket',
    'Fem land skiftar på å halde konferansen.',
    'Forskarar frå fleire universitet deltek.',
  ],
  [
    'nn-arena',
    'Open arena: slik blir det',
    'Du set sjølv temaet.',
    'Samtalesirklane varer i éin time, og nokon skriv.',
  ],
  [
    'nn-hoyring',
    'Høyringa om folkehelsemeldinga',
    'Vi bad om meir merksemd på arbeid.',
    'Svaret er sendt til departementet.',
  ],
  [
    'nn-nyhende',
    'Nyhendebrevet i mai',
    'Ny artikkelserie og to webinar.',
    'Meld deg på, så får du det neste i e-posten.',
  ],
  [
    'nn-webinar',
    'Webinar: kva seier forskinga om effekten?',
    'Opptaket ligg her, med teksting.',
    'Innleiarane svarte på spørsmål om samfunnsøkonomi.',
  ],
  [
    'nn-bibliotek',
    'Emnebiblioteket',
    'Systematiske oversyn først, så enkeltstudiar.',
    'Redaktøren ser over kvart emne to gonger i året.',
  ],
  [
    'nn-yting',
    'Ytingar frå Nav etter opphaldet',
    'Kor mange får kva, månad for månad?',
    'Ikkje på yting er ikkje det same som i arbeid.',
  ],
  [
    'nn-evaluering',
    'Evalueringa av eit tilbod for unge',
    'Deltakarane fortel om tryggleik og tempo.',
    'Intervju med tolv deltakarar.',
  ],
  [
    'nn-helsesamarbeid',
    'HelseSamArbeid',
    'Eit forskingsprosjekt med tre kommunar.',
    'Universitetet følgjer innsatsen frå første dag.',
  ],
  [
    'nn-strategi',
    'Strategien for arbeid og helse',
    'Måla er nummererte, så innspel kan knytast til dei.',
    'To direktorat står bak.',
  ],
  [
    'nn-arbeidsmiljo',
    'Førebyggjande arbeidsmiljøarbeid',
    'Sju bransjar har eigne program.',
    'IA-avtalen gjeld no heile arbeidslivet.',
  ],
  [
    'nn-leiar',
    'Leiaren som legg til rette',
    'Tilrettelegging er eit samspel.',
    'Små grep i arbeidsdagen gjer ofte skilnaden.',
  ],
]

const EN: readonly Row[] = [
  [
    'en-guideline',
    'The living guideline',
    'Every version can be cited.',
    'Clinics draft the chapters together and say what changed and why.',
  ],
  [
    'en-sickleave',
    'Graded sick leave',
    'Working a little while on leave.',
    'The doctor, the employer and the employee agree on hours.',
  ],
  ['en-rtw', 'Return to work after back pain', 'Activity helps more than rest.', 'A review of fourteen trials.'],
  [
    'en-ips',
    'Individual placement and support',
    'Job specialists are part of the mental health team.',
    'Employment comes first; treatment goes on beside it.',
  ],
  [
    'en-registry',
    'The quality registry',
    'What happens to people in the year after rehabilitation?',
    'Answers are linked to benefits month by month.',
  ],
  [
    'en-young',
    'Young people outside work and education',
    'Exclusion has many causes.',
    'Services for youth bring health and school together.',
  ],
  [
    'en-coupling',
    'Services that couple work and health',
    'The figure shows work on the left and health on the right.',
    'Where both are needed at once lies the core.',
  ],
  [
    'en-nordic',
    'The Nordic conference',
    'Five organisers take turns.',
    'Research on work and rehabilitation since 2010.',
  ],
  ['en-course', 'A course for teams', 'Two days, then practice at home.', 'Signing up is open until March.'],
  [
    'en-workability',
    'Work ability index',
    'A short questionnaire.',
    'The text is not shown here, since its licence does not allow it.',
  ],
  [
    'en-economics',
    'The economics of participation',
    'Two ledgers, never one sum.',
    'Costs in the health service, and effects elsewhere.',
  ],
  [
    'en-council',
    'The national council',
    'Advises two directorates.',
    'Questions are numbered, and the answers become one advice.',
  ],
  ['en-referral', 'How referrals work', 'A doctor refers, a clinic assesses.', 'Waiting times differ between regions.'],
  [
    'en-employers',
    'What employers can do',
    'Adjust the tasks, not the person.',
    'An expert can be paid for when other measures have been tried.',
  ],
  [
    'en-pathways',
    'Work in patient pathways',
    'Ask about work from the start.',
    'A joint meeting with municipality and employer comes early.',
  ],
  ['en-library', 'The topic library', 'Reviews before single studies.', 'An editor looks at each topic twice a year.'],
  [
    'en-anxiety',
    'Anxiety and depression',
    'Therapy that keeps the job in mind.',
    'Integrated help is better than one thing after the other.',
  ],
  ['en-newsletter', 'The newsletter', 'Once a month, nothing else.', 'You can leave with one click.'],
]

/** Where each text is filed; the rest are articles. */
const FILED: Readonly<Record<string, readonly string[]>> = {
  service: ['nb-ips', 'nb-sjm', 'nb-rph', 'nb-tiltak', 'nn-arr', 'nn-unge', 'en-ips'],
  library: ['nn-sjukefravaer', 'nn-arbeidsevne', 'en-rtw', 'en-anxiety', 'nb-kreft', 'nn-meistring'],
  meeting: ['nb-arena', 'nb-fagrad', 'nb-hoering', 'nn-arena', 'nn-hoyring', 'en-council'],
}
/** The library's pyramid: what is higher comes first. */
const RANKS: Readonly<Record<string, number>> = { 'nn-sjukefravaer': 1, 'en-rtw': 2, 'nn-meistring': 3 }

const NAMES: Readonly<Record<string, Group['name']>> = {
  service: { nb: 'Tjenester', nn: 'Tenester', en: 'Services' },
  article: { nb: 'Artikler', nn: 'Artiklar', en: 'Articles' },
  library: { nb: 'Emnebibliotek', nn: 'Emnebibliotek', en: 'Topic library' },
  meeting: { nb: 'Møteplass', nn: 'Møteplass', en: 'Meeting place' },
}

type Filed = SearchDocument & { readonly group: string }

const documentsIn = (language: Language, rows: readonly Row[]): Filed[] =>
  rows.map(([key, title, lead, body]) => ({
    ...{ address: `/test/${key}`, language, title, lead, body },
    group: Object.keys(FILED).find((group) => FILED[group]!.includes(key)) ?? 'article',
    rank: RANKS[key] ?? null,
  }))

export const CORPUS: readonly Filed[] = [...documentsIn('nb', NB), ...documentsIn('nn', NN), ...documentsIn('en', EN)]

/** The texts as the sources of an index. */
export const corpusSources: readonly Searchable[] = Object.entries(NAMES).map(([key, name], order) => ({
  group: { key, name, order },
  load: async () => CORPUS.filter(({ group }) => group === key),
}))
