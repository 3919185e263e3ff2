import { type Attack, attacksOn } from './attacks.ts'
import { graphOf } from './graph.ts'
import { type Program, programOf } from './program.ts'
import { type Search, searched } from './steps.ts'

/** More steps than these for each character of a text are too many, whatever bound an expression has. */
export const mostSteps = 1000
/** Steps for each character up to which a form is of no interest, unless they grow with the text. */
const fewSteps = 200
const sizes = [256, 1024, 4096] as const
/** So many texts of one expression are tried. */
const mostAttacks = 12
/** What may end a text, besides what its own form says. */
const ends = ['', '\0', '\n']

/** What is wrong with an expression: null where no text takes more than a bounded number of steps for each of its characters. */
export function faultOf(expression: RegExp): string | null {
  const { attacks, cut } = attacksOn(graphOf(programOf(expression, true)))
  if (cut) return 'has too many ways to be judged: say it in simpler parts'
  if (attacks.length === 0) return null
  const program = programOf(expression, false)
  for (const attack of ended(attacks)) {
    const [first, second] = [rateOf(program, attack, sizes[0], fewSteps), rateOf(program, attack, sizes[1], fewSteps)]
    if (!grows(first, second) && second < fewSteps) continue
    const [third, fourth] = [rateOf(program, attack, sizes[1], 2 * mostSteps), rateOf(program, attack, sizes[2], 2 * mostSteps)]
    const of = `each character of ${JSON.stringify(textOf(attack, 40).slice(0, 40))} ...`
    if (fourth > mostSteps) return `takes more than ${mostSteps} steps for ${of}`
    if (grows(third, fourth)) return `takes ever more steps for ${of}`
  }
  return null
}

/** Steps for each character of the worst text of at most so many characters. */
export function rateWithin(expression: RegExp, longest: number): number {
  const program = programOf(expression, false)
  const { attacks } = attacksOn(graphOf(programOf(expression, true)))
  return Math.max(0, ...ended(attacks).map((attack) => rateOf(program, attack, longest, 2 * mostSteps)))
}

/** Whether V8 finds the same in a text as is found here, where its steps are counted. */
export function findsAsV8(expression: RegExp, text: string): boolean {
  const found: Search = searched(programOf(expression, false), text, 1e7)
  const all = new RegExp(expression.source, expression.flags.replace(/[gy]/g, '') + 'g')
  const expected = [...text.matchAll(all)].map((match) => [match.index, match.index + match[0].length])
  return JSON.stringify(found.matches) === JSON.stringify(expected)
}

const grows = (first: number, second: number): boolean => second > 1.5 * first + 5

const ended = (attacks: readonly Attack[]): readonly Attack[] =>
  attacks.slice(0, mostAttacks).flatMap((attack) => [...new Set([attack.end, ...ends])].map((end) => ({ ...attack, end })))

const textOf = ({ before, again, end }: Attack, size: number): string =>
  before + again.repeat(Math.max(1, Math.floor((size - before.length - end.length) / again.length))) + end

/** Steps for each character; no more are counted than `most`. */
function rateOf(program: Program, attack: Attack, size: number, most: number): number {
  const text = textOf(attack, size)
  return searched(program, text, most * text.length).steps / text.length
}
