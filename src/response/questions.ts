import type { Leak } from '../model/leak.ts'
import type { Service } from '../model/service.ts'
import type { Setting } from './ports.ts'

/** One key that could be asked about. */
interface Asked {
  readonly service: Service
  readonly kind: string
  readonly leaks: readonly Leak[]
}

/**
 * Chooses whom a run asks about, of keys that stand in the order of their importance, within the budgets of the run, of each service and of
 * each author. The others stay in `notAsked`, with the reason.
 */
export function withinBudgets<T extends Asked>(
  ordered: readonly T[],
  setting: Setting,
  notAsked: Map<Leak, string>,
): readonly T[] {
  const { configuration, trust, authorOf } = setting
  const { service: ofService, author: ofAuthor } = configuration.policy.askAtMost
  const [services, authors] = [new Map<string, number>(), new Map<string, number>()]
  const chosen: T[] = []
  for (const each of ordered) {
    const asked = services.get(each.service.id) ?? 0
    const people = new Set(each.leaks.map((leak) => authorOf?.(leak) ?? ''))
    // A key that several people brought is asked about as long as one of them has a question left; nobody's name is no budget.
    const author = people.size === 0 || people.has('') ? '' : [...people].find((name) => (authors.get(name) ?? 0) < ofAuthor)
    const why =
      trust.verifyAtMost !== null && chosen.length >= trust.verifyAtMost
        ? `this run asks about ${trust.verifyAtMost} keys at most`
        : asked >= ofService
          ? `a run asks about ${ofService} keys of one service at most (ask-at-most)`
          : author === undefined
            ? `a run asks about ${ofAuthor} keys of one author at most (ask-at-most)`
            : null
    if (why !== null) {
      for (const leak of each.leaks) notAsked.set(leak, why)
      continue
    }
    chosen.push(each)
    services.set(each.service.id, asked + 1)
    if (author !== undefined && author !== '') authors.set(author, (authors.get(author) ?? 0) + 1)
  }
  return chosen
}
