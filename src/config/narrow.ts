import type { Configuration } from '../model/configuration.ts'

/**
 * A trusted configuration with all that another one, which nobody vouches for, says against sending and doing: what can only make a run do
 * less counts wherever it stands.
 */
export function narrowedBy(trusted: Configuration, other: Configuration): Configuration {
  const [mine, theirs] = [trusted.policy, other.policy]
  return {
    ...trusted,
    policy: {
      ...mine,
      verify: mine.verify && theirs.verify,
      acts: mine.acts === 'off' || theirs.acts === 'off' ? 'off' : 'on',
      rules: [...mine.rules, ...theirs.rules.flatMap(({ onLeak: _, ...rule }) => (rule.verify === false ? [rule] : []))],
    },
    canaries: [...trusted.canaries, ...other.canaries],
  }
}
