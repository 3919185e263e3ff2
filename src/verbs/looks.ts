import { looksOf } from '../detect/looks.ts'
import { type Prepared, prepare, readPrepared, writePrepared } from '../detect/word-table.ts'
import { services } from '../services/index.ts'

let read: Prepared | undefined

/**
 * What the keys of the built-in services look like: all that a scan needs to know of them, and the words that they are looked for by. In
 * the bundle `build.ts` makes this read a file beside it, so that a scan neither loads what is known about acts nor works out any of it.
 */
export const builtIn = (): Prepared => (read ??= readPrepared(writePrepared(prepare(services.map(looksOf)))))
