import type { Access } from './service.ts'

/** What a service says of a key. `limited` is alive: out of quota, or restricted. `unknown` is never `dead`. */
export type State = 'live' | 'dead' | 'limited' | 'unknown'

/** An answer to "does this key work?", with nothing of the answer but words of a fixed vocabulary. */
export interface Verdict {
  readonly state: State
  /** Who was asked; null where nobody was. */
  readonly host: string | null
  /** HTTP status; null where none came. */
  readonly status: number | null
  /** ISO 8601. */
  readonly at: string
  /** One sentence where the state is `unknown`: why. */
  readonly why: string | null
  /**
   * True where the state is `unknown` for one reason only: the service said in its documented way that the key is dead, but `host` may
   * not be the key's only one, or others' keys look the same. Where the same host called the key live before, this means `dead`.
   */
  readonly refused?: true
  readonly access: Access | null
  readonly id: string | null
  readonly name: string | null
  readonly owner: string | null
  readonly account: string | null
  readonly scopes: readonly string[]
  readonly created: string | null
  readonly used: string | null
  readonly expires: string | null
  /** The service's page for this key, if its host is one of the service's. */
  readonly page: string | null
}

export const isAlive = (state: State): boolean => state === 'live' || state === 'limited'
