import { looksOf } from '../detect/looks.ts'
import type { Service } from '../model/service.ts'
import { services } from '../services/index.ts'

/**
 * What the keys of the built-in services look like: all that a scan needs to know of them. In the bundle `build.ts` puts the finished
 * list here, so that a scan does not load what is known about acts.
 */
export const looks: readonly Service[] = services.map(looksOf)
