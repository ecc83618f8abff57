import { partly } from '#core/partial-date.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { COUNCIL_2019, LOOKED, YEAR_2023 } from '#knowledge/themes/index.ts'
import { eventKind } from '../kinds.ts'

const PLAIN = { isCancelled: false, isInvented: false, isDigital: false }

/** Two open arenas and a debate. */
export const pastEvents: readonly Shipped[] = [
  ship({
    kind: eventKind,
    slug: 'apen-arena-2009',
    facts: {
      ...PLAIN,
      from: partly('2009-01-06'),
      until: partly('2009-01-07'),
      place: 'Hotel Radisson SAS, Lillehammer',
      organisers: ['kompetansesenteret'],
      themes: ['arbeid-og-helse'],
    },
    source: `${COUNCIL_2019}: om Arbeid og helse – Åpen arena`,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Åpen arena 2009: Fra muligheter til handling',
        lead: '200 mennesker lagde programmet selv, og skrev 23 rapporter.',
        about: `Temaet var praktiske grep for å samarbeide på tvers av arbeid og helse. Alle møttes i én stor ring. Den som ville, skrev et emne på et ark, leste det høyt og hengte det på en tom vegg som var delt i samtaleøkter. Da veggen var full, var programmet ferdig.

Så valgte hver og en hvilke samtaler de ville være med i. I fire timer delte de erfaringer, gikk fra gruppe til gruppe og leste hverandres rapporter. 23 rapporter ble skrevet og hengt opp, og alt ble samlet i én.`,
      },
      nn: {
        title: 'Open arena 2009: Frå moglegheiter til handling',
        lead: '200 menneske laga programmet sjølve, og skreiv 23 rapportar.',
        about: `Temaet var praktiske grep for å samarbeide på tvers av arbeid og helse. Alle møttest i éin stor ring. Den som ville, skreiv eit emne på eit ark, las det høgt og hengde det på ein tom vegg som var delt i samtaleøkter. Då veggen var full, var programmet ferdig.

Så valde kvar og ein kva samtalar dei ville vere med i. I fire timar delte dei erfaringar, gjekk frå gruppe til gruppe og las rapportane til kvarandre. 23 rapportar blei skrivne og hengde opp, og alt blei samla i éin.`,
      },
      en: {
        title: 'Open arena 2009: from possibilities to action',
        lead: '200 people made the programme themselves, and wrote 23 reports.',
        about: `The theme was practical ways of working together across work and health. Everybody met in one large ring. Whoever wanted to wrote a topic on a sheet, read it aloud and hung it on an empty wall divided into sessions. When the wall was full, the programme was done.

Then each chose which conversations to join. For four hours they shared experience, moved between the groups and read each other’s reports. 23 reports were written and hung up, and all of it was gathered into one.`,
      },
    },
  }),
  ship({
    kind: eventKind,
    slug: 'apen-arena-2020',
    facts: {
      ...PLAIN,
      from: partly('2020-01-22'),
      until: partly('2020-01-23'),
      place: 'Union Scene, Drammen',
      organisers: ['kompetansesenteret', 'helsedirektoratet'],
      themes: ['arbeid-og-helse'],
    },
    source: `${COUNCIL_2019}: om Arbeid og helse – Åpen arena`,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Arbeid og helse – Åpen arena 2020',
        lead: 'To dager der omtrent 150 deltakere skulle gi innspill til en ny strategi for feltet.',
        about: `Helsedirektoratet og Arbeids- og velferdsdirektoratet hadde fått i oppdrag å utvikle arbeid og helse som fagfelt sammen, og strategien «Et tettere samvirke» skulle fornyes. Arenaen skulle gi dem ideer og innspill fra hele bredden av feltet, skrevet ned og klare til bruk.

Metoden var åpent rom (*open space*): Deltakerne setter dagsordenen selv. Det vi vet, er fra planen som ble lagt fram for fagrådet i juni 2019. Hva som kom ut av dagene, står ikke i kilden.`,
      },
      nn: {
        title: 'Arbeid og helse – Open arena 2020',
        lead: 'To dagar der om lag 150 deltakarar skulle gi innspel til ein ny strategi for feltet.',
        about: `Helsedirektoratet og Arbeids- og velferdsdirektoratet hadde fått i oppdrag å utvikle arbeid og helse som fagfelt saman, og den første strategien for feltet skulle fornyast. Arenaen skulle gi dei idear og innspel frå heile breidda av feltet, skrivne ned og klare til bruk.

Metoden var ope rom (*open space*): Deltakarane set dagsordenen sjølve. Det vi veit, er frå planen som blei lagd fram for fagrådet i juni 2019. Kva som kom ut av dagane, står ikkje i kjelda.`,
      },
      en: {
        title: 'Work and health – Open arena 2020',
        lead: 'Two days on which about 150 participants were to give input to a new strategy for the field.',
        about: `The Directorate of Health and the Directorate of Labour and Welfare had been asked to develop work and health as a field together, and their strategy was to be renewed. The arena was to give them ideas and input from the whole breadth of the field, written down and ready for use.

The method was *open space*: the participants set the agenda themselves. What we know is from the plan put before the council in June 2019. What came of the days is not in the source.`,
      },
    },
  }),
  ship({
    kind: eventKind,
    slug: 'arendalsuka-2023',
    facts: {
      ...PLAIN,
      from: partly('2023'),
      until: partly('2023'),
      place: 'Arendal',
      organisers: ['kompetansesenteret'],
      themes: ['ungt-utenforskap', 'arbeid-og-helse'],
    },
    source: YEAR_2023,
    published: LOOKED,
    texts: {
      nb: {
        title: 'Arendalsuka 2023: Har vi råd til utenforskapet?',
        lead: 'En debatt om det folk kan, vet og orker, og hvordan vi tar vare på det.',
        about: `Kompetansesenteret inviterte blant andre Nav-direktøren og representanter for LO og NHO. Spørsmålet var hvordan samfunnet skal forvalte det menneskene i det kan bidra med. Kanskje er det noe å lære av oljefondet: å kreve at også denne formuen forvaltes aktivt?

Debatten ble tatt opp. Adressen til opptaket står ikke i kilden.`,
      },
      nn: {
        title: 'Arendalsuka 2023: Har vi råd til utanforskapen?',
        lead: 'Ein debatt om det folk kan, veit og orkar, og korleis vi tek vare på det.',
        about: `Kompetansesenteret inviterte mellom andre Nav-direktøren og representantar for LO og NHO. Spørsmålet var korleis samfunnet skal forvalte det menneska i det kan bidra med. Kanskje er det noko å lære av oljefondet: å krevje at også denne formuen blir forvalta aktivt?

Debatten blei teken opp. Adressa til opptaket står ikkje i kjelda.`,
      },
      en: {
        title: 'The Arendal week 2023: can we afford exclusion?',
        lead: 'A debate about what people can do, know and manage, and how we look after it.',
        about: `The competence centre invited, among others, the director of Nav and representatives of the trade unions (LO) and the employers (NHO). The question was how society should look after what its people can contribute. Perhaps there is something to learn from the oil fund: to ask for active management of this wealth too?

The debate was recorded. The address of the recording is not in the source.`,
      },
    },
  }),
]
