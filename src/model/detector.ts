import type { Hit } from './leak.ts'

/** Finds keys in bytes. Pure: no I/O, no time, no chance. */
export interface Detector {
  /**
   * All keys in one blob, in order of `start`. `path` serves contexts that name files and judging; it may be empty. `cut` says in our
   * words what was not looked at (a budget that ran out), or null; `closed` what nobody could look into without more (an encrypted entry of
   * an archive), where there is any.
   */
  find(bytes: Uint8Array, path: string): { readonly hits: readonly Hit[]; readonly cut: string | null; readonly closed?: string }
}
