import { day } from '#core/dates.ts'
import { ship } from '#editorial/pieces/index.ts'
import { networkKind } from '../kind.ts'
import { lines, members, NETWORKS_SOURCE } from './make.ts'

/** The network around the open arena. */
export const ARENA = ship({
  kind: networkKind,
  slug: 'arena-network',
  source: `${NETWORKS_SOURCE}; og Nasjonalt fagråd for arbeid og helse, møtet 19. juni 2019`,
  published: day('2026-01-15'),
  facts: {
    form: 'open',
    since: '2009',
    isOver: false,
    members: [
      ...members('organiser', ['kompetansesenteret', 'helsedirektoratet', 'arbeids-og-velferdsdirektoratet'], '2009'),
      ...members('participant', [
        ...['nav', 'norce', 'oslomet', 'oslomet-inko', 'ntnu', 'unn-helseiarbeid', 'diakonhjemmet-sykehus'],
      ]),
      ...members('participant', ['ks', 'nav-porsgrunn', 'skogli', 'steffensrud', 'unn'], '2009', '2009'),
    ],
    agreements: [],
  },
  texts: {
    nb: {
      title: 'Nettverket rundt Åpen arena',
      purpose:
        'Mellom 150 og 250 mennesker som arbeider der arbeid og helse møtes, setter hvert år dagsordenen selv og finner hverandre på tvers.',
      about:
        'Åpen arena har vært holdt hvert år siden 2009, av kompetansesenteret med de to direktoratene som medarrangører. Den første var på Lillehammer 6. og 7. januar 2009, med 200 deltakere og 23 rapporter. I januar 2020 var den i Drammen, med rundt 150, for å gi innspill til strategien for fagfeltet.',
      activities: lines(
        'Deltakerne skriver temaene sine, henger dem på en tom programvegg og velger fritt hvilke samtaler de går til.',
        'Hver gruppe skriver en rapport med tema, deltakere, det som kom fram, og neste skritt.',
        'Aktører forteller et år etter at de har endret programmer, startet prosjekter, ansatt folk og tatt metodene i bruk hjemme.',
      ),
      groups: lines(
        'Myndigheter: de to direktoratene og Nav sentralt.',
        'Praktikere og klinikere: Nav regionalt og lokalt, kommunenes tilbud innen arbeid og helse, poliklinikker med arbeid som mål, og institusjoner med arbeidsrettet rehabilitering.',
        'Forskningsmiljøer.',
        'Arbeidsgivere.',
        'Brukerrepresentanter.',
      ),
      join: 'Alle som arbeider mellom arbeid og helse, eller har bruk for at de to møtes, kan komme på Åpen arena. Spør gjerne også: hvem pleier vi ikke å invitere?',
      open: 'Kildene navngir noen av dem som har vært med. De sier ikke hvem som var med hvilket år, utenom 2009, og ikke hvilke arbeidsgivere og brukerrepresentanter som kom.',
    },
    nn: {
      title: 'Nettverket rundt Open arena',
      purpose:
        'Mellom 150 og 250 menneske som arbeider der arbeid og helse møtest, set kvart år dagsordenen sjølve og finn kvarandre på tvers.',
      about:
        'Open arena har vore halden kvart år sidan 2009, av kompetansesenteret med dei to direktorata som medarrangørar. Den første var på Lillehammer 6. og 7. januar 2009, med 200 deltakarar og 23 rapportar. I januar 2020 var han i Drammen, med rundt 150, for å gje innspel til strategien for fagfeltet.',
      activities: lines(
        'Deltakarane skriv temaa sine, heng dei på ein tom programvegg og vel fritt kva samtalar dei går til.',
        'Kvar gruppe skriv ein rapport med tema, deltakarar, det som kom fram, og neste steg.',
        'Aktørar fortel eit år etter at dei har endra program, starta prosjekt, tilsett folk og teke metodane i bruk heime.',
      ),
      groups: lines(
        'Styresmakter: dei to direktorata og Nav sentralt.',
        'Praktikarar og klinikarar: Nav regionalt og lokalt, tilboda i kommunane innan arbeid og helse, poliklinikkar med arbeid som mål, og institusjonar med arbeidsretta rehabilitering.',
        'Forskingsmiljø.',
        'Arbeidsgjevarar.',
        'Brukarrepresentantar.',
      ),
      join: 'Alle som arbeider mellom arbeid og helse, eller har bruk for at dei to møtest, kan kome på Open arena. Spør gjerne òg: kven pleier vi ikkje å be?',
      open: 'Kjeldene namngjev somme av dei som har vore med. Dei seier ikkje kven som var med kva år, utanom 2009, og ikkje kva arbeidsgjevarar og brukarrepresentantar som kom.',
    },
    en: {
      title: 'The network around the Open Arena',
      purpose:
        'Each year between 150 and 250 people who work where work and health meet set their own agenda and find each other across sectors.',
      about:
        'The Open Arena has been held every year since 2009, by the competence centre together with the two directorates. The first was at Lillehammer on 6 and 7 January 2009, with 200 people and 23 reports. In January 2020 it was in Drammen, with about 150, to give input to the strategy for the field.',
      activities: lines(
        'People write down their own topics, hang them on an empty agenda wall and choose freely which circles to join.',
        'Each group writes a report with its topic, who took part, what came up, and the next steps.',
        'A year later people tell that they have changed programmes, started projects, employed people and used the methods at home.',
      ),
      groups: lines(
        'Authorities: the two directorates and Nav nationally.',
        'Practitioners and clinicians: Nav in regions and offices, municipal services for work and health, outpatient clinics with work as a goal, and institutions with vocational rehabilitation.',
        'Research groups.',
        'Employers.',
        'User representatives.',
      ),
      join: 'Everyone who works between work and health, or needs the two to meet, can come to the Open Arena. Do ask as well: whom do we usually not invite?',
      open: 'The sources name some of those who have taken part. They do not say who came in which year, other than 2009, nor which employers and user representatives came.',
    },
  },
})
