import { type Case, changes } from './case.ts'
import { randomText } from './twin.ts'

/** A key that a twin has given out. */
export interface Entry {
  readonly id: string
  readonly value: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly created: Date
  readonly expires: Date | null
  /** `stopped` can be started again; what is `gone` is on no list any more. */
  readonly state: 'live' | 'stopped' | 'gone'
  /** Of an account that is not the caller's: it works, and stands on no list that the caller sees. */
  readonly foreign: boolean
}

/** The keys of a twin and what became of them: the truth that verdicts are held against. */
export interface Ledger {
  /** Those that stand on the caller's lists, in the order in which they were made. */
  readonly listed: () => readonly Entry[]
  readonly add: (entry?: Partial<Entry>) => Entry
  /** The key of this value, whatever became of it. */
  readonly known: (value: string | undefined) => Entry | undefined
  /** The key of this value if the service takes it now. */
  readonly working: (value: string | undefined) => Entry | undefined
  readonly byId: (id: string | undefined) => Entry | undefined
  readonly change: (entry: Entry, to: Partial<Entry>) => Entry
  /** A value of the same layout that nobody was ever given. */
  readonly stranger: () => string
}

const hundredDays = 100 * 86_400_000
const whole = (value: string) => value

/**
 * `shown` is what the service's list shows of a value. No two values that are drawn look the same there, and no two ids are the same: a record that
 * looks like another is never acted on, and of sixty keys two end in the same four hexadecimal digits in two or three runs of a hundred. Whoever
 * wants two alike gives the second one its value.
 */
export function makeLedger(
  newValue: () => string,
  newId: () => string = () => randomText('hex', 24),
  shown: (value: string) => string = whole,
): Ledger {
  let entries: readonly Entry[] = []
  const freshValue = () => drawnUnlike(newValue, shown, new Set(entries.map(({ value }) => shown(value))))
  const freshId = () => drawnUnlike(newId, whole, new Set(entries.map(({ id }) => id)))
  const works = ({ state, expires }: Entry) => state === 'live' && (expires === null || expires > new Date())
  return {
    listed: () => entries.filter(({ state, foreign }) => state !== 'gone' && !foreign),
    add(entry = {}) {
      const made: Entry = {
        id: entry.id ?? freshId(),
        value: entry.value ?? freshValue(),
        name: 'deploy',
        scopes: [],
        created: new Date(Date.now() - hundredDays),
        expires: null,
        state: 'live',
        foreign: false,
        ...entry,
      }
      entries = [...entries, made]
      return made
    },
    known: (value) => entries.find((entry) => entry.value === value),
    working: (value) => entries.find((entry) => entry.value === value && works(entry)),
    byId: (id) => entries.find((entry) => entry.id === id && entry.state !== 'gone' && !entry.foreign),
    change(entry, to) {
      const next = { ...entry, ...to }
      entries = entries.map((one) => (one.id === entry.id ? next : one))
      return next
    },
    stranger: freshValue,
  }
}

function drawnUnlike(draw: () => string, shown: (text: string) => string, taken: ReadonlySet<string>): string {
  for (let draws = 0; draws < 1_000; draws++) {
    const text = draw()
    if (!taken.has(shown(text))) return text
  }
  throw new Error('a thousand draws gave nothing that looks unlike what there is')
}

/** The case of a key that is one value in one ledger. What is given beside the hosts takes the place of what is usual. */
export const caseOf = (ledger: Ledger, rest: Pick<Case, 'hosts'> & Partial<Case>): Case => ({
  environment: {},
  live: () => ({ key: ledger.add().value }),
  kill: ({ key }) => void ledger.change(ledger.known(key)!, { state: 'gone' }),
  isLive: ({ key }) => ledger.working(key) !== undefined,
  stranger: () => ({ key: ledger.stranger() }),
  documented: [],
  busy: [],
  acts: changes,
  ...rest,
})

/** What stands on a list is there for a reader who knows no more than the list. */
export const listCases = (ledger: Ledger): NonNullable<Case['lists']> => [
  { name: 'its record alone', make: () => ({ key: ledger.add().value }), outcome: 'one' },
  {
    name: 'its record among others',
    make() {
      const { value } = ledger.add()
      ledger.add()
      return { key: value }
    },
    outcome: 'one',
  },
  { name: 'a key of somebody else', make: () => ({ key: ledger.add({ foreign: true }).value }), outcome: 'none' },
]
