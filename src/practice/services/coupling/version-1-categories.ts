import type { CategoryTexts, Grade } from './model.ts'

/** What each category is, in our own words. */
export const categoriesOfVersion1: Readonly<Record<Grade, CategoryTexts>> = {
  '1': {
    short: { nb: 'kjernen', nn: 'kjernen', en: 'the core' },
    name: {
      nb: 'Arbeid og helse sammen er en forutsetning',
      nn: 'Arbeid og helse saman er ein føresetnad',
      en: 'Work and health together is a precondition',
    },
    definition: {
      nb: 'Her ville det ikke blitt noe tilbud uten begge sider. Enten arbeider fagfolk fra arbeid og fra helse i ett og samme team, eller så er det bygd inn i tilbudet at arbeidssektoren og helsesektoren leverer det sammen. Samarbeidet kan være internt eller med andre utenfor. Dette er kjernen i feltet: Koblingene er flest og sterkest, og de to sidene veier omtrent like mye.',
      nn: 'Her hadde det ikkje vorte noka hjelp utan begge sider. Anten arbeider fagfolk frå arbeid og frå helse i eitt og same team, eller så er det bygd inn at arbeidssektoren og helsesektoren gir hjelpa saman. Samarbeidet kan vere internt eller med andre utanfor. Dette er kjernen i feltet: Koplingane er flest og sterkast, og dei to sidene veg om lag like mykje.',
      en: 'Without both sides there would be no service here. Either people trained in work and people trained in health are in one team, or it is built in that the work sector and the health sector deliver it together. They may meet inside the service or with others outside it. This is the core of the field: the couplings are most and strongest, and the two sides weigh about the same.',
    },
  },
  '2A': {
    short: { nb: 'arbeid, tydelig helse', nn: 'arbeid, tydeleg helse', en: 'work, clear health part' },
    name: {
      nb: 'Arbeidstjeneste med en tydelig helsedel',
      nn: 'Arbeidsteneste med ein tydeleg helsedel',
      en: 'A work service with a clear health part',
    },
    definition: {
      nb: 'Tilbudet hører hjemme i arbeidssektoren, ofte i Nav. Det har deler som skal øke arbeidsevne og deltakelse, og deler som skal lindre helseplager eller gjøre dem lettere å mestre. Det meste handler likevel om arbeid, naturlig nok.',
      nn: 'Denne hjelpa høyrer heime i arbeidssektoren, ofte i Nav. Ho har delar som skal auke arbeidsevne og deltaking, og delar som skal lindre helseplager eller gjere dei lettare å meistre. Det meste handlar likevel om arbeid, naturleg nok.',
      en: 'The service is at home in the work sector, often in Nav. It has parts that should raise work ability and participation, and parts that should ease health problems or make them easier to master. Most of it is about work all the same, as one would expect.',
    },
  },
  '2H': {
    short: { nb: 'helse, tydelig arbeid', nn: 'helse, tydeleg arbeid', en: 'health, clear work part' },
    name: {
      nb: 'Helsetjeneste med en tydelig arbeidsdel',
      nn: 'Helseteneste med ein tydeleg arbeidsdel',
      en: 'A health service with a clear work part',
    },
    definition: {
      nb: 'Tilbudet hører hjemme i helsesektoren, ofte i spesialisthelsetjenesten. Det har både deler som skal lindre eller hjelpe til å mestre plager, og deler som skal øke arbeidsevne og deltakelse. Det meste handler likevel om helse, naturlig nok.',
      nn: 'Denne hjelpa høyrer heime i helsesektoren, ofte i spesialisthelsetenesta. Ho har både delar som skal lindre eller hjelpe til å meistre plager, og delar som skal auke arbeidsevne og deltaking. Det meste handlar likevel om helse, naturleg nok.',
      en: 'The service is at home in the health sector, often in specialist health care. It has parts that should ease problems or help people master them, and parts that should raise work ability and participation. Most of it is about health all the same, as one would expect.',
    },
  },
  '3A': {
    short: { nb: 'arbeid, noe helse', nn: 'arbeid, litt helse', en: 'work, some health' },
    name: {
      nb: 'Arbeidstjeneste med noe helsefokus',
      nn: 'Arbeidsteneste med litt helsefokus',
      en: 'A work service with some focus on health',
    },
    definition: {
      nb: 'Tilbudet er tydelig forankret på arbeidssiden, og kobler i noen grad: for eksempel ved at det har mål eller målgruppe felles med kjernen. Deltakerne har gjerne sammensatte helse- og livsutfordringer og nedsatt arbeidsevne, og mange er sykmeldt eller har en helserelatert ytelse. Plagene gjør ofte at helsehjelp må kobles på underveis eller etterpå.',
      nn: 'Hjelpa er tydeleg forankra på arbeidssida, og koplar i nokon grad: til dømes ved at ho har mål eller målgruppe felles med kjernen. Deltakarane har gjerne samansette helse- og livsutfordringar og nedsett arbeidsevne, og mange er sjukmelde eller har ei helserelatert yting. Plagene gjer ofte at helsehjelp må koplast på undervegs eller etterpå.',
      en: 'The service is clearly anchored on the work side and couples to some degree: for instance by sharing goals or target group with the core. Those who take part often have compound challenges in health and life and a reduced work ability, and many are on sick leave or have a health-related benefit. Their problems often mean that health care must be brought in on the way, or afterwards.',
    },
  },
  '3H': {
    short: { nb: 'helse, noe arbeid', nn: 'helse, litt arbeid', en: 'health, some work' },
    name: {
      nb: 'Helsetjeneste med noe arbeidsfokus',
      nn: 'Helseteneste med litt arbeidsfokus',
      en: 'A health service with some focus on work',
    },
    definition: {
      nb: 'Tilbudet er tydelig forankret i helsesektoren. Det er gjerne for pasienter som utredes, behandles eller rehabiliteres for en bestemt diagnose. Det medisinske er hovedsaken, og det å komme tilbake i arbeid er ett av flere delmål.',
      nn: 'Hjelpa er tydeleg forankra i helsesektoren. Ho er gjerne for pasientar som blir utgreidde, behandla eller rehabiliterte for ein bestemt diagnose. Det medisinske er hovudsaka, og det å kome tilbake i arbeid er eitt av fleire delmål.',
      en: 'The service is clearly anchored in the health sector. It is often for patients in assessment, treatment or rehabilitation for one diagnosis. The medical part is the main thing, and returning to work is one of several goals on the way.',
    },
  },
  'work-only': {
    short: { nb: 'bare arbeid', nn: 'berre arbeid', en: 'work only' },
    name: { nb: 'Ren arbeidstjeneste', nn: 'Rein arbeidsteneste', en: 'A purely work service' },
    definition: {
      nb: 'Ligger utenfor feltet, på arbeidssiden: hjelp til arbeid uten noen helsedel.',
      nn: 'Ligg utanfor feltet, på arbeidssida: hjelp til arbeid utan nokon helsedel.',
      en: 'Lies outside the field, on the work side: help towards work, without any part about health.',
    },
  },
  'health-only': {
    short: { nb: 'bare helse', nn: 'berre helse', en: 'health only' },
    name: { nb: 'Ren helsetjeneste', nn: 'Rein helseteneste', en: 'A purely health service' },
    definition: {
      nb: 'Ligger utenfor feltet, på helsesiden: helse- og omsorgshjelp uten noen arbeidsdel.',
      nn: 'Ligg utanfor feltet, på helsesida: helse- og omsorgshjelp utan nokon arbeidsdel.',
      en: 'Lies outside the field, on the health side: health and care, without any part about work.',
    },
  },
}
