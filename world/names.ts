import type { Random } from './random.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const WOMEN = words(`
  Ada Aina Aisha Amalie Amina Ane Anita Astrid Aud Berit Bodil Brita Camilla Danuta Dina Ebba Eli Elin Emma Eva Fatima Frida
  Gerd Grete Guro Hanna Hege Helene Hilde Ida Ingeborg Ingrid Irene Iselin Jorunn Kaja Karin Katarzyna Kristin Laila Lene Linda
  Liv Maja Malin Mari Marit May Merete Mona Nadia Nina Nora Oda Olena Ragnhild Randi Ranveig Reidun Rita Runa Sara Selma Signe
  Siri Solfrid Solveig Sunniva Tone Torill Tuva Unni Vigdis Vilde Wenche Ylva Åse Åshild`)
const MEN = words(`
  Ali Amund Andreas Anton Arild Arne Asbjørn Aslak Bjarne Bjørn Dag Daniel Egil Eirik Emil Erling Espen Even Filip Frode Geir Gunnar
  Hassan Harald Henrik Håkon Ivar Jakob Jan Johannes Jon Jonas Kjell Knut Kristian Lars Leif Magne Marek Martin Mathias Mohammed
  Nils Odd Oddvar Ola Oskar Per Petter Piotr Rune Sander Sigurd Simen Sindre Stein Steinar Svein Sverre Tarjei Terje Tomas Tor
  Tore Trond Trygve Ulrik Vegard Vidar Yusuf Øystein Åge`)

const FAMILY_FIRST = words(`
  Bjørke Blå Dugg Eng Fjell Furu Gran Gry Hav Hegge Høst Is Kveld Lang Lind Lys Lyng Mose Morgen Måne Nord Nøtte Osp
  Regn Rogn Rype Sild Sko Sol Stille Stjerne Sommer Svale Søn Tåke Tinde Vann Vår Vind Vinter Ør`)
const FAMILY_SECOND = words(`
  bris bue blad blom dis drys fugl fryd glans glimt gry gyl kveld lauv ljom leik løv lur mel regn ro rim sang skinn skimt
  slør stille strek svev sus tone varde veis vang vinge`)

/** What a sex's given name may be, and a family name of two words of nature that nobody has. */
export function nameOf(random: Random, sex: 'woman' | 'man'): { readonly given: string; readonly family: string } {
  const first = random.pick(FAMILY_FIRST)
  let second = random.pick(FAMILY_SECOND)
  while (first.toLowerCase() === second) second = random.pick(FAMILY_SECOND)
  return { given: random.pick(sex === 'woman' ? WOMEN : MEN), family: first + second }
}
