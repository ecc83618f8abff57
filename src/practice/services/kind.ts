import { z } from 'zod'
import type { Text } from '#core/languages.ts'
import { defineKind, type FactField } from '#editorial/pieces/index.ts'

/** Who may run a service: what a source says, when it names no organisation. */
export const PROVIDERS = ['nav', 'specialist-health', 'municipal-health', 'inclusion-enterprise', 'other'] as const
export type Provider = (typeof PROVIDERS)[number]

/** What each kind of provider is called. */
export const providerTexts: Readonly<Record<Provider, Text>> = {
  nav: { nb: 'Nav', nn: 'Nav', en: 'Nav' },
  'specialist-health': {
    nb: 'spesialisthelsetjenesten',
    nn: 'spesialisthelsetenesta',
    en: 'specialist health care',
  },
  'municipal-health': {
    nb: 'kommunale helsetjenester og fastleger',
    nn: 'kommunale helsetenester og fastlegar',
    en: 'municipal health services and GPs',
  },
  'inclusion-enterprise': {
    nb: 'arbeids- og inkluderingsbedrifter',
    nn: 'arbeids- og inkluderingsbedrifter',
    en: 'work and inclusion enterprises',
  },
  other: { nb: 'andre', nn: 'andre', en: 'others' },
}

/** Facts of a service: the same in all languages. */
const factsSchema = z.object({
  /** Who runs it, by kind; empty where nobody has said. */
  providers: z.array(z.enum(PROVIDERS)),
  /** Who runs it, by the directory's keys. */
  organisations: z.array(z.string()),
  /** Slugs of services that are near. */
  related: z.array(z.string()),
})
export type ServiceFacts = z.infer<typeof factsSchema>

/** What is said of a service, line by line; a line that nothing is known about is left empty. */
export type ServiceLine =
  | 'short'
  | 'lead'
  | 'forWhom'
  | 'workParts'
  | 'healthParts'
  | 'takesPart'
  | 'howTo'
  | 'benefits'
  | 'challenges'
  | 'chain'
  | 'known'

const fields: readonly FactField[] = [
  {
    key: 'providers',
    label: { nb: 'Hvem som gir tilbudet', nn: 'Kven som gir hjelpa', en: 'Who provides it' },
    hint: {
      nb: 'Velg alle som har ansvar for det. Figuren og filteret bruker dette.',
      nn: 'Vel alle som har ansvar for henne. Figuren og filteret bruker dette.',
      en: 'Choose all who are responsible. The figure and the filter use this.',
    },
    shape: 'choices',
    options: PROVIDERS.map((value) => ({ value, label: providerTexts[value] })),
  },
  {
    key: 'organisations',
    label: {
      nb: 'Organisasjoner som gir det',
      nn: 'Organisasjonar som gir henne',
      en: 'Organisations that provide it',
    },
    hint: {
      nb: 'Bare de som står i «Hvem er hvem». Den første regnes som hovedansvarlig.',
      nn: 'Berre dei som står i «Kven er kven». Den første blir rekna som hovudansvarleg.',
      en: 'Only those in “Who is who”. The first counts as the one mainly responsible.',
    },
    shape: 'organisations',
    optional: true,
  },
  {
    key: 'related',
    label: { nb: 'Beslektede tilbud', nn: 'Slekta tenestetilbod', en: 'Related services' },
    shape: 'pieces',
    of: 'service',
    optional: true,
  },
]

/** What a service is, as it is written for the public. */
export const serviceKind = defineKind<ServiceFacts, ServiceLine>({
  key: 'service',
  wing: 'practice',
  at: '/services',
  one: { nb: 'tjenestetilbud', nn: 'tenestetilbod', en: 'service' },
  many: { nb: 'Tjenestetilbud', nn: 'Tenestetilbod', en: 'Services' },
  schema: factsSchema,
  fields,
  lines: {
    title: { label: { nb: 'Navn', nn: 'Namn', en: 'Name' }, shape: 'line' },
    short: {
      label: { nb: 'Kort navn i figuren', nn: 'Kort namn i figuren', en: 'Short name in the figure' },
      hint: {
        nb: 'Trengs når navnet er langt. Omtrent tretti tegn er best.',
        nn: 'Trengst når namnet er langt. Om lag tretti teikn er best.',
        en: 'Needed when the name is long. About thirty letters is best.',
      },
      shape: 'line',
      optional: true,
    },
    lead: {
      label: {
        nb: 'Hva det er, i én setning eller to',
        nn: 'Kva det er, i éi setning eller to',
        en: 'What it is, in a sentence or two',
      },
      shape: 'paragraph',
    },
    forWhom: {
      label: { nb: 'Hvem det er for', nn: 'Kven det er for', en: 'Who it is for' },
      shape: 'markdown',
      optional: true,
    },
    workParts: {
      label: { nb: 'Deler på arbeidssiden', nn: 'Delar på arbeidssida', en: 'Parts on the work side' },
      hint: { nb: 'En del på hver linje.', nn: 'Éin del på kvar linje.', en: 'One part a line.' },
      shape: 'list',
      optional: true,
    },
    healthParts: {
      label: { nb: 'Deler på helsesiden', nn: 'Delar på helsesida', en: 'Parts on the health side' },
      hint: { nb: 'En del på hver linje.', nn: 'Éin del på kvar linje.', en: 'One part a line.' },
      shape: 'list',
      optional: true,
    },
    takesPart: {
      label: { nb: 'Hvem som er med', nn: 'Kven som er med', en: 'Who takes part' },
      hint: {
        nb: 'Fagfolk, arbeidsgivere og andre, en på hver linje.',
        nn: 'Fagfolk, arbeidsgivarar og andre, éin på kvar linje.',
        en: 'Professions, employers and others, one a line.',
      },
      shape: 'list',
      optional: true,
    },
    howTo: {
      label: { nb: 'Hvordan man får det', nn: 'Korleis ein får det', en: 'How to get it' },
      shape: 'markdown',
      optional: true,
    },
    benefits: {
      label: { nb: 'Hvem som har nytte av det', nn: 'Kven som har nytte av det', en: 'Who benefits' },
      shape: 'markdown',
      optional: true,
    },
    challenges: {
      label: { nb: 'Utfordringer', nn: 'Utfordringar', en: 'Challenges' },
      shape: 'markdown',
      optional: true,
    },
    chain: {
      label: {
        nb: 'Plassen i tiltakskjeden for sykmeldte',
        nn: 'Plassen i tiltakskjeda for sjukmelde',
        en: 'Its place in the chain of measures for people on sick leave',
      },
      shape: 'markdown',
      optional: true,
    },
    known: {
      label: { nb: 'Mer om tilbudet', nn: 'Meir om hjelpa', en: 'More about it' },
      shape: 'markdown',
      optional: true,
    },
  },
  lead: 'lead',
  lookEveryMonths: 12,
  schemaOrg: 'Service',
})
