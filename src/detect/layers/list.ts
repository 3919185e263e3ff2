import { entities } from './entities.ts'
import { escapes } from './escapes.ts'
import { joined } from './joined.ts'
import type { LocalLayer } from './layer.ts'
import { numbers } from './numbers.ts'
import { percent } from './percent.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { rawLiterals } from './raw-literals.ts'
import { reversed } from './reversed.ts'
import { secretManifest } from './secret-manifest.ts'
import type { EscapeLayer } from './spans.ts'

/** The layers of escapes. Those of whole runs, `base64.ts` and `hex.ts`, are found in another way: by `runs.ts`. */
export const escapeLayers: readonly EscapeLayer[] = [escapes, percent, entities]

/** What programs do to literals. */
export const localLayers: readonly LocalLayer[] = [joined, numbers, reversed, secretManifest, quotedPrintable, rawLiterals]
/** Text further from a word of these layers does not decide whether something is opened there, in bytes. */
export const localReach = 700
