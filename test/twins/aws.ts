import { randomUUID } from 'node:crypto'
import { type Case, type Cases, day, inAMonth } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { readSignature } from './sigv4.ts'
import { randomText, type Twin } from './twin.ts'

export interface AwsKey {
  readonly id: string
  readonly secret: string
}
type Status = 'Active' | 'Inactive' | 'Deleted'
interface Stored extends AwsKey {
  /** A session has a token that is sent along, and an end. */
  readonly session?: { readonly token: string; expires: Date }
  readonly user: string
  readonly created: Date
  status: Status
  /** What STS and IAM still take it for, for so many requests: changes reach all of AWS with a delay. */
  before: Status
  lag: number
}

/**
 * AWS: STS and the parts of IAM that concern access keys, with signatures checked. Sources:
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html (no permission is needed),
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html and .../IAM/latest/APIReference/CommonErrors.html,
 * https://docs.aws.amazon.com/IAM/latest/APIReference/ API_ListAccessKeys (Marker, MaxItems), API_GetAccessKeyLastUsed (tells the user),
 * API_UpdateAccessKey, API_DeleteAccessKey, API_CreateAccessKey (409 LimitExceeded: two for each user),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency.
 * A wrong secret gives SignatureDoesNotMatch: it says that the pair is wrong, not that the key is dead.
 */
export function makeAwsTwin(): Twin & {
  /** A key of a user. `permits`: IAM actions that the user's policies allow; STS needs none. */
  add(options?: {
    readonly user?: string
    readonly permits?: readonly string[]
    readonly status?: Status
    readonly created?: Date
  }): AwsKey
  /** A temporary key, which nobody but AWS's own policies can take back before its end. */
  addSession(expires: Date): AwsKey & { readonly token: string }
  /** Lets a session's time run out. */
  expire(id: string): void
  setStatus(id: string, status: Status): void
  /** Requests that still see the state before a change. */
  lag: number
  /** Records on one page of a list, whatever is asked for. */
  pageSize: number
  readonly account: string
} {
  const records: Stored[] = []
  const permits = new Map<string, readonly string[]>()
  const account = randomText('digit', 12)
  const escaped = (text: string) => text.replace(/[<&>]/g, (c) => ({ '<': '&lt;', '&': '&amp;', '>': '&gt;' })[c]!)
  const xml = (status: number, body: string): TwinAnswer => ({
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  })

  function handle(service: 'sts' | 'iam', request: TwinRequest): TwinAnswer {
    const namespace =
      service === 'sts' ? 'https://sts.amazonaws.com/doc/2011-06-15/' : 'https://iam.amazonaws.com/doc/2010-05-08/'
    const refuse = (status: number, code: string, message: string) =>
      xml(
        status,
        `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
      )
    const answer = (action: string, result: string | null) =>
      xml(
        200,
        `<${action}Response xmlns="${namespace}">${result === null ? '' : `<${action}Result>${result}</${action}Result>`}<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
      )

    const isForm = /^application\/x-www-form-urlencoded/.test(request.headers['content-type'] ?? '')
    const form = new URLSearchParams(request.method === 'POST' && isForm ? request.body : request.url.search)
    const given = (name: string) => form.get(name) ?? undefined
    const action = given('Action') ?? ''

    const signed = readSignature(request)
    if (signed === undefined) return refuse(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token')
    const caller = records.find(({ id }) => id === signed.keyId)
    if (caller === undefined || statusNow(caller) !== 'Active')
      return refuse(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.')
    if (
      caller.session !== undefined &&
      (caller.session.token !== request.headers['x-amz-security-token'] || !signed.covers('x-amz-security-token'))
    )
      return refuse(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.')
    if (caller.session !== undefined && caller.session.expires < new Date())
      return refuse(403, 'ExpiredToken', 'The security token included in the request is expired')
    if (signed.service !== service || signed.region !== 'us-east-1' || signed.skew > 15 * 60_000 || !signed.isBy(caller.secret))
      return refuse(
        403,
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided.',
      )

    const arn = `arn:aws:iam::${account}:user/${caller.user}`
    if (service === 'sts') {
      if (action !== 'GetCallerIdentity' || given('Version') !== '2011-06-15')
        return refuse(400, 'InvalidAction', `Could not find operation ${action} for version ${given('Version')}`)
      return answer(action, `<Arn>${arn}</Arn><UserId>AIDA${caller.id.slice(4)}</UserId><Account>${account}</Account>`)
    }

    if (given('Version') !== '2010-05-08' || !actions.includes(action))
      return refuse(400, 'InvalidAction', `Could not find operation ${action} for version ${given('Version')}`)
    const allowed = permits.get(caller.user) ?? []
    if (!allowed.includes('*') && !allowed.includes(action))
      return refuse(
        403,
        'AccessDenied',
        `User: ${arn} is not authorized to perform: iam:${action} on resource: user ${caller.user}`,
      )
    const user = given('UserName') ?? caller.user
    const ofUser = records.filter((record) => record.user === user && record.status !== 'Deleted')
    const missing = (what: string) => refuse(404, 'NoSuchEntity', `${what} cannot be found.`)
    if (action !== 'GetAccessKeyLastUsed' && !permits.has(user)) return missing(`The user with name ${user}`)
    const member = (record: Stored) =>
      `<UserName>${record.user}</UserName><AccessKeyId>${record.id}</AccessKeyId><Status>${record.status}</Status>`
    const id = given('AccessKeyId')
    const wanted = ofUser.find((record) => record.id === id)
    switch (action) {
      case 'ListAccessKeys': {
        const size = Math.min(Number(given('MaxItems') ?? 100), twin.pageSize)
        const from = Number(given('Marker')?.replace('after-', '') ?? 0)
        const more = ofUser.length > from + size
        const members = ofUser
          .slice(from, from + size)
          .map((record) => `<member>${member(record)}<CreateDate>${record.created.toISOString()}</CreateDate></member>`)
        return answer(
          action,
          `<UserName>${user}</UserName><AccessKeyMetadata>${members.join('')}</AccessKeyMetadata><IsTruncated>${more}</IsTruncated>${more ? `<Marker>after-${from + size}</Marker>` : ''}`,
        )
      }
      case 'GetAccessKeyLastUsed': {
        const record = records.find((one) => one.id === id && one.status !== 'Deleted')
        if (record === undefined) return refuse(403, 'AccessDenied', `User: ${arn} is not authorized to perform: iam:${action}`)
        return answer(
          action,
          `<UserName>${record.user}</UserName><AccessKeyLastUsed><Region>us-east-1</Region><LastUsedDate>${new Date().toISOString()}</LastUsedDate><ServiceName>sts</ServiceName></AccessKeyLastUsed>`,
        )
      }
      case 'UpdateAccessKey': {
        const status = given('Status')
        if (status !== 'Active' && status !== 'Inactive')
          return refuse(400, 'ValidationError', 'Value at status failed to satisfy constraint')
        if (wanted === undefined) return missing(`The Access Key with id ${id}`)
        change(wanted, status)
        return answer(action, null)
      }
      case 'DeleteAccessKey':
        if (wanted === undefined) return missing(`The Access Key with id ${id}`)
        change(wanted, 'Deleted')
        return answer(action, null)
      default: {
        if (ofUser.length >= 2) return refuse(409, 'LimitExceeded', 'Cannot exceed quota for AccessKeysPerUser: 2')
        const record = make(user, 'Active', new Date())
        record.before = 'Deleted'
        record.lag = twin.lag
        return answer(action, `<AccessKey>${member(record)}<SecretAccessKey>${record.secret}</SecretAccessKey></AccessKey>`)
      }
    }
  }

  function statusNow(record: Stored): Status {
    if (record.lag === 0) return record.status
    record.lag--
    return record.before
  }
  function change(record: Stored, status: Status): void {
    record.before = record.status
    record.status = status
    record.lag = twin.lag
  }
  function make(user: string, status: Status, created: Date, session?: Stored['session']): Stored {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html: AKIA is a long-term key, ASIA a temporary one.
    const record: Stored = {
      ...(session === undefined ? {} : { session }),
      id: `${session === undefined ? 'AKIA' : 'ASIA'}${randomText('base32', 16)}`,
      secret: randomText('base64', 40),
      user,
      created,
      status,
      before: status,
      lag: 0,
    }
    records.push(record)
    return record
  }

  const find = (id: string) => records.find((record) => record.id === id)!
  const sts = (request: TwinRequest) => handle('sts', request)
  const twin: ReturnType<typeof makeAwsTwin> = {
    hosts: {
      'sts.amazonaws.com': sts,
      'sts.us-east-1.amazonaws.com': sts,
      'iam.amazonaws.com': (request) => handle('iam', request),
    },
    lag: 0,
    pageSize: 100,
    account,
    add({
      user = 'deployer',
      permits: allowed = ['*'],
      status = 'Active',
      created = new Date(Date.now() - 100 * 86_400_000),
    } = {}) {
      permits.set(user, allowed)
      return make(user, status, created)
    },
    addSession(expires) {
      const session = { token: randomText('base64', 300), expires }
      return { ...make('session', 'Active', new Date(), session), token: session.token }
    },
    expire(id) {
      find(id).session!.expires = new Date(Date.now() - 1)
    },
    setStatus(id, status) {
      find(id).status = status
    },
    live: () =>
      records
        .filter(({ status, session }) => status === 'Active' && (session?.expires ?? new Date()) >= new Date())
        .map(({ secret }) => secret),
  }
  return twin
}

const actions = ['ListAccessKeys', 'GetAccessKeyLastUsed', 'UpdateAccessKey', 'DeleteAccessKey', 'CreateAccessKey']

/** Throttling as both services word it. */
export const awsThrottling: TwinAnswer = {
  status: 400,
  headers: { 'content-type': 'text/xml' },
  body: '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>',
}

function aws(withAdmin: boolean): Case {
  const twin = makeAwsTwin()
  const values = ({ id, secret }: { id: string; secret: string }) => ({ id, secret })
  const admin = twin.add({ user: 'admin' })
  const user = () => `user-${randomText('base36', 8)}`
  return {
    hosts: twin.hosts,
    environment: withAdmin ? { REKEY_AWS_ADMIN: `${admin.id}:${admin.secret}` } : {},
    live: () => values(twin.add({ user: user() })),
    kill: (key) => twin.setStatus(key.id!, 'Deleted'),
    isLive: (key) => twin.live().includes(key.secret!),
    stranger: () => values({ id: `AKIA${randomText('base32', 16)}`, secret: randomText('base64', 40) }),
    documented: [
      {
        name: 'nothing allowed but to say who one is',
        make: () => values(twin.add({ user: user(), permits: [] })),
        state: 'live',
      },
      { name: 'inactive', make: () => values(twin.add({ user: user(), status: 'Inactive' })), state: 'dead' },
      {
        name: 'the right id with a wrong secret',
        make: () => values({ id: twin.add({ user: user() }).id, secret: randomText('base64', 40) }),
        state: 'unknown',
      },
    ],
    busy: [awsThrottling],
    acts: (request) => /(?:^|[?&])Action=(?:Update|Delete|Create)AccessKey(?:&|$)/.test(`${request.url.search}&${request.body}`),
    lag: (requests) => void (twin.lag = requests),
    refusals: [
      {
        act: 'create',
        name: 'a user who has two keys',
        make() {
          const name = user()
          twin.add({ user: name })
          return values(twin.add({ user: name }))
        },
        outcome: 'denied',
      },
      // The key may do nothing; the admin's credential may, where there is one.
      {
        act: 'disable',
        name: 'no permission',
        make: () => values(twin.add({ user: user(), permits: [] })),
        outcome: withAdmin ? 'done' : 'denied',
      },
      {
        act: 'revoke',
        name: 'no permission',
        make: () => values(twin.add({ user: user(), permits: [] })),
        outcome: withAdmin ? 'done' : 'denied',
      },
    ],
    lists: !withAdmin
      ? [{ name: 'without the credential for it', make: () => values(twin.add({ user: user() })), outcome: 'denied' }]
      : [
          { name: 'its record alone', make: () => values(twin.add({ user: user() })), outcome: 'one', weak: false },
          {
            name: 'its record on the second page',
            make() {
              twin.pageSize = 1
              const name = user()
              twin.add({ user: name })
              return values(twin.add({ user: name }))
            },
            outcome: 'one',
            weak: false,
          },
        ],
  }
}

function awsSession(): Case {
  const twin = makeAwsTwin()
  const add = (expires: Date) => {
    const { id, secret, token } = twin.addSession(expires)
    return { id, secret, token }
  }
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => add(inAMonth()),
    // Nothing but time ends a session.
    kill: (key) => twin.expire(key.id!),
    isLive: (key) => twin.live().includes(key.secret!),
    stranger: () => add(new Date(Date.now() - day)),
    documented: [
      {
        name: 'a session token that belongs to another key',
        make: () => ({ ...add(inAMonth()), token: add(inAMonth()).token }),
        state: 'unknown',
      },
    ],
    busy: [awsThrottling],
    acts: () => false,
  }
}

export const cases: Cases = {
  'aws/aws-access-key': [() => aws(true), () => aws(false)],
  'aws/aws-session-key': [awsSession],
}
