import { looksOf } from '../detect/looks.ts'
import { type WordTable, wordTableOf } from '../detect/search.ts'
import type { Service } from '../model/service.ts'
import { services } from '../services/index.ts'

/**
 * What the keys of the built-in services look like: all that a scan needs to know of them, and the words that they are looked for by. In
 * the bundle `build.ts` puts the finished lists here, so that a scan neither loads what is known about acts nor works out any of it.
 */
export const looks: readonly Service[] = services.map(looksOf)
export const lookWords: WordTable = wordTableOf(looks)
