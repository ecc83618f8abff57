import { day } from '#core/dates.ts'
import { ship } from '#editorial/pieces/index.ts'
import { networkKind } from '../kind.ts'
import { lines, members, NETWORKS_SOURCE } from './make.ts'

/** The Nordic network, and its conference. */
export const NORDIC = ship({
  kind: networkKind,
  slug: 'nordic-network',
  source: NETWORKS_SOURCE,
  published: day('2026-01-15'),
  facts: {
    form: 'nordic',
    since: '2010',
    isOver: false,
    members: [
      ...members('organiser', ['kompetansesenteret'], '2010'),
      ...members('organiser', ['linkoping-work-rehabilitation', 'defactum', 'fioh', 'virk']),
    ],
    agreements: [],
  },
  texts: {
    nb: {
      title: 'Nordisk nettverk for arbeid og rehabilitering',
      purpose: 'Fagmiljøer i fem nordiske land møtes om forskningen på arbeid og rehabilitering.',
      about:
        'Siden 2010 har kompetansesenteret og de nordiske partnerne arrangert forskningskonferansen «Nordic conference in work & rehabilitation». Arbeidet med konferansen har bygd opp nettverket.',
      activities: lines(
        'Arrangerer konferansen sammen.',
        'Deler forskning om arbeid og rehabilitering på tvers av landene.',
      ),
      join: 'Forsker du på arbeid og rehabilitering, er konferansen veien inn. Kompetansesenteret er den norske arrangøren.',
      open: 'Kilden navngir de fem arrangørene, men sier ikke når hver av dem ble med, hvilke år konferansen har vært, eller når den neste er.',
    },
    nn: {
      title: 'Nordisk nettverk for arbeid og rehabilitering',
      purpose: 'Fagmiljø i fem nordiske land møtest om forskinga på arbeid og rehabilitering.',
      about:
        'Sidan 2010 har kompetansesenteret og dei nordiske partnarane arrangert forskingskonferansen «Nordic conference in work & rehabilitation». Arbeidet med konferansen har bygd opp nettverket.',
      activities: lines(
        'Arrangerer konferansen i lag.',
        'Deler forsking om arbeid og rehabilitering på tvers av landa.',
      ),
      join: 'Forskar du på arbeid og rehabilitering, er konferansen vegen inn. Kompetansesenteret er den norske arrangøren.',
      open: 'Kjelda namngjev dei fem arrangørane, men seier ikkje når kvar av dei vart med, kva år konferansen har vore, eller når den neste er.',
    },
    en: {
      title: 'The Nordic network for work and rehabilitation',
      purpose: 'Research groups in five Nordic countries meet about research on work and rehabilitation.',
      about:
        'Since 2010 the competence centre and its Nordic partners have arranged the research conference “Nordic conference in work & rehabilitation”. The work on the conference has built up the network.',
      activities: lines(
        'Arranges the conference together.',
        'Shares research on work and rehabilitation across the countries.',
      ),
      join: 'If you do research on work and rehabilitation, the conference is the way in. The competence centre is the Norwegian organiser.',
      open: 'The source names the five organisers, but not when each of them joined, in which years the conference was held, or when the next one is.',
    },
  },
})
