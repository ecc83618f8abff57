import type { Text } from '#core/languages.ts'
import type { Question, QuestionTexts, Reason } from './model.ts'

const PARTS: QuestionTexts['answers'] = {
  clear: {
    label: {
      nb: 'Ja, det er en tydelig del av det',
      nn: 'Ja, det er ein tydeleg del av det',
      en: 'Yes, a clear part of it',
    },
  },
  some: {
    label: {
      nb: 'Noe, men det er ikke det viktigste',
      nn: 'Litt, men det er ikkje det viktigaste',
      en: 'Some, but it is not what matters most',
    },
  },
  none: { label: { nb: 'Nei', nn: 'Nei', en: 'No' } },
}

/** What is asked, in plain words. */
export const questionsOfVersion1: Readonly<Record<Question, QuestionTexts>> = {
  workParts: {
    asks: {
      nb: 'Har tilbudet deler som skal øke arbeidsevnen eller deltakelsen i arbeid?',
      nn: 'Finst det delar som skal auke arbeidsevna eller deltakinga i arbeid?',
      en: 'Does the service have parts that should raise work ability or participation in work?',
    },
    hint: {
      nb: 'For eksempel arbeidsutprøving, hjelp til å finne jobb eller samtaler med arbeidsgiveren.',
      nn: 'Til dømes arbeidsutprøving, hjelp til å finne jobb eller samtalar med arbeidsgivaren.',
      en: 'For instance a work trial, help to find a job or talks with the employer.',
    },
    answers: PARTS,
  },
  healthParts: {
    asks: {
      nb: 'Har det deler som skal lindre fysiske eller psykiske helseplager, eller gjøre dem lettere å mestre?',
      nn: 'Finst det delar som skal lindre fysiske eller psykiske helseplager, eller gjere dei lettare å meistre?',
      en: 'Does it have parts that should ease physical or mental health problems, or make them easier to master?',
    },
    hint: {
      nb: 'For eksempel behandling, trening eller samtaler om mestring.',
      nn: 'Til dømes behandling, trening eller samtalar om meistring.',
      en: 'For instance treatment, exercise or talks about coping.',
    },
    answers: PARTS,
  },
  anchor: {
    asks: { nb: 'Hvor er tilbudet forankret?', nn: 'Kvar er det forankra?', en: 'Where is the service anchored?' },
    hint: {
      nb: 'Den som har ansvaret og betaler, teller mest.',
      nn: 'Den som har ansvaret og betaler, tel mest.',
      en: 'Whoever is responsible and pays counts most.',
    },
    answers: {
      work: { label: { nb: 'I arbeidssektoren', nn: 'I arbeidssektoren', en: 'In the work sector' } },
      health: { label: { nb: 'I helsesektoren', nn: 'I helsesektoren', en: 'In the health sector' } },
      both: { label: { nb: 'I begge, omtrent likt', nn: 'I begge, om lag likt', en: 'In both, about equally' } },
      elsewhere: {
        label: {
          nb: 'Et annet sted, for eksempel i en organisasjon',
          nn: 'Ein annan stad, til dømes i ein organisasjon',
          en: 'Elsewhere, for instance in an organisation',
        },
      },
    },
  },
  together: {
    asks: {
      nb: 'Er det en forutsetning at arbeid og helse er der sammen?',
      nn: 'Er det ein føresetnad at arbeid og helse er der saman?',
      en: 'Is it a precondition that work and health are there together?',
    },
    hint: {
      nb: 'Samarbeid som skjer når noen trenger det, er bra, men ikke det samme som en forutsetning.',
      nn: 'Samarbeid som skjer når nokon treng det, er bra, men ikkje det same som ein føresetnad.',
      en: 'Working together when somebody needs it is good, but it is not the same as a precondition.',
    },
    answers: {
      team: {
        label: {
          nb: 'Ja: fagfolk fra begge sider er i samme team',
          nn: 'Ja: fagfolk frå begge sider er i same team',
          en: 'Yes: professions of both sides are in one team',
        },
      },
      sectors: {
        label: {
          nb: 'Ja: de to sektorene leverer tilbudet sammen',
          nn: 'Ja: dei to sektorane gir hjelpa saman',
          en: 'Yes: the two sectors deliver it together',
        },
      },
      no: { label: { nb: 'Nei', nn: 'Nei', en: 'No' } },
    },
  },
  weight: {
    asks: { nb: 'Hva veier mest?', nn: 'Kva veg mest?', en: 'What weighs most?' },
    answers: {
      equal: { label: { nb: 'Omtrent likt', nn: 'Om lag likt', en: 'About the same' } },
      work: { label: { nb: 'Arbeid', nn: 'Arbeid', en: 'Work' } },
      health: { label: { nb: 'Helse', nn: 'Helse', en: 'Health' } },
    },
  },
  shared: {
    asks: {
      nb: 'Har tilbudet mål eller målgruppe felles med kjernetilbudene?',
      nn: 'Er mål eller målgruppe felles med det som er i kjernen?',
      en: 'Does it share goals or target group with the services of the core?',
    },
    hint: {
      nb: 'Kjernen er for mennesker med helseplager som vil inn i, eller bli i, arbeid eller utdanning.',
      nn: 'Kjernen er for menneske med helseplager som vil inn i, eller bli i, arbeid eller utdanning.',
      en: 'The core is for people with health problems who want to get into, or stay in, work or education.',
    },
    answers: {
      yes: { label: { nb: 'Ja', nn: 'Ja', en: 'Yes' } },
      no: { label: { nb: 'Nei', nn: 'Nei', en: 'No' } },
    },
  },
}

/** A grade read from the source: which category it names the service in. */
const named = (category: Text): Text => ({
  nb: `Kilden nevner tilbudet som eksempel på kategorien «${category.nb}».`,
  nn: `Kjelda nemner det som døme på kategorien «${category.nn}».`,
  en: `The source names the service as an example of the category “${category.en}”.`,
})

/** Each reason in a sentence. */
export const reasonsOfVersion1: Readonly<Record<Reason, Text>> = {
  'work-parts-clear': {
    nb: 'Det har en tydelig del som skal øke arbeidsevne eller deltakelse.',
    nn: 'Det har ein tydeleg del som skal auke arbeidsevne eller deltaking.',
    en: 'It has a clear part that should raise work ability or participation.',
  },
  'work-parts-some': {
    nb: 'Det har noe som skal øke arbeidsevne eller deltakelse, men det er ikke hovedsaken.',
    nn: 'Det har litt som skal auke arbeidsevne eller deltaking, men det er ikkje hovudsaka.',
    en: 'It has something that should raise work ability or participation, but that is not the main thing.',
  },
  'work-parts-none': {
    nb: 'Det har ingen arbeidsdel.',
    nn: 'Det har ingen arbeidsdel.',
    en: 'It has no part about work.',
  },
  'health-parts-clear': {
    nb: 'Det har en tydelig del som skal lindre helseplager eller hjelpe til å mestre dem.',
    nn: 'Det har ein tydeleg del som skal lindre helseplager eller hjelpe til å meistre dei.',
    en: 'It has a clear part that should ease health problems or help people master them.',
  },
  'health-parts-some': {
    nb: 'Det har noe som skal lindre helseplager eller hjelpe til å mestre dem, men det er ikke hovedsaken.',
    nn: 'Det har litt som skal lindre helseplager eller hjelpe til å meistre dei, men det er ikkje hovudsaka.',
    en: 'It has something that should ease health problems or help people master them, but that is not the main thing.',
  },
  'health-parts-none': {
    nb: 'Det har ingen helsedel.',
    nn: 'Det har ingen helsedel.',
    en: 'It has no part about health.',
  },
  'one-team': {
    nb: 'Fagfolk fra arbeid og fra helse arbeider i samme team.',
    nn: 'Fagfolk frå arbeid og frå helse arbeider i same team.',
    en: 'People trained in work and people trained in health are in one team.',
  },
  'two-sectors': {
    nb: 'Det er en forutsetning at arbeidssektoren og helsesektoren leverer det sammen.',
    nn: 'Det er ein føresetnad at arbeidssektoren og helsesektoren gir hjelpa saman.',
    en: 'It is a precondition that the work sector and the health sector deliver it together.',
  },
  'not-a-precondition': {
    nb: 'Det er ingen forutsetning at de to sidene er der sammen.',
    nn: 'Det er ingen føresetnad at dei to sidene er der saman.',
    en: 'It is not a precondition that the two sides are there together.',
  },
  'anchored-in-work': {
    nb: 'Det er forankret i arbeidssektoren.',
    nn: 'Det er forankra i arbeidssektoren.',
    en: 'It is anchored in the work sector.',
  },
  'anchored-in-health': {
    nb: 'Det er forankret i helsesektoren.',
    nn: 'Det er forankra i helsesektoren.',
    en: 'It is anchored in the health sector.',
  },
  'weighs-work': { nb: 'Arbeid veier mest.', nn: 'Arbeid veg mest.', en: 'Work weighs most.' },
  'weighs-health': { nb: 'Helse veier mest.', nn: 'Helse veg mest.', en: 'Health weighs most.' },
  'weighs-equal': {
    nb: 'De to sidene veier omtrent likt.',
    nn: 'Dei to sidene veg om lag likt.',
    en: 'The two sides weigh about the same.',
  },
  'shares-goals': {
    nb: 'Det har mål eller målgruppe felles med kjernen.',
    nn: 'Mål eller målgruppe er felles med det som er i kjernen.',
    en: 'It shares goals or target group with the core.',
  },
  'shares-nothing': {
    nb: 'Det har verken mål eller målgruppe felles med kjernen.',
    nn: 'Verken mål eller målgruppe er felles med det som er i kjernen.',
    en: 'It shares neither goals nor target group with the core.',
  },
  'no-side': {
    nb: 'Modellen deler tilbudene utenfor kjernen etter hvor de hører hjemme. Dette hører ikke mer hjemme på den ene siden enn på den andre, og da har modellen ingen grad for det.',
    nn: 'Modellen deler det som er utanfor kjernen, etter kvar det høyrer heime. Dette høyrer ikkje meir heime på den eine sida enn på den andre, og då har modellen ingen grad for det.',
    en: 'Outside the core the model sorts services by where they are at home. This one is no more at home on one side than on the other, and then the model has no grade for it.',
  },
  'no-parts': {
    nb: 'Uten arbeidsdel og uten helsedel er det ingenting å koble, og modellen har ingen grad for det.',
    nn: 'Utan arbeidsdel og utan helsedel er det ingenting å kople, og modellen har ingen grad for det.',
    en: 'With no part about work and none about health there is nothing to couple, and the model has no grade for it.',
  },
  'but-weighs-unequally': {
    nb: 'Men de to sidene veier ikke likt, slik de ellers gjerne gjør i kjernen.',
    nn: 'Men dei to sidene veg ikkje likt, slik dei elles gjerne gjer i kjernen.',
    en: 'But the two sides do not weigh the same, as they otherwise tend to in the core.',
  },
  'but-weighs-against-anchor': {
    nb: 'Men det som veier mest, er den andre siden. Forankringen avgjør i denne modellen.',
    nn: 'Men det som veg mest, er den andre sida. Forankringa avgjer i denne modellen.',
    en: 'But what weighs most is the other side. In this model the anchor decides.',
  },
  'but-parts-are-few': {
    nb: 'Men den ene siden har lite innhold. Det er verdt å se på en gang til.',
    nn: 'Men den eine sida har lite innhald. Det er verdt å sjå på ein gong til.',
    en: 'But one side has little in it. That is worth another look.',
  },
  'but-no-parts-to-couple': {
    nb: 'Men selv om de to sidene skal være der sammen, har bare den ene noen del i det. Kobling krever begge.',
    nn: 'Men sjølv om dei to sidene skal vere der saman, har berre den eine nokon del i det. Kopling krev begge.',
    en: 'But although the two sides are to be there together, only one has any part in it. Coupling asks for both.',
  },
  'named-in-1': named({
    nb: '1: arbeid og helse sammen er en forutsetning',
    nn: '1: arbeid og helse saman er ein føresetnad',
    en: '1: work and health together is a precondition',
  }),
  'named-in-2A': named({
    nb: '2A: arbeidstjeneste med en tydelig helsedel',
    nn: '2A: arbeidsteneste med ein tydeleg helsedel',
    en: '2A: a work service with a clear health part',
  }),
  'named-in-2H': named({
    nb: '2H: helsetjeneste med en tydelig arbeidsdel',
    nn: '2H: helseteneste med ein tydeleg arbeidsdel',
    en: '2H: a health service with a clear work part',
  }),
  'named-in-3A': named({
    nb: '3A: arbeidstjeneste med noe helsefokus',
    nn: '3A: arbeidsteneste med litt helsefokus',
    en: '3A: a work service with some focus on health',
  }),
  'named-in-3H': named({
    nb: '3H: helsetjeneste med noe arbeidsfokus',
    nn: '3H: helseteneste med litt arbeidsfokus',
    en: '3H: a health service with some focus on work',
  }),
  'named-work-only': named({
    nb: 'ren arbeidstjeneste, utenfor feltet',
    nn: 'rein arbeidsteneste, utanfor feltet',
    en: 'a purely work service, outside the field',
  }),
  'named-health-only': named({
    nb: 'ren helsetjeneste, utenfor feltet',
    nn: 'rein helseteneste, utanfor feltet',
    en: 'a purely health service, outside the field',
  }),
}
