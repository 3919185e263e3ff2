/** Acts that can't be undone, counted over all incidents of a run. */
export interface Budget {
  left: number
  done: number
}

/** One incident's part of it: the first act is taken from those that a run may do; an incident that has begun takes as many as it needs. */
export class ActBudget {
  readonly #budget: Budget
  #hasReserved = false

  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** Acts that this incident may still begin. */
  get left(): number {
    return this.#hasReserved ? 1 : this.#budget.left
  }

  reserve(): void {
    if (this.#hasReserved) return
    this.#hasReserved = true
    this.#budget.left--
  }

  /** One was sent, and not refused. */
  countDone(): void {
    this.#budget.done++
  }
}
