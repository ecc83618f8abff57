import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { caseKind } from '../kinds/case.ts'
import { PUBLISHED, SON } from './from.ts'

const AT = { kind: caseKind, published: PUBLISHED } as const

/** Cases 1 to 5 of the meeting at Son. */
export const firstCases: readonly Shipped[] = [
  ship({
    ...AT,
    slug: 'politiske-signaler',
    facts: { meeting: SON, number: 1 },
    texts: {
      nb: {
        title: 'Nye politiske signaler',
        lead: 'Fire dokumenter fra 2019 og hva de betyr for feltet: direktoratenes rapport, IA-avtalen, folkehelsemeldingen og ekspertgruppen om sysselsetting.',
        presenter: 'Thorgeir Hernes',
        body: `Innlegget gikk gjennom fire dokumenter. Hvert av dem har sin egen side her, med hva dokumentet sier og hva som ble kommentert:

- [Direktoratenes rapport om tilstand og utfordringer](/council/policy/tilstand-og-utfordringer), levert 7. mai. Den peker på 13 mulige områder å følge opp, og direktoratene ba om innspill til hva som bør komme først. Presentasjonen lister ikke opp områdene, så vi gjør det heller ikke.
- [IA-avtalen for 2019–2022](/council/policy/ia-avtalen-2019-2022)
- [Folkehelsemeldingen](/council/policy/folkehelsemeldingen)
- [Ekspertgruppen om tiltak for økt sysselsetting](/council/policy/ekspertgruppen-om-sysselsetting)`,
      },
      nn: {
        title: 'Nye politiske signal',
        lead: 'Fire dokument frå 2019 og kva dei betyr for feltet: rapporten frå direktorata, IA-avtalen, folkehelsemeldinga og ekspertgruppa om sysselsetjing.',
        presenter: 'Thorgeir Hernes',
        body: `Innlegget gjekk gjennom fire dokument. Kvart av dei har si eiga side her, med kva dokumentet seier og kva som vart kommentert:

- [Rapporten frå direktorata om tilstand og utfordringar](/council/policy/tilstand-og-utfordringer), levert 7. mai. Han peikar på 13 moglege område å følgje opp, og direktorata bad om innspel til kva som bør kome først. Presentasjonen listar ikkje opp områda, så det gjer ikkje vi heller.
- [IA-avtalen for 2019–2022](/council/policy/ia-avtalen-2019-2022)
- [Folkehelsemeldinga](/council/policy/folkehelsemeldingen)
- [Ekspertgruppa om tiltak for auka sysselsetjing](/council/policy/ekspertgruppen-om-sysselsetting)`,
      },
      en: {
        title: 'New political signals',
        lead: 'Four documents from 2019 and what they mean for the field: the directorates’ report, the IA agreement, the public-health report and the expert group on employment.',
        presenter: 'Thorgeir Hernes',
        body: `The presentation went through four documents. Each has a page of its own here, with what the document says and what was said about it:

- [The directorates’ report on state and challenges](/council/policy/tilstand-og-utfordringer), delivered on 7 May. It points to 13 possible areas to follow up, and the directorates asked what should come first. The presentation does not list the areas, so neither do we.
- [The IA agreement for 2019–2022](/council/policy/ia-avtalen-2019-2022)
- [The public-health report](/council/policy/folkehelsemeldingen)
- [The expert group on measures for higher employment](/council/policy/ekspertgruppen-om-sysselsetting)`,
      },
    },
    source: '«Politiske signaler», Thorgeir Hernes, Son, 19. juni 2019',
  }),
  ship({
    ...AT,
    slug: 'ekspertbistand',
    facts: { meeting: SON, number: 2 },
    texts: {
      nb: {
        title: 'Tilskudd til ekspertbistand',
        lead: 'En ny ordning skal betale for hjelp utenfra når et sykefravær er langt eller kommer ofte igjen. Hvem skal hjelpe, og med hva?',
        presenter: 'Kenneth Balto Pettersen',
        body: `Ordningen kommer fra IA-avtalen, og gjelder én bestemt sak på én arbeidsplass. Fagrådet fikk se et foreløpig utkast til forskrift, som ikke var sendt på høring:

- Arbeidsgiveren, Nav Arbeidslivssenter og den ansatte må være enige om at hjelp utenfra er lurt.
- Det arbeidsplassen selv kan gjøre, og andre offentlige støtteordninger, skal være prøvd.
- Arbeidsgiveren søker før hjelpen starter. Nav avgjør hva som er ekspertbistand, hvem som kan være ekspert, og om tilskuddet gis.
- Eksperten skriver en rapport med råd. Utgiftene må dokumenteres, og departementet setter en øvre grense.
- Nav skal kontrollere at tiltaket blir gjennomført og at pengene brukes slik de skal.

Tre ting sto åpent i utkastet: hva en ekspert er, når et fravær er langt eller hyppig, og hva det vil si at alt annet er prøvd. Ordningen skulle evalueres.`,
        questions: `Hvem mener dere bør være eksperten?
Hva slags kompetanse bør eksperten ha?
Hva kan eksperten bistå arbeidsgiver og arbeidstaker med?
Hvordan bør ekspertbistand avgrenses mot helsevesenets oppgaver?
Vil ekspertbistand være et viktig virkemiddel til å forebygge og redusere sykefravær på den enkelte arbeidsplass?`,
      },
      nn: {
        title: 'Tilskot til ekspertbistand',
        lead: 'Ei ny ordning skal betale for hjelp utanfrå når eit sjukefråvær er langt eller kjem ofte att. Kven skal hjelpe, og med kva?',
        presenter: 'Kenneth Balto Pettersen',
        body: `Ordninga kjem frå IA-avtalen, og gjeld éi bestemt sak på éin arbeidsplass. Fagrådet fekk sjå eit førebels utkast til forskrift, som ikkje var sendt på høyring:

- Arbeidsgjevaren, Nav Arbeidslivssenter og den tilsette må vere einige om at hjelp utanfrå er lurt.
- Det arbeidsplassen sjølv kan gjere, og andre offentlege støtteordningar, skal vere prøvd.
- Arbeidsgjevaren søkjer før hjelpa tek til. Nav avgjer kva som er ekspertbistand, kven som kan vere ekspert, og om det blir gitt tilskot.
- Eksperten skriv ein rapport med råd. Utgiftene må dokumenterast, og departementet set ei øvre grense.
- Nav skal kontrollere at tiltaket blir gjennomført og at pengane blir nytta slik dei skal.

Tre ting stod opne i utkastet: kva ein ekspert er, når eit fråvær er langt eller hyppig, og kva det vil seie at alt anna er prøvd. Ordninga skulle evaluerast.`,
        questions: `Kven meiner de bør vere eksperten?
Kva slags kompetanse bør eksperten ha?
Kva kan eksperten hjelpe arbeidsgjevaren og arbeidstakaren med?
Korleis bør ekspertbistand avgrensast mot oppgåvene til helsevesenet?
Vil ekspertbistand vere eit viktig verkemiddel for å førebyggje og redusere sjukefråvær på den einskilde arbeidsplassen?`,
      },
      en: {
        title: 'Grants for expert assistance',
        lead: 'A new scheme is to pay for help from outside when sick leave is long or keeps coming back. Who should help, and with what?',
        presenter: 'Kenneth Balto Pettersen',
        body: `The scheme comes from the IA agreement, and concerns one particular case at one workplace. The council was shown a preliminary draft of the regulation, which had not been sent out for consultation:

- The employer, Nav’s working life centre and the employee must agree that help from outside is a good idea.
- What the workplace itself can do, and other public support, must have been tried.
- The employer applies before the help begins. Nav decides what expert assistance is, who can be an expert, and whether the grant is given.
- The expert writes a report with advice. The costs must be documented, and the ministry sets an upper limit.
- Nav checks that the measure is carried out and the money used as it should be.

Three things were left open in the draft: what an expert is, when an absence is long or frequent, and what it means that everything else has been tried. The scheme was to be evaluated.`,
        questions: `Who do you think the expert should be?
What kind of competence should the expert have?
What can the expert help the employer and the employee with?
How should expert assistance be set apart from the tasks of health care?
Will expert assistance be an important means to prevent and reduce sick leave at the single workplace?`,
      },
    },
    source: '«Tilskudd til ekspertbistand», Kenneth Balto Pettersen, Son, 19. juni 2019',
  }),
  ship({
    ...AT,
    slug: 'arr-i-nav',
    facts: { meeting: SON, number: 3 },
    texts: {
      nb: {
        title: 'Arbeidsrettet rehabilitering i Nav',
        lead: 'Direktoratet lager malen som fylkene bruker når de kjøper arbeidsrettet rehabilitering. Hva bør stå i den?',
        presenter: 'Lars Bakken, seniorrådgiver i Arbeids- og velferdsdirektoratet',
        body: `Arbeidsrettet rehabilitering er et fast tiltak i Nav. Det skal styrke arbeidsevnen og hjelpe folk å mestre helseplager og sosiale problemer som står i veien for arbeid, både for dem som har en arbeidsgiver og for dem som ikke har det. I 2019 ga Nav omtrent 850 månedsplasser, i alle fylker, og tiltaket var blant de dyreste.

Fylkene kjøper tiltaket. Direktoratet lager malen til kravspesifikasjon, og la fram et forslag:

- **Mål for dem med arbeidsgiver:** minst 50 prosent helt tilbake i arbeid ved slutten, og 20 prosent til med lavere sykmeldingsgrad.
- **Mål for dem uten:** minst 65 prosent i arbeid, friskmeldt og registrert som arbeidssøker, eller i stand til å delta i et annet tiltak.
- **Varighet og omfang:** inntil 12 uker, på heltid med inntil 30 timer i uka, tilpasset den enkelte. Ser det ut til at deltakelsen blir under 12 timer i uka i snitt de fire første ukene, skal Nav-kontoret kontaktes i løpet av den første.
- **Innhold som forskriften krever:** veiledning om ressurser, mål og mestring; opptrening og trening for hverdagen; opplæring, motivasjon, livsstil og sosial mestring; forberedelse til arbeid, utprøving og kontakt med arbeidslivet.

Presentasjonen stilte spørsmålene under. To av dem henger sammen på samme lysbilde og står her som ett.`,
        questions: `Hva mener dere at en god kravspesifikasjon bør inneholde?
Hva er et realistisk og ambisiøst resultatmål?
Hvor mange timer i uken bør tiltaket vare?
Hva bør en god kartlegging inneholde?
Hvilke andre aktiviteter bør tilbys?
Hva bør tiltaket særlig inneholde for personer som må over til annet arbeid? Eller som ikke har noe jobb?
Hvilken kompetanse bør utførende personell ha?
Hva annet er viktig for å sikre god arbeidsrettet rehabilitering?
Hva mangler i kravspesifikasjonen?
Hva burde vært skrevet annerledes?
Hva kan fjernes?`,
      },
      nn: {
        title: 'Arbeidsretta rehabilitering i Nav',
        lead: 'Direktoratet lagar malen som fylka bruker når dei kjøper arbeidsretta rehabilitering. Kva bør stå i han?',
        presenter: 'Lars Bakken, seniorrådgivar i Arbeids- og velferdsdirektoratet',
        body: `Arbeidsretta rehabilitering er eit fast tiltak i Nav. Det skal styrkje arbeidsevna og hjelpe folk å meistre helseplager og sosiale problem som står i vegen for arbeid, både for dei som har arbeidsgjevar og for dei som ikkje har det. I 2019 gav Nav om lag 850 månadsplassar, i alle fylke, og tiltaket var blant dei dyraste.

Fylka kjøper tiltaket. Direktoratet lagar malen til kravspesifikasjon, og la fram eit framlegg:

- **Mål for dei med arbeidsgjevar:** minst 50 prosent heilt tilbake i arbeid ved slutten, og 20 prosent til med lågare sjukmeldingsgrad.
- **Mål for dei utan:** minst 65 prosent i arbeid, friskmelde og registrerte som arbeidssøkjarar, eller i stand til å delta i eit anna tiltak.
- **Lengd og omfang:** inntil 12 veker, på heiltid med inntil 30 timar i veka, tilpassa den einskilde. Ser det ut til at deltakinga blir under 12 timar i veka i snitt dei fire første vekene, skal Nav-kontoret kontaktast i løpet av den første.
- **Innhald som forskrifta krev:** rettleiing om ressursar, mål og meistring; opptrening og trening for kvardagen; opplæring, motivasjon, livsstil og sosial meistring; førebuing til arbeid, utprøving og kontakt med arbeidslivet.

Presentasjonen stilte spørsmåla under. To av dei heng i hop på same lysbilete og står her som eitt.`,
        questions: `Kva meiner de at ein god kravspesifikasjon bør innehalde?
Kva er eit realistisk og ambisiøst resultatmål?
Kor mange timar i veka bør tiltaket vare?
Kva bør ei god kartlegging innehalde?
Kva for andre aktivitetar bør vere med?
Kva bør tiltaket særleg innehalde for personar som må over til anna arbeid? Eller som ikkje har nokon jobb?
Kva kompetanse bør dei som utfører tiltaket, ha?
Kva anna er viktig for å sikre god arbeidsretta rehabilitering?
Kva manglar i kravspesifikasjonen?
Kva burde vore skrive annleis?
Kva kan fjernast?`,
      },
      en: {
        title: 'Vocational rehabilitation in Nav',
        lead: 'The directorate makes the template that counties use when they buy vocational rehabilitation. What should be in it?',
        presenter: 'Lars Bakken, senior adviser at the Directorate of Labour and Welfare',
        body: `Vocational rehabilitation is a permanent measure of Nav. It is to strengthen work ability and help people cope with health complaints and social problems that stand in the way of work, both for those who have an employer and for those who do not. In 2019 Nav gave about 850 monthly places, in every county, and the measure was among its most expensive.

The counties buy the measure. The directorate makes the template for the requirements, and presented a draft:

- **Goal for those with an employer:** at least 50 per cent fully back at work at the end, and a further 20 per cent with a lower degree of sick leave.
- **Goal for those without:** at least 65 per cent in work, declared fit and registered as job seekers, or able to take part in another measure.
- **Length and scope:** up to 12 weeks, full time with up to 30 hours a week, adapted to each person. If taking part seems to come to less than 12 hours a week on average in the first four weeks, the Nav office is to be contacted within the first.
- **Content that the regulation requires:** guidance on resources, goals and coping; training in general and for daily life; education, motivation, lifestyle and social coping; preparation for work, trying out work, and contact with working life.

The presentation asked the questions below. Two of them belong together on the same slide and stand here as one.`,
        questions: `What do you think a good specification of requirements should contain?
What is a realistic and ambitious result goal?
How many hours a week should the measure last?
What should a good assessment contain?
Which other activities should be offered?
What should the measure hold in particular for people who must change to other work? Or who have no job?
What competence should those who carry it out have?
What else is important for good vocational rehabilitation?
What is missing in the specification?
What should have been written differently?
What can be removed?`,
      },
    },
    source: '«Arbeidsrettet rehabilitering i NAV», Lars Bakken, Arbeids- og velferdsdirektoratet, 19. juni 2019',
  }),
  ship({
    ...AT,
    slug: 'felles-tilbud-psykisk-helse',
    facts: { meeting: SON, number: 4 },
    texts: {
      nb: {
        title: 'Felles tilbud ved lettere og moderate psykiske plager',
        lead: 'Angst og depresjon ligger bak mange år utenfor arbeid. Kan Nav og helsetjenesten lage et tilbud sammen, slik Nav alene har prøvd?',
        presenter: 'Hilde Kristin Weng, seniorrådgiver i Arbeids- og velferdsdirektoratet',
        body: `31 prosent av dem som fikk arbeidsavklaringspenger, hadde angst eller depresjon; blant dem under 30 år var det 46 prosent. Presentasjonen viste til at kognitiv terapi med blikk for jobben har god effekt, og at behandling og jobbstøtte sammen virker bedre enn vanlig oppfølging. Senter for jobbmestring var prøvd ut i en kontrollert studie, men det var ikke penger til å ha det i alle fylker.

**Anbefalt i 2016:** Et nasjonalt tilbud bør bygge på det som finnes. Rask psykisk helsehjelp i kommunen kombineres med jobbspesialister fra Nav som arbeider slik Senter for jobbmestring gjør. De er faste medlemmer av behandlingsteamet, med faste møter eller på samme sted. Først går jobbspesialistene inn i teamene som finnes; på lengre sikt slås tilbudene sammen.

**Erfart i sju kommuner og bydeler:** Det er lyst til å samarbeide. Målgruppene er ulike, og det er uklart hvem man har felles. Tjenestene trenger å kjenne hverandre bedre, helseteamene å snakke mer om arbeid, og begge å lære av den andre.

**Planlagt for 2019–2020:** Nav og Helsedirektoratet ville ha en anbefaling fra fagrådet, foreslå forskning på om fast samarbeid virker, hente kunnskap om slike tilbud i England (IAPT) og gi felles faglige anbefalinger. Nav ville holde konferanse, gjerne felles i 2020, hjelpe regionene og følge forskningen. Med departementet ville de drøfte et felles forskningsprosjekt. [Forventningene til fylkene](/council/assignments/samarbeid-om-psykisk-helse-i-fylkene) står for seg.`,
        questions: `Hva slags behov har målgruppen? Hvor mange av de som har behandling i RPH/poliklinikk trenger jobbspesialist eller tett oppfølging fra NAV? Hva trengs i kommunene og hva trengs som fylkesdekkende tilbud?
Hvilke samarbeidspartnere er mest aktuelle i helse (Rask psykisk helsehjelp, DPS, kommunepsykologer, fastleger, andre) og i NAV (veileder, jobbspesialist, IA-rådgiver, andre)?
I hvilken fase av oppfølgingsløpet er det mest hensiktsmessig å etablere samarbeidet?
Hvilken metodikk bør brukes?
Innspill til forskningsprosjekt for å undersøke effekt av systematisk samarbeid?`,
      },
      nn: {
        title: 'Felles tilbod ved lettare og moderate psykiske plager',
        lead: 'Angst og depresjon ligg bak mange år utanfor arbeid. Kan Nav og helsetenesta lage eit tilbod i lag, slik Nav åleine har prøvd?',
        presenter: 'Hilde Kristin Weng, seniorrådgivar i Arbeids- og velferdsdirektoratet',
        body: `31 prosent av dei som fekk arbeidsavklaringspengar, hadde angst eller depresjon; blant dei under 30 år var det 46 prosent. Presentasjonen viste til at kognitiv terapi med blikk for jobben har god effekt, og at behandling og jobbstøtte i lag verkar betre enn vanleg oppfølging. Senter for jobbmestring var prøvd ut i ein kontrollert studie, men det var ikkje pengar til å ha det i alle fylke.

**Tilrådd i 2016:** Eit nasjonalt tilbod bør byggje på det som er der alt. Rask psykisk helsehjelp i kommunen blir kombinert med jobbspesialistar frå Nav som arbeider slik Senter for jobbmestring gjer. Dei er faste medlemmer av behandlingsteamet, med faste møte eller på same stad. Først går jobbspesialistane inn i teama som er der; på lengre sikt blir tilboda slegne i hop.

**Erfart i sju kommunar og bydelar:** Det er lyst til å samarbeide. Målgruppene er ulike, og det er uklart kven ein har felles. Tenestene treng å kjenne kvarandre betre, helseteama å snakke meir om arbeid, og begge å lære av den andre.

**Planlagt for 2019–2020:** Nav og Helsedirektoratet ville ha ei tilråding frå fagrådet, gjere framlegg om forsking på om fast samarbeid verkar, hente kunnskap om slike tilbod i England (IAPT) og gi felles faglege tilrådingar. Nav ville halde konferanse, gjerne felles i 2020, hjelpe regionane og følgje forskinga. Med departementet ville dei drøfte eit felles forskingsprosjekt. [Forventningane til fylka](/council/assignments/samarbeid-om-psykisk-helse-i-fylkene) står for seg.`,
        questions: `Kva slags behov har målgruppa? Kor mange av dei som får behandling i RPH eller poliklinikk, treng jobbspesialist eller tett oppfølging frå Nav? Kva trengst i kommunane, og kva trengst som tilbod i heile fylket?
Kva samarbeidspartnarar er mest aktuelle i helse (Rask psykisk helsehjelp, DPS, kommunepsykologar, fastlegar, andre) og i Nav (rettleiar, jobbspesialist, IA-rådgivar, andre)?
I kva fase av oppfølginga er det mest føremålstenleg å etablere samarbeidet?
Kva metodikk bør ein bruke?
Innspel til forskingsprosjekt for å undersøkje effekten av systematisk samarbeid?`,
      },
      en: {
        title: 'Joint offers for mild and moderate mental illness',
        lead: 'Anxiety and depression lie behind many years outside work. Can Nav and health care make an offer together, as Nav has tried alone?',
        presenter: 'Hilde Kristin Weng, senior adviser at the Directorate of Labour and Welfare',
        body: `31 per cent of those on work assessment allowance had anxiety or depression; among those under 30 it was 46 per cent. The presentation pointed out that cognitive therapy with an eye to the job works well, and that treatment and job support together work better than ordinary follow-up. Senter for jobbmestring (a centre for coping with work) had been tried in a controlled study, but there was no money to have one in every county.

**Recommended in 2016:** A national offer should build on what there is. Prompt mental health care in the municipality is combined with job specialists from Nav who work as Senter for jobbmestring does. They are permanent members of the treatment team, with regular meetings or under the same roof. First the job specialists join the teams that exist; in the longer term the offers are merged.

**Learned in seven municipalities and city districts:** There is a wish to work together. The target groups differ, and it is unclear who is shared. The services need to know each other better, the health teams to talk more about work, and both to learn from the other.

**Planned for 2019–2020:** Nav and the Directorate of Health wanted a recommendation from the council, to propose research on whether regular cooperation works, to learn about such offers in England (IAPT) and to give joint professional recommendations. Nav wanted to hold a conference, perhaps a joint one in 2020, to help the regions and to follow the research. With the ministry they wanted to discuss a joint research project. [What was expected of the counties](/council/assignments/samarbeid-om-psykisk-helse-i-fylkene) has a page of its own.`,
        questions: `What needs does the target group have? How many of those treated in prompt mental health care or outpatient clinics need a job specialist or close follow-up by Nav? What is needed in the municipalities, and what is needed as an offer to the whole county?
Which partners matter most in health (prompt mental health care, district psychiatric centres, municipal psychologists, GPs, others) and in Nav (adviser, job specialist, IA adviser, others)?
In which phase of the follow-up is it best to begin the cooperation?
Which method should be used?
Input to a research project on the effect of systematic cooperation?`,
      },
    },
    source:
      '«Felles tilbud til brukere med lettere til moderate psykiske helseplager», Hilde Kristin Weng, Arbeids- og velferdsdirektoratet, 19. juni 2019',
  }),
  ship({
    ...AT,
    slug: 'pakkeforlop',
    facts: { meeting: SON, number: 5 },
    texts: {
      nb: {
        title: 'Pakkeforløp for psykisk helse og rus',
        lead: 'Seks nasjonale pakkeforløp ble innført i 2019. I forløpet for voksne har arbeid en plass fra henvisning til avslutning.',
        presenter: 'Randi Røed Andersen, seniorrådgiver, avdeling psykisk helse og rus i Helsedirektoratet',
        body: `Tre generelle forløp kom 1. januar 2019: psykisk helsevern for voksne, psykisk helsevern for barn og unge, og tverrfaglig spesialisert rusbehandling. Tre for bestemte tilstander kom 15. februar: psykose, tvangslidelse, og spiseforstyrrelser hos barn og unge.

Presentasjonen viste hvor arbeid nevnes i forløpet for voksne:

- **Henvisning:** arbeid, skole og de tjenestene pasienten alt får.
- **Basis utredning:** livssituasjonen. Ved sykmelding bør pasientens forventning om å komme tilbake, og det som står i veien, kartlegges.
- **Beslutning:** om det trengs samarbeid med skole, arbeidsliv, Nav eller andre.
- **Behandlingsplan:** minst en plan for å fortsette i, eller komme tilbake til, skole eller arbeid.
- **Samarbeid:** for dem som ønsker hjelp til å komme i eller bli i skole eller jobb, *må* det være et integrert samarbeid mellom kommune eller fylkeskommune, Nav og helse. Et samarbeidsmøte bør holdes tidlig, og møtene jevnlig, ved behov på telefon eller video.
- **Evaluering:** planen for å komme tilbake vurderes i fellesskap.
- **Avslutning:** avsluttende samarbeidsmøte, og sykmelding i epikrisen. Behov for oppfølging fra Nav, skole, arbeidsgiver og andre registreres med koder.

Forløpene evalueres med koder, intervjuer, befolkningsundersøkelser, kvalitetsindikatorer og undersøkelser blant brukere, pårørende og ansatte. De fem andre forløpene er nevnt med navn; presentasjonen viser ikke hva de sier om arbeid.`,
      },
      nn: {
        title: 'Pakkeforløp for psykisk helse og rus',
        lead: 'Seks nasjonale pakkeforløp vart innførte i 2019. I forløpet for vaksne har arbeid ein plass frå tilvising til avslutning.',
        presenter: 'Randi Røed Andersen, seniorrådgivar, avdeling psykisk helse og rus i Helsedirektoratet',
        body: `Tre generelle forløp kom 1. januar 2019: psykisk helsevern for vaksne, psykisk helsevern for barn og unge, og tverrfagleg spesialisert rusbehandling. Tre for bestemte tilstandar kom 15. februar: psykose, tvangsliding, og eteforstyrringar hos barn og unge.

Presentasjonen viste kvar arbeid er nemnt i forløpet for vaksne:

- **Tilvising:** arbeid, skule og dei tenestene pasienten alt får.
- **Basis utgreiing:** livssituasjonen. Ved sjukmelding bør ein kartleggje kva pasienten ventar seg om å kome tilbake, og kva som står i vegen.
- **Avgjerd:** om det trengst samarbeid med skule, arbeidsliv, Nav eller andre.
- **Behandlingsplan:** minst ein plan for å halde fram i, eller kome tilbake til, skule eller arbeid.
- **Samarbeid:** for dei som ønskjer hjelp til å kome i eller bli i skule eller jobb, *må* det vere eit integrert samarbeid mellom kommune eller fylkeskommune, Nav og helse. Eit samarbeidsmøte bør haldast tidleg, og møta jamleg, ved behov på telefon eller video.
- **Evaluering:** planen for å kome tilbake blir vurdert i fellesskap.
- **Avslutning:** avsluttande samarbeidsmøte, og sjukmelding i epikrisen. Behov for oppfølging frå Nav, skule, arbeidsgjevar og andre blir registrerte med kodar.

Forløpa blir evaluerte med kodar, intervju, befolkningsundersøkingar, kvalitetsindikatorar og undersøkingar blant brukarar, pårørande og tilsette. Dei fem andre forløpa er nemnde med namn; presentasjonen viser ikkje kva dei seier om arbeid.`,
      },
      en: {
        title: 'National pathways for mental health and substance use',
        lead: 'Six national pathways were introduced in 2019. In the one for adults, work has its place from referral to discharge.',
        presenter:
          'Randi Røed Andersen, senior adviser, department of mental health and substance use at the Directorate of Health',
        body: `Three general pathways came on 1 January 2019: mental health care for adults, mental health care for children and young people, and interdisciplinary specialised treatment for substance use. Three for particular conditions came on 15 February: psychosis, obsessive-compulsive disorder, and eating disorders in children and young people.

The presentation showed where work is mentioned in the pathway for adults:

- **Referral:** work, school and the services the patient gets already.
- **Basic assessment:** life situation. If sick-listed, the patient’s expectation of returning, and what stands in the way, should be explored.
- **Decision:** whether cooperation with school, working life, Nav or others is needed.
- **Treatment plan:** at least a plan to stay in, or return to, school or work.
- **Cooperation:** for those who want help to get or keep school or a job, there *must* be integrated cooperation between municipality or county, Nav and health care. A joint meeting should be held early, and meetings regularly, by phone or video if needed.
- **Evaluation:** the plan to return is looked at together.
- **Discharge:** a closing joint meeting, and sick leave in the summary. The need for follow-up by Nav, school, employer and others is registered by codes.

The pathways are evaluated by codes, interviews, population surveys, quality indicators, and surveys of users, next of kin and staff. The other five pathways are named; the presentation does not show what they say about work.`,
      },
    },
    source:
      '«Pakkeforløp psykisk helse og rus», Randi Røed Andersen, Helsedirektoratet, Nasjonalt fagråd arbeid og helse, 19. juni 2019',
  }),
]
