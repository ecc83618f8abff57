import type { View } from '#ui/index.ts'
import type { Organisation } from '../model.ts'

/** An organisation's name, leading to its page. */
export function Linked({ to, view }: { to: Organisation; view: View }) {
  return <a href={`/organisations/${to.key}`}>{to.name[view.language]}</a>
}
