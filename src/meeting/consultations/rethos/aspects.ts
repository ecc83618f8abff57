import type { Text } from '#core/languages.ts'

/** What a learning outcome may be about. The sorting is ours; an outcome may be about several. */
export const ASPECTS = ['connection', 'use', 'inclusion', 'working-life', 'communicate', 'critical'] as const
export type Aspect = (typeof ASPECTS)[number]

/** Each aspect: what it is called, and when an outcome belongs to it. */
export const ASPECT_WORDS: Readonly<Record<Aspect, { readonly name: Text; readonly when: Text }>> = {
  connection: {
    name: {
      nb: 'Arbeid og helse henger sammen',
      nn: 'Arbeid og helse heng i hop',
      en: 'Work and health are connected',
    },
    when: {
      nb: 'Kjenner sammenhengen mellom arbeid, aktivitet eller deltakelse og helse.',
      nn: 'Kjenner samanhengen mellom arbeid, aktivitet eller deltaking og helse.',
      en: 'Knows the connection between work, activity or participation and health.',
    },
  },
  use: {
    name: { nb: 'Bruker det i yrket', nn: 'Bruker det i yrket', en: 'Uses it in practice' },
    when: {
      nb: 'Kan bruke kunnskapen overfor mennesker, eller planlegge og gjennomføre tiltak.',
      nn: 'Kan bruke kunnskapen overfor menneske, eller planleggje og gjennomføre tiltak.',
      en: 'Can use the knowledge with people, or plan and carry out measures.',
    },
  },
  inclusion: {
    name: { nb: 'Inkludering', nn: 'Inkludering', en: 'Inclusion' },
    when: {
      nb: 'Nevner inkludering: i arbeid, utdanning eller samfunn.',
      nn: 'Nemner inkludering: i arbeid, utdanning eller samfunn.',
      en: 'Names inclusion: in work, education or society.',
    },
  },
  'working-life': {
    name: { nb: 'Arbeidslivet og Nav', nn: 'Arbeidslivet og Nav', en: 'Working life and Nav' },
    when: {
      nb: 'Kjenner arbeidsplassen, arbeidsgivere, reglene i arbeidslivet eller Nav.',
      nn: 'Kjenner arbeidsplassen, arbeidsgjevarar, reglane i arbeidslivet eller Nav.',
      en: 'Knows the workplace, employers, the rules of working life or Nav.',
    },
  },
  communicate: {
    name: { nb: 'Formidler det', nn: 'Formidlar det', en: 'Communicates it' },
    when: {
      nb: 'Kan snakke om det med den det gjelder, eller med andre instanser.',
      nn: 'Kan snakke om det med den det gjeld, eller med andre instansar.',
      en: 'Can talk about it with the person concerned, or with other bodies.',
    },
  },
  critical: {
    name: { nb: 'Vurderer kunnskapen', nn: 'Vurderer kunnskapen', en: 'Judges the knowledge' },
    when: {
      nb: 'Kan reflektere over, analysere eller kritisk vurdere kunnskap om arbeid og helse.',
      nn: 'Kan tenkje gjennom, analysere eller vurdere kritisk det ein veit om arbeid og helse.',
      en: 'Can reflect on, analyse or critically judge knowledge about work and health.',
    },
  },
}

/** The aspects that a text names, in our order; `undefined` when it names something else. */
export function aspectsFrom(text: string): Aspect[] | undefined {
  const named = text.split(/[\s,]+/).filter(Boolean)
  if (named.some((name) => !(ASPECTS as readonly string[]).includes(name))) return undefined
  return ASPECTS.filter((aspect) => named.includes(aspect))
}
