import { ship } from '#editorial/pieces/index.ts'
import { themeKind } from '../kind.ts'
import { COUPLING_ARTICLE, LOOKED, YEAR_2023 } from '../sources.ts'

export const workAndHealth = ship({
  kind: themeKind,
  slug: 'arbeid-og-helse',
  facts: {
    order: 1,
    services: ['ips', 'helseiarbeid', 'senter-for-jobbmestring', 'nav-arbeidsradgivning'],
  },
  source: `${YEAR_2023}. ${COUPLING_ARTICLE}`,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Arbeid og helse',
      lead: 'Mange trenger hjelp med helsa og med arbeidet på samme tid. Som regel har de fått det ene først og det andre etterpå.',
      what: `I feltet arbeid og helse **kobles** to slags hjelp: den som styrker arbeidsevne og deltakelse, og den som letter helseplager eller gjør dem lettere å leve med. Koblingen kan ligge inne i én tjeneste, eller mellom tjenester i ulike sektorer.

Spesialisthelsetjenesten, Nav, arbeids- og inkluderingsbedrifter og andre har slike tilbud. I kommunehelsetjenesten er det foreløpig få. Noen tilbud kobler sterkt, andre bare litt: [figuren over tjenestene](/services) viser hvordan.`,
      why: `Én av fem i arbeidsfør alder er ikke aktiv i arbeidslivet, og mange av dem har helseplager. Nav kan ofte ikke løse det alene. Helsetjenesten har på sin side liten tradisjon for å spørre om arbeid. Derfor kommer arbeidet gjerne på tale først når behandlingen er ferdig.

Tanken bak feltet er en annen: Aktivitet og arbeid kan gi bedre helse, og kan være en del av behandlingen. For den som har sammensatte plager, henger de to sammen hele veien.`,
      doing: `Kompetansesenteret sprer kunnskap gjennom nettsider, nyhetsbrev, webinarer og kurs. Det meste skjer digitalt, så hele landet kan være med. I 2023 handlet [to webinarer](/webinars) og flere artikkelserier om dette temaet.

Framover får kommunene større plass i arbeidet. Myndighetene har laget en nasjonal strategi for arbeid og helse.`,
      measured: `Kildene våre har ikke ett felles mål for hele feltet. De avgrenser også det kjente tallet ulikt: Ett sted er *én av fem* alle som ikke er aktive i arbeidslivet, et annet sted de som er utenfor arbeid eller utdanning på grunn av helsa.

For kjernen av feltet finnes det et register som følger deltakerne over tid. [Se hva det viser](/results).`,
    },
    nn: {
      title: 'Arbeid og helse',
      lead: 'Mange treng hjelp med helsa og med arbeidet på same tid. Som regel har dei fått det eine først og det andre etterpå.',
      what: `I feltet arbeid og helse blir to slags hjelp **kopla**: den som styrkjer arbeidsevne og deltaking, og den som lettar helseplager eller gjer dei lettare å leve med. Koplinga kan liggje inne i éi teneste, eller mellom tenester i ulike sektorar.

Spesialisthelsetenesta, Nav, arbeids- og inkluderingsbedrifter og andre har slike tilbod. I kommunehelsetenesta er det få så langt. Somme tilbod koplar sterkt, andre berre litt: [figuren over tenestene](/services) viser korleis.`,
      why: `Éin av fem i arbeidsfør alder er ikkje aktiv i arbeidslivet, og mange av dei har helseplager. Nav kan ofte ikkje løyse det åleine. Helsetenesta har på si side liten tradisjon for å spørje om arbeid. Difor kjem arbeidet gjerne på tale først når behandlinga er ferdig.

Tanken bak feltet er ein annan veg: Aktivitet og arbeid kan gi betre helse, og kan vere ein del av behandlinga. For den som har samansette plager, heng dei to saman heile vegen.`,
      doing: `Kompetansesenteret spreier kunnskap gjennom nettsider, nyheitsbrev, webinar og kurs. Det meste går føre seg digitalt, så heile landet kan vere med. I 2023 handla [to webinar](/webinars) og fleire artikkelseriar om dette temaet.

Framover får kommunane større plass i arbeidet. Styresmaktene har laga ein nasjonal strategi for arbeid og helse.`,
      measured: `Kjeldene våre har ikkje eitt felles mål for heile feltet. Dei avgrensar òg det kjende talet ulikt: Éin stad er *éin av fem* alle som ikkje er aktive i arbeidslivet, ein annan stad dei som er utanfor arbeid eller utdanning på grunn av helsa.

For kjernen av feltet finst det eit register som følgjer deltakarane over tid. [Sjå kva det viser](/results).`,
    },
    en: {
      title: 'Work and health',
      lead: 'Many people need help with their health and with work at the same time. Mostly they have been given one first and the other afterwards.',
      what: `The field of work and health **couples** two kinds of help: what raises the ability to work and take part, and what eases health problems or makes them easier to live with. The coupling may lie inside one service, or between services in different sectors.

Specialist health care, Nav (the labour and welfare administration), inclusion enterprises and others offer such help. In municipal health care there is little of it so far. Some services couple strongly, others only a little: [the figure of the services](/services) shows how.`,
      why: `One in five people of working age is not active in working life, and many of them have health problems. Nav often cannot solve this alone. Health care, for its part, has little tradition of asking about work. So work tends to come up only when treatment is over.

The idea behind the field is another: activity and work can bring better health, and can be part of the treatment. For somebody with composite problems, the two belong together all the way.`,
      doing: `The competence centre spreads knowledge through its web pages, a newsletter, webinars and courses. Most of it is digital, so that the whole country can take part. In 2023 [two webinars](/webinars) and several series of articles were about this theme.

From now on the municipalities will have a larger place in the work. The authorities have made a national strategy for work and health.`,
      measured: `Our sources have no one measure for the whole field. They also draw the well-known figure differently: in one place *one in five* is everybody who is not active in working life, in another those who are outside work or education because of their health.

For the core of the field there is a registry that follows participants over time. [See what it shows](/results).`,
    },
  },
})
