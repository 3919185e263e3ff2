import type { PlannedCall } from '../model/issuer.ts'
import type { Leak } from '../model/leak.ts'
import type { PlannedAct } from '../response/rehearse.ts'

/** What a rehearsal would have done, a line for each act: what is sent where, and with whose credential. Nothing in it is a value. */
export function planOf(acts: readonly PlannedAct[], leaks: readonly Leak[]): readonly string[] {
  if (!acts.some(({ act }) => act !== 'find')) return ['Plan: nothing would be sent that changes anything.']
  return acts.map(({ service, kind, parts, act, store, calls }) => {
    const leak = leaks.find((each) => each.parts === parts)
    const what = `${service}/${kind}${leak === undefined ? '' : ` (${leak.path}:${leak.line})`}`
    if (act === 'after-store') return `Plan: ${what}: run ${store} and wait for its success`
    if (store !== null) return `Plan: ${what}: ${storing[act as keyof typeof storing]} ${store}${sentToStore(store)}`
    const [first, ...others] = calls.filter(({ missing }) => missing === null).map(callInWords)
    const rest = others.length === 0 ? '' : `; where that is refused, ${others.join(', or ')}`
    return `Plan: ${what}: ${act === 'find' ? 'find its record' : act}${first === undefined ? '' : `: ${first}${rest}`}`
  })
}

const callInWords = ({ method, host, path, as }: PlannedCall): string => `${method} ${host}${path}, ${carriedBy[as]}`
const carriedBy = { key: 'as the key itself', admin: 'with the admin credential', none: 'without a credential' } as const
const storing = {
  store: 'store the new key in',
  keep: 'keep the old value in',
  remove: 'remove the old value from',
} as const

/** Who writes to a place of this kind, and whereto: stores by the word that their specification begins with. */
function sentToStore(id: string): string {
  const [kind = ''] = id.split(':')
  if (kind === 'env') return ', a file of the working tree'
  if (kind === 'command') return ', a command on this machine'
  if (kind === 'webhook') return ', a signed request to its address'
  return ', sealed for GitHub, with admin-token'
}
