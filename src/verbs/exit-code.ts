import type { Options } from '../inputs.ts'
import type { Report } from '../model/document.ts'
import { severities } from '../model/leak.ts'

/** 1 for a leak or finding at or above `failOn`, else 2 where something was not read that should have been, else 0. */
export function exitCodeOf({ leaks, findings, coverage }: Report, failOn: Options['fail-on']): 0 | 1 | 2 {
  const least = failOn === 'never' ? -1 : severities.indexOf(failOn)
  const told = [...leaks, ...findings].filter(({ suppressed }) => suppressed === null)
  if (told.some(({ severity }) => severities.indexOf(severity) <= least)) return 1
  return coverage.complete ? 0 : 2
}
