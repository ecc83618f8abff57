import type { Text } from '#core/languages.ts'
import type { NewOrganisation } from '../model.ts'
import { known, SOURCES } from './make.ts'

const organiser = (key: string, name: Text, where: Text) =>
  known({
    key,
    kind: 'research-abroad',
    name,
    about: {
      nb: `Fagmiljø i ${where.nb}. Ett av fem som har samarbeidet om den nordiske konferansen om arbeid og rehabilitering.`,
      nn: `Fagmiljø i ${where.nn}. Eitt av fem som har samarbeidd om den nordiske konferansen om arbeid og rehabilitering.`,
      en: `A group in ${where.en}. One of five that have arranged the Nordic conference on work and rehabilitation together.`,
    },
    source: SOURCES.networks,
  })

/** Research groups in other countries. */
export const ABROAD: readonly NewOrganisation[] = [
  organiser(
    'linkoping-work-rehabilitation',
    {
      nb: 'Nasjonalt senter for arbeid og rehabilitering, Linköpings universitet',
      nn: 'Det nasjonale senteret for arbeid og rehabilitering, Linköpings universitet',
      en: 'National Centre for Work & Rehabilitation, Linköping University',
    },
    { nb: 'Sverige', nn: 'Sverige', en: 'Sweden' },
  ),
  organiser(
    'defactum',
    {
      nb: 'DEFACTUM, Region Midtjylland',
      nn: 'DEFACTUM, Region Midtjylland',
      en: 'DEFACTUM, Social & Health Services and Labour Market, Central Denmark Region',
    },
    { nb: 'Danmark', nn: 'Danmark', en: 'Denmark' },
  ),
  organiser(
    'fioh',
    {
      nb: 'Det finske arbeidshelseinstituttet',
      nn: 'Det finske arbeidshelseinstituttet',
      en: 'Finnish Institute of Occupational Health',
    },
    { nb: 'Finland', nn: 'Finland', en: 'Finland' },
  ),
  organiser(
    'virk',
    {
      nb: 'Virk, det islandske rehabiliteringsfondet',
      nn: 'Virk, det islandske rehabiliteringsfondet',
      en: 'Virk, Icelandic Rehabilitation Fund',
    },
    { nb: 'Island', nn: 'Island', en: 'Iceland' },
  ),
  ...(
    [
      ['karolinska-institutet', 'Karolinska Institutet', 'Karolinska Institute', 'Sverige', 'Sweden'],
      ['stockholms-universitet', 'Stockholms universitet', 'Stockholm University', 'Sverige', 'Sweden'],
    ] as const
  ).map(([key, name, en, nb, english]) =>
    known({
      key,
      kind: 'research-abroad',
      name: { nb: name, nn: name, en },
      about: {
        nb: `Universitet i ${nb}. Forskere herfra oppsummerte i 2018 hva psykologisk behandling betyr for sykefraværet.`,
        nn: `Universitet i ${nb}. Forskarar herifrå oppsummerte i 2018 kva psykologisk behandling har å seie for sjukefråværet.`,
        en: `A university in ${english}. In 2018 researchers from here summed up what psychological treatment means for sickness absence.`,
      },
      source: SOURCES.council,
    }),
  ),
  known({
    key: 'monash-university',
    kind: 'research-abroad',
    name: { nb: 'Monash-universitetet', nn: 'Monash-universitetet', en: 'Monash University' },
    about: {
      nb: 'En av forskerne på HelseIArbeid i Troms og Finnmark var i 2019 også knyttet til universitetet.',
      nn: 'Ein av forskarane på HelseIArbeid i Troms og Finnmark var i 2019 også knytt til universitetet.',
      en: 'One of the researchers on HelseIArbeid in Troms and Finnmark was in 2019 also with the university.',
    },
    source: SOURCES.council,
  }),
  known({
    key: 'oecd',
    kind: 'other',
    name: { nb: 'OECD', nn: 'OECD', en: 'OECD' },
    about: {
      nb: 'Samarbeidsorganisasjon for land. Rådde i 2013 Norge til å bruke arbeidsplassen til å forebygge sykefravær, og til å la Nav og helsetjenesten samhandle.',
      nn: 'Samarbeidsorganisasjon for land. Rådde i 2013 Noreg til å bruke arbeidsplassen til å førebyggje sjukefråvær, og til å la Nav og helsetenesta samhandle.',
      en: 'An organisation of countries. In 2013 it advised Norway to use the workplace to prevent sickness absence, and to let Nav and the health service work together.',
    },
    source: SOURCES.council,
  }),
]
