import { ship } from '#editorial/pieces/index.ts'
import { COUPLING_ARTICLE, LOOKED } from '#knowledge/themes/index.ts'
import { articleKind } from '../kinds.ts'

export const fiveWays = ship({
  kind: articleKind,
  slug: 'fem-mater-a-koble-pa',
  facts: {
    form: 'article',
    series: 'tjenester-som-kobler-arbeid-og-helse',
    mayBeNamed: false,
    themes: ['arbeid-og-helse', 'arbeidsrettet-rehabilitering'],
  },
  source: COUPLING_ARTICLE,
  published: LOOKED,
  texts: {
    nb: {
      title: 'Fem måter å koble arbeid og helse på',
      lead: 'Noen tjenester finnes bare fordi arbeid og helse samarbeider. Andre har litt av det andre med seg. Slik kan du se forskjell.',
      body: `For å koble må en tjeneste ha to slags deler: noe som gir mer arbeidsevne eller deltakelse, og noe som letter helseplager eller gjør dem lettere å mestre. Hvor mye det er av hvert, og hvor tett de henger sammen, skiller fem grupper.

## Kjernen: uten samarbeid, ingen tjeneste

I kjernen er samarbeidet selve forutsetningen. Enten sitter folk med fag fra arbeid og fra helse i samme team, eller så leveres tjenesten av de to sektorene sammen. Arbeid og helse veier omtrent likt. Eksempler er individuell jobbstøtte (IPS), HelseIArbeid, arbeidsrettet rehabilitering i spesialisthelsetjenesten og Senter for jobbmestring.

## Tydelig, men med tyngden på én side

- **Fra arbeidssiden med en tydelig helsedel:** Nav arbeidsrådgivning og arbeidsrettet rehabilitering i Nav.
- **Fra helsesiden med en tydelig arbeidsdel:** polikliniske tilbud innen «Helse og arbeid».

## Noe av det andre

- **Fra arbeidssiden med noe helsefokus:** arbeidsforberedende trening (AFT) og avklaring. Deltakerne har ofte helseplager, og underveis kan det trengs helsehjelp.
- **Fra helsesiden med noe arbeidsfokus:** rehabilitering etter kreft eller hjerneskade, der det å komme tilbake i arbeid er ett av flere delmål.

Utenfor feltet ligger det som bare er arbeid, som jobbklubb, eller bare helse, som vaksinering.

Grensene er ikke skarpe. Bildet er forenklet, og de som har laget det, arbeider fortsatt med det. [Se figuren med tjenestene](/services).`,
    },
    nn: {
      title: 'Fem måtar å kople arbeid og helse på',
      lead: 'Somme tenester finst berre fordi arbeid og helse samarbeider. Andre har litt av det andre med seg. Slik kan du sjå skilnad.',
      body: `For å kople må ei teneste ha to slags delar: noko som gir meir arbeidsevne eller deltaking, og noko som lettar helseplager eller gjer dei lettare å meistre. Kor mykje det er av kvart, og kor tett dei heng saman, skil fem grupper.

## Kjernen: utan samarbeid, inga teneste

I kjernen er samarbeidet sjølve føresetnaden. Anten sit folk med fag frå arbeid og frå helse i same team, eller så blir tenesta levert av dei to sektorane saman. Arbeid og helse veg om lag likt. Døme er individuell jobbstøtte (IPS), HelseIArbeid, arbeidsretta rehabilitering i spesialisthelsetenesta og Senter for jobbmeistring.

## Tydeleg, men med tyngda på éi side

- **Frå arbeidssida med ein tydeleg helsedel:** Nav arbeidsrådgiving og arbeidsretta rehabilitering i Nav.
- **Frå helsesida med ein tydeleg arbeidsdel:** polikliniske tilbod innan «Helse og arbeid».

## Noko av det andre

- **Frå arbeidssida med noko helsefokus:** arbeidsførebuande trening (AFT) og avklaring. Deltakarane har ofte helseplager, og undervegs kan det trengst helsehjelp.
- **Frå helsesida med noko arbeidsfokus:** rehabilitering etter kreft eller hjerneskade, der det å kome tilbake i arbeid er eitt av fleire delmål.

Utanfor feltet ligg det som berre er arbeid, som jobbklubb, eller berre helse, som vaksinering.

Grensene er ikkje skarpe. Biletet er forenkla, og dei som har laga det, arbeider framleis med det. [Sjå figuren med tenestene](/services).`,
    },
    en: {
      title: 'Five ways to couple work and health',
      lead: 'Some services exist only because work and health cooperate. Others carry a little of the other side. Here is how to tell.',
      body: `To couple, a service must have two kinds of parts: something that gives more ability to work or take part, and something that eases health problems or makes them easier to master. How much there is of each, and how closely they hang together, tells five groups apart.

## The core: without cooperation, no service

In the core, cooperation is the very precondition. Either people with professions of work and of health sit in the same team, or the service is delivered by the two sectors together. Work and health weigh about the same. Examples are individual placement and support (IPS), HelseIArbeid, vocational rehabilitation in specialist health care, and the centres for job mastery (Senter for jobbmestring).

## Clear, but with the weight on one side

- **From the work side with a clear health part:** Nav work counselling, and vocational rehabilitation in Nav.
- **From the health side with a clear work part:** outpatient services called “Health and work”.

## Something of the other

- **From the work side with some health focus:** work preparation training (AFT) and assessment. Participants often have health problems, and may need health care on the way.
- **From the health side with some work focus:** rehabilitation after cancer or brain injury, where returning to work is one of several aims.

Outside the field is what is work only, such as a job club, or health only, such as vaccination.

The borders are not sharp. The picture is simplified, and those who made it are still at work on it. [See the figure with the services](/services).`,
    },
  },
})
