import { day } from '#core/dates.ts'
import { ship } from '#editorial/pieces/index.ts'
import { ABOUT, aboutKind } from '../kinds.ts'

/** What the library is, and whose idea it follows. */
export const about = ship({
  kind: aboutKind,
  slug: ABOUT,
  facts: {},
  source: 'Helsebiblioteket.no: «Emnebibliotek for arbeidsinkludering», slik siden var våren 2019',
  published: day('2019-06-19'),
  texts: {
    nb: {
      title: 'Slik er emnebiblioteket laget',
      lead: 'Biblioteket skal gjøre det lett å arbeide kunnskapsbasert, og å undervise i det.',
      body: `## Etter et godt forbilde

Kompetansesenter for arbeidsinkludering (KAI) ved OsloMet laget et emnebibliotek for arbeidsinkludering sammen med Nav og Helsebiblioteket. Der sto retningslinjer, veiledere og oppsummert forskning ordnet etter trinnene i kunnskapspyramiden, og nyhetene forklarte ny forskning for dem som arbeider i praksis. Den samme ordenen er brukt her.

## Slik leter du

Begynn øverst. Finner du svaret der, har noen allerede samlet og veid det som ligger under. Gå ned ett trinn om gangen når du ikke finner det.

## Slik kommer noe inn

En redaktør skriver hva kilden er, hvem som står bak, og hva den betyr i praksis. En annen leser det før det blir publisert. Hver kilde viser når noen sist så at den fortsatt gjelder.

Hyllene fylles etter hvert. En tom hylle betyr at ingen har lagt noe der ennå, ikke at kunnskapen mangler.`,
    },
    nn: {
      title: 'Slik er emnebiblioteket laga',
      lead: 'Biblioteket skal gjere det lett å arbeide kunnskapsbasert, og å undervise i det.',
      body: `## Etter eit godt førebilete

Kompetansesenter for arbeidsinkludering (KAI) ved OsloMet laga eit emnebibliotek for arbeidsinkludering i lag med Nav og Helsebiblioteket. Der stod retningslinjer, rettleiarar og oppsummert forsking ordna etter trinna i kunnskapspyramiden, og nyheitene forklarte ny forsking for dei som arbeider i praksis. Den same ordenen er brukt her.

## Slik leitar du

Byrj øvst. Finn du svaret der, har nokon alt samla og vege det som ligg under. Gå ned eitt trinn om gongen når du ikkje finn det.

## Slik kjem noko inn

Ein redaktør skriv kva kjelda er, kven som står bak, og kva ho har å seie i praksis. Ein annan les det før det blir publisert. Kvar kjelde viser når nokon sist såg at ho framleis gjeld.

Hyllene blir fylte etter kvart. Ei tom hylle tyder at ingen har lagt noko der enno, ikkje at kunnskapen manglar.`,
    },
    en: {
      title: 'How the topic library is made',
      lead: 'The library is there to make it easy to work by evidence, and to teach it.',
      body: `## After a good example

The Centre for Work Inclusion (KAI) at OsloMet made a topic library on inclusion in work together with Nav and the Norwegian Electronic Health Library. It ordered guidelines and summarised research by the levels of the evidence pyramid, and its news explained new research to those in practice. The same order is used here.

## How to look

Begin at the top. If you find the answer there, somebody has already gathered and weighed what lies below. Go down one level at a time when you do not.

## How something gets in

An editor writes what the source is, who is behind it, and what it means in practice. Another reads it before it is published. Each source shows when somebody last saw that it still holds.

The shelves will fill. An empty shelf means that nobody has put anything there yet, not that the knowledge does not exist.`,
    },
  },
})
