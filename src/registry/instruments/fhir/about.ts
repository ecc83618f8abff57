import type { Imported } from './import.ts'

/**
 * Whether a response that names a questionnaire names this one. `perhaps`: it names none, this one has no name, or the
 * two addresses end alike (a copy kept somewhere else). A version says nothing here.
 */
export function isAbout(named: string | undefined, { questionnaire, id }: Imported): 'this' | 'perhaps' | 'another' {
  const [address, url] = [plain(named ?? ''), plain(questionnaire?.url ?? '')]
  if (address === '') return 'perhaps'
  if (address === url) return 'this'
  const names = [id ?? '', lastOf(url)].filter((name) => name !== '')
  if (names.length === 0) return 'perhaps'
  if (!names.includes(lastOf(address))) return 'another'
  return address.includes(':') ? 'perhaps' : 'this'
}

function plain(address: string): string {
  return address.split('|')[0] ?? ''
}

function lastOf(address: string): string {
  return address.split('/').at(-1) ?? ''
}
