import { entities } from './entities.ts'
import { escapes } from './escapes.ts'
import { percent } from './percent.ts'
import type { EscapeLayer } from './spans.ts'

/** The layers of escapes. Those of whole runs, `base64.ts` and `hex.ts`, are found in another way: by `runs.ts`. */
export const escapeLayers: readonly EscapeLayer[] = [escapes, percent, entities]
