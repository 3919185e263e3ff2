import { detectorOf } from '../../src/detect/detector.ts'
import { searchFor } from '../../src/detect/search.ts'
import { builtIn } from '../../src/verbs/looks.ts'

/** The search for the built-in services as a scan has it: made where it is first asked for, of what was prepared before all files of a run. */
export const search = searchFor([], builtIn)
export const detector = detectorOf(search)
