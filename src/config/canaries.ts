import type { Canary } from '../model/configuration.ts'
import type { Leak } from '../model/leak.ts'
import { awsAccountOf } from './aws-account.ts'
import { isBoundTo } from './binding.ts'
import { fitting } from './globs.ts'

/**
 * Keys that were laid out to alarm someone when they are used. To ask their service about one is to use it: it alarms its owner, and tells
 * whoever laid it out that a scanner came by.
 */

/**
 * AWS accounts that public pages name as those of a service which hands out canary keys. There are more; what is not here is in the
 * configuration's `canaries`.
 */
const knownAccounts: { readonly [account: string]: string } = {
  // Two ids that canarytokens.org gave its author, whose encoded account this is: https://onappsec.com/tag/canary-token/
  '595918472158': 'canarytokens.org',
  // https://github.com/0xCardinal/covert-canary-detection (tokens/aws_keys.md)
  '992382622183': 'canarytokens.org',
}

type Key = Pick<Leak, 'service' | 'kind' | 'parts'>
/** Why a key is known to be a canary, in a few words; null where it is not. Names no part of it. */
export type CanaryOf = (key: Key) => string | null

/** Reads the configuration's list beside the known one. */
export async function canariesOf(canaries: readonly Canary[]): Promise<CanaryOf> {
  const ids = await Promise.all(canaries.map(({ id }) => (id === null ? null : fitting([id]))))
  return (key) => {
    const account = accountIn(key)
    const listed = canaries.findIndex(
      (canary, index) =>
        (canary.service === null || canary.service === key.service) &&
        (canary.account === null || canary.account === account) &&
        (ids[index] == null || publicPartsOf(key).some(ids[index])) &&
        (canary.value === null || isBoundTo(canary.value, key)),
    )
    if (listed >= 0) return 'the configuration lists it as a canary'
    const issuer = account === null || !Object.hasOwn(knownAccounts, account) ? undefined : knownAccounts[account]
    return issuer === undefined ? null : `its account is one of ${issuer}, whose keys are canaries`
  }
}

const accountIn = ({ service, parts }: Key): string | null =>
  service === 'aws' && parts.id !== undefined ? awsAccountOf(parts.id.reveal()) : null

/** Ids alone: whatever a description calls `id` may be shown. */
const publicPartsOf = ({ parts }: Key): readonly string[] => (parts.id === undefined ? [] : [parts.id.reveal()])
