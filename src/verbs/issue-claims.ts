import { type Comment, type GitHubRepository, isRefusal } from '../model/github.ts'
import type { Clock } from '../model/world.ts'
import { readSigned, writeSigned } from '../response/signed.ts'

/**
 * Who acts on an issue's incidents, by comments alone. GitHub gives comments ids that grow: of all claims that have not ended the one with
 * the lowest id counts. A claim ends by itself, so that a run that died holds nobody up for long.
 */
export interface Claims {
  /** Takes issues for this run. What comes back for each: null, or who has it. */
  take(numbers: readonly number[]): Promise<ReadonlyMap<number, string | null>>
  /** True for an issue that this run has, with time left. */
  has(number: number): boolean
  /** Which taking of this run an issue is held by: one that was lost and taken again may have been another run's in between. */
  turn(number: number): number | undefined
  /** True for an issue that another run has. */
  isOthers(number: number): Promise<boolean>
  /** Lets go of all. */
  release(): Promise<void>
}

/** Of which run a claim is: GitHub's number for the run, its attempt, and a random word of the process. */
export interface RunName {
  readonly run: string
  readonly attempt: number
  readonly word: string
}

interface Claim extends RunName {
  readonly issue: number
  /** ISO 8601: when it ends, unless it is let go of before. */
  readonly until: string
}

/** Seconds that a claim lasts, how many of them have to be left for an act, and the time in which a comment is sure to be listed. */
const lease = { lasts: 600, left: 240, settles: 1 } as const

const mark = '<!-- rekey:claim '
/** What is told where another run was first. */
const heldBy = ({ run }: RunName) => `Another run of rekey has this incident in hand${/^\d+$/.test(run) ? ` (run ${run})` : ''}.`

export function claimIssues(github: GitHubRepository, stateKey: string, me: RunName, clock: Clock): Claims {
  const mine = new Map<number, { readonly comment: number; readonly until: number; readonly turn: number }>()
  let turns = 0
  const now = () => clock.now().getTime()
  const isSame = (claim: RunName) => claim.run === me.run && claim.attempt === me.attempt && claim.word === me.word

  const write = (issue: number, until: number): string => {
    const claim: Claim = { ...me, issue, until: new Date(until).toISOString() }
    return `${mark}${writeSigned('claim', claim, stateKey)} -->\nA run of rekey has this in hand; no other run acts on it meanwhile.`
  }

  function read({ body }: Comment, issue: number): Claim | null {
    if (!body.startsWith(mark)) return null
    const line = body.slice(mark.length, body.indexOf(' -->'))
    const claim = readSigned('claim', line, stateKey) as Claim | undefined
    return claim?.issue === issue ? claim : null
  }

  /** Claims that have not ended, the oldest first. Of an earlier attempt of this very run none is left: GitHub starts the next when it is over. */
  async function claimsOn(issue: number): Promise<readonly { readonly id: number; readonly claim: Claim }[]> {
    const author = await github.author()
    const claims = (await github.comments(issue)).flatMap((comment) => {
      const claim = comment.author === author ? read(comment, issue) : null
      if (claim === null || Date.parse(claim.until) <= now()) return []
      return claim.run === me.run && claim.attempt < me.attempt ? [] : [{ id: comment.id, claim }]
    })
    return claims.sort((a, b) => a.id - b.id)
  }

  const letGo = (issue: number, comment: number): Promise<void> => {
    mine.delete(issue)
    return github.updateComment(comment, `${mark}over -->\nA run of rekey had this in hand; it is done with it.`)
  }

  return {
    async take(numbers) {
      const answers = new Map<number, string | null>()
      const [fresh, lengthened]: [number[], number[]] = [[], []]
      for (const issue of numbers) {
        const known = mine.get(issue)
        if (known !== undefined && known.until - now() > lease.left * 1000) continue
        const [before] = await claimsOn(issue)
        if (before !== undefined && !isSame(before.claim)) {
          answers.set(issue, heldBy(before.claim))
          mine.delete(issue)
          continue
        }
        const until = now() + lease.lasts * 1000
        const comment = before?.id ?? (await github.createComment(issue, write(issue, until)))
        if (before !== undefined) await github.updateComment(before.id, write(issue, until))
        const isKept = known !== undefined && before !== undefined && now() < known.until
        mine.set(issue, { comment, until, turn: isKept ? known.turn : ++turns })
        ;(before === undefined ? fresh : lengthened).push(issue)
      }
      const lose = async (issue: number, winner: Claim | undefined) => {
        answers.set(issue, winner === undefined ? 'The claim on this incident can’t be read again.' : heldBy(winner))
        await letGo(issue, mine.get(issue)!.comment)
      }
      const isLost = (issue: number) => answers.has(issue)
      const confirm = async () => {
        for (const issue of fresh) {
          const [winner] = isLost(issue) ? [] : await claimsOn(issue)
          if (!isLost(issue) && (winner === undefined || !isSame(winner.claim))) await lose(issue, winner?.claim)
        }
      }
      await confirm()
      if (fresh.length + lengthened.length > 0) await clock.sleep(lease.settles * 1000)
      // A comment that was begun before ours may be listed after it.
      await confirm()
      // A run whose clock is ahead of ours may have seen our claim end before it was lengthened.
      for (const issue of lengthened) {
        const rival = (await claimsOn(issue)).find(({ claim }) => !isSame(claim))
        if (rival !== undefined) await lose(issue, rival.claim)
      }
      return new Map(numbers.map((issue) => [issue, answers.get(issue) ?? null]))
    },
    has(number) {
      const known = mine.get(number)
      return known !== undefined && known.until > now()
    },
    turn: (number) => mine.get(number)?.turn,
    async isOthers(number) {
      return (await claimsOn(number)).some(({ claim }) => !isSame(claim))
    },
    async release() {
      for (const [issue, { comment }] of [...mine])
        try {
          await letGo(issue, comment)
        } catch (error) {
          // It ends by itself.
          if (!isRefusal(error)) throw error
        }
    },
  }
}
