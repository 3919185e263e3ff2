import { detectorOf } from '../detect/detector.ts'
import { searchFor } from '../detect/search.ts'
import type { Detector } from '../model/detector.ts'
import type { Service } from '../model/service.ts'
import { builtIn } from './looks.ts'

const search = searchFor([], builtIn)
const detector = detectorOf(search)

/**
 * Finds keys of the built-in services, and of these of a configuration. The search of the built-in ones is made once, where a first text comes:
 * making it takes longer than looking through a small text does.
 */
export const detectorFor = (own: readonly Service[]): Detector =>
  own.length === 0 ? detector : detectorOf(searchFor(own, builtIn))
