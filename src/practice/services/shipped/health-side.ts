import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { serviceKind as kind } from '../kind.ts'
import { sources } from './sources.ts'

const published = day('2026-01-01')

/** Services of the health side: with a clear work part, with some focus on work, and with none. */
export const healthServices: readonly Shipped[] = [
  ship({
    ...{ kind, slug: 'poliklinikk-helse-og-arbeid', published, source: sources('coupling') },
    facts: {
      providers: ['specialist-health'],
      organisations: [],
      related: ['arbeidsrettet-behandling', 'tverrfaglig-muskel-skjelett'],
    },
    texts: {
      nb: {
        title: 'Poliklinikk innen «Helse og arbeid»',
        short: 'Poliklinikk «Helse og arbeid»',
        lead: 'Poliklinisk hjelp i helsetjenesten som handler mest om helse, med en tydelig del som handler om arbeid.',
        workParts: 'En tydelig del som skal øke arbeidsevne og deltakelse i arbeid',
        healthParts: 'Utredning og behandling i poliklinikk',
      },
      nn: {
        title: 'Poliklinikk innan «Helse og arbeid»',
        short: 'Poliklinikk «Helse og arbeid»',
        lead: 'Poliklinisk hjelp i helsetenesta som handlar mest om helse, med ein tydeleg del som handlar om arbeid.',
        workParts: 'Ein tydeleg del som skal auke arbeidsevne og deltaking i arbeid',
        healthParts: 'Utgreiing og behandling i poliklinikk',
      },
      en: {
        title: 'Outpatient clinic for health and work',
        lead: 'Outpatient help in the health service that is mostly about health, with a clear part about work.',
        workParts: 'A clear part that should raise work ability and participation in work',
        healthParts: 'Assessment and treatment as an outpatient',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'kreftrehabilitering', published, source: sources('coupling') },
    facts: { providers: ['specialist-health'], organisations: [], related: ['hjerneskaderehabilitering'] },
    texts: {
      nb: {
        title: 'Kreftrehabilitering med jobbfokus',
        short: 'Kreft\u00ADrehabilitering med jobbfokus',
        lead: 'Rehabilitering etter kreft ved sykehus, der det å komme tilbake i arbeid er ett av flere delmål.',
        forWhom: 'Mennesker som har, eller har hatt, kreft.',
        workParts: 'Retur til arbeid, som ett av flere delmål',
        healthParts: 'Medisinsk utredning, behandling og rehabilitering: det er hovedsaken',
      },
      nn: {
        title: 'Kreftrehabilitering med jobbfokus',
        short: 'Kreft\u00ADrehabilitering med jobbfokus',
        lead: 'Rehabilitering etter kreft ved sjukehus, der det å kome tilbake i arbeid er eitt av fleire delmål.',
        forWhom: 'Menneske som har, eller har hatt, kreft.',
        workParts: 'Retur til arbeid, som eitt av fleire delmål',
        healthParts: 'Medisinsk utgreiing, behandling og rehabilitering: det er hovudsaka',
      },
      en: {
        title: 'Cancer rehabilitation with a focus on work',
        short: 'Cancer rehabilitation with work focus',
        lead: 'Rehabilitation after cancer at a hospital, where returning to work is one of several goals on the way.',
        forWhom: 'People who have, or have had, cancer.',
        workParts: 'Return to work, as one of several goals on the way',
        healthParts: 'Medical assessment, treatment and rehabilitation: that is the main thing',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'hjerneskaderehabilitering', published, source: sources('coupling') },
    facts: { providers: ['specialist-health'], organisations: [], related: ['kreftrehabilitering'] },
    texts: {
      nb: {
        title: 'Rehabilitering etter hjerneskade',
        lead: 'Rehabilitering ved sykehus etter en hjerneskade eller et hjernetraume, der det å komme tilbake i arbeid er ett av flere delmål.',
        forWhom: 'Mennesker med hjerneskade eller hjernetraume.',
        workParts: 'Retur til arbeid, som ett av flere delmål',
        healthParts: 'Medisinsk utredning, behandling og rehabilitering: det er hovedsaken',
      },
      nn: {
        title: 'Rehabilitering etter hjerneskade',
        lead: 'Rehabilitering ved sjukehus etter hjerneskade eller hjernetraume, der det å kome tilbake i arbeid er eitt av fleire delmål.',
        forWhom: 'Menneske med hjerneskade eller hjernetraume.',
        workParts: 'Retur til arbeid, som eitt av fleire delmål',
        healthParts: 'Medisinsk utgreiing, behandling og rehabilitering: det er hovudsaka',
      },
      en: {
        title: 'Rehabilitation after brain injury',
        lead: 'Rehabilitation at a hospital after an injury or trauma to the brain, where returning to work is one of several goals on the way.',
        forWhom: 'People with an injury or trauma to the brain.',
        workParts: 'Return to work, as one of several goals on the way',
        healthParts: 'Medical assessment, treatment and rehabilitation: that is the main thing',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'vaksinering', published, source: sources('coupling') },
    facts: { providers: [], organisations: [], related: ['koronatest'] },
    texts: {
      nb: { title: 'Vaksinering', lead: 'Et eksempel på en ren helse- og omsorgstjeneste, uten noen arbeidsdel.' },
      nn: { title: 'Vaksinering', lead: 'Døme på ei rein helse- og omsorgsteneste, utan nokon arbeidsdel.' },
      en: {
        title: 'Vaccination',
        lead: 'An example of a purely health and care service, without any part about work.',
      },
    },
  }),
  ship({
    ...{ kind, slug: 'koronatest', published, source: sources('coupling') },
    facts: { providers: [], organisations: [], related: ['vaksinering'] },
    texts: {
      nb: { title: 'Koronatest', lead: 'Et eksempel på en ren helse- og omsorgstjeneste, uten noen arbeidsdel.' },
      nn: { title: 'Koronatest', lead: 'Døme på ei rein helse- og omsorgsteneste, utan nokon arbeidsdel.' },
      en: {
        title: 'Coronavirus test',
        lead: 'An example of a purely health and care service, without any part about work.',
      },
    },
  }),
]
