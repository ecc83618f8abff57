import { day } from '#core/dates.ts'
import { ship, type Shipped } from '#editorial/pieces/index.ts'
import { chapterKind } from '../kind.ts'

/** What the sources tell of the guideline. Its own chapters are not among them, and so not here. */
const introduction = ship({
  kind: chapterKind,
  slug: 'innledning',
  facts: { order: 1 },
  source:
    'Chris Jensen, Nasjonal kompetansetjeneste for arbeidsrettet rehabilitering: «Kompetansespredning via kjernegruppe av arbeidsrettede rehabiliteringsklinikker» (udatert)',
  published: day('2019-06-19'),
  texts: {
    nb: {
      title: 'Innledning: en veileder som klinikkene skriver sammen',
      lead: 'Hva veilederen er, hvem som skriver den, og hva som mangler her.',
      body: `## Hva den er

Veilederen samler hvordan klinikker i Norge driver arbeidsrettet rehabilitering, så de kan lære av hverandre og gjøre det bedre. Den er ment for dem som arbeider i faget.

## Hvem som skriver den

Kjernegruppen for arbeidsrettet rehabilitering består av klinikker fra hele landet. Siden 2016 har den hatt to hovedoppgaver: å få på plass et kvalitetsregister, og å skrive denne veilederen. Kompetansetjenesten leder arbeidet. På Møteplassen i 2018 arbeidet klinikkene sammen med temaer fra den.

Den første versjonen ble gjort tilgjengelig på arbeidoghelse.no. Gruppen har sagt at veilederen skal utvikles videre, både i form og innhold.

## Hva som mangler her

Kapitlene i den første versjonen er ikke lagt inn i Brua ennå. Det gjør de som har skrevet dem. Arbeider du på en klinikk, kan du allerede nå foreslå tekst.`,
    },
    nn: {
      title: 'Innleiing: ein rettleiar som klinikkane skriv saman',
      lead: 'Kva rettleiaren er, kven som skriv han, og kva som manglar her.',
      body: `## Kva han er

Rettleiaren samlar korleis klinikkar i Noreg driv arbeidsretta rehabilitering, så dei kan lære av kvarandre og gjere det betre. Han er meint for dei som arbeider i faget.

## Kven som skriv han

Kjernegruppa for arbeidsretta rehabilitering er klinikkar frå heile landet. Sidan 2016 har ho hatt to hovudoppgåver: å få på plass eit kvalitetsregister, og å skrive denne rettleiaren. Kompetansetenesta leier arbeidet. På Møteplassen i 2018 arbeidde klinikkane saman med tema frå han.

Den første versjonen vart gjord tilgjengeleg på arbeidoghelse.no. Gruppa har sagt at rettleiaren skal utviklast vidare, både i form og innhald.

## Kva som manglar her

Kapitla i den første versjonen er ikkje lagde inn i Brua enno. Det gjer dei som har skrive dei. Arbeider du på ein klinikk, kan du alt no føreslå tekst.`,
    },
    en: {
      title: 'Introduction: a guideline that clinics write together',
      lead: 'What the guideline is, who writes it, and what is missing here.',
      body: `## What it is

The guideline gathers how clinics in Norway do vocational rehabilitation, so that they can learn from each other and do it better. It is meant for those who work in the field.

## Who writes it

The core group for vocational rehabilitation is clinics from the whole country. Since 2016 it has had two main tasks: to set up a quality registry, and to write this guideline. The competence service leads the work. In 2018, at the annual meeting place, the clinics worked together on themes from it.

The first version was made available at arbeidoghelse.no. The group has said that the guideline is to be developed further, in form and in content.

## What is missing here

The chapters of the first version have not been brought into Brua yet. Those who wrote them will do that. If you work at a clinic, you can already suggest text.`,
    },
  },
})

/** What comes with the product. */
export const guidelinesShipped: readonly Shipped[] = [introduction]
