import type { LeakReport } from '../model/document.ts'
import { severities } from '../model/leak.ts'
import type { Annotation, Runner } from '../model/runner.ts'
import { cut } from '../text/cut.ts'
import { inLog } from '../text/log.ts'
import {
  counted,
  isDead,
  isOpenTo,
  isPlaceOpenTo,
  leaksToTell,
  responseInWords,
  type Telling,
  verdictInWords,
} from './telling.ts'

/** The runner shows the first ten of each kind in a step, and no more than this of a message (actions/runner, `ExecutionContext.cs`). */
const most = 10
const longest = 4000

/**
 * Errors and, for dead keys, warnings, each at its line. The worst first: what comes after the tenth nobody sees. Where strangers read
 * the surest come first, since the order would say which keys work.
 */
export function write(telling: Telling): readonly Annotation[] {
  const leaks = leaksToTell(telling.report)
  const weight = telling.readers === 'maintainers' ? bySeverity : byConfidence
  const errors = leaks.filter((leak) => !isDead(leak)).sort((a, b) => weight(a) - weight(b))
  return [...limited('error', errors, telling), ...limited('warning', leaks.filter(isDead), telling)]
}

export function send(annotations: readonly Annotation[], runner: Runner): void {
  for (const annotation of annotations) runner.annotate(annotation)
}

const bySeverity = ({ severity }: LeakReport) => severities.indexOf(severity)
const byConfidence = ({ confidence }: LeakReport) => ['certain', 'likely', 'possible'].indexOf(confidence)

function limited(level: 'error' | 'warning', leaks: readonly LeakReport[], telling: Telling): Annotation[] {
  const shown = leaks.length <= most ? leaks : leaks.slice(0, most - 1)
  const rest = leaks.length - shown.length
  const more: Annotation[] =
    rest === 0
      ? []
      : [{ level, title: 'rekey', message: `${counted(rest, 'more leaked key')}: see the summary of this run`, place: null }]
  return [...shown.map((leak) => annotationOf(level, leak, telling)), ...more]
}

function annotationOf(level: 'error' | 'warning', leak: LeakReport, telling: Telling): Annotation {
  const { readers } = telling
  const isPlaced = isPlaceOpenTo(telling, leak)
  const what = `${leak.service}/${leak.key} ${leak.redacted}`
  const state = isOpenTo(readers, leak) ? ` Its service says: ${verdictInWords(leak)}. ${capital(responseInWords(leak))}.` : ''
  const commit = leak.commit === null || !isPlaced ? '' : ` Commit ${leak.commit.slice(0, 8)}.`
  return {
    level,
    title: isDead(leak) ? 'A dead key was committed' : 'Leaked key',
    message: cut(
      inLog(
        isPlaced
          ? `${what} was committed.${state}${commit} Fingerprint ${leak.fingerprint}`
          : `${what} was committed. Maintainers find its place under Security, Code scanning. Fingerprint ${leak.fingerprint}`,
      ),
      longest,
    ),
    place:
      leak.found === 'file' && isPlaced
        ? { path: leak.path, line: leak.line, endLine: leak.endLine, column: leak.column, endColumn: leak.endColumn }
        : null,
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
