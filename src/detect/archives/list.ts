import type { Archive } from './archive.ts'
import { gzip } from './gzip.ts'
import { tar } from './tar.ts'
import { zip } from './zip.ts'

/** The archives that are looked into. */
export const archives: readonly Archive[] = [gzip, zip, tar]
