import type { Act, Carrier, Lookup, Mint, Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

const iam = { sign: 'sigv4', service: 'iam', region: '{var.region}' } as const satisfies Carrier
const sts = { sign: 'sigv4', service: 'sts', region: '{var.region}' } as const satisfies Carrier
const version = '2010-05-08'
const code = 'ErrorResponse.Error.Code'

const call = { request: 'POST https://{var.iam}/', carrier: iam, answer: 'xml' } as const
const denied = { status: 403, at: code, is: ['AccessDenied', 'InvalidClientTokenId', 'ExpiredToken', 'OptInRequired'] } as const
const gone = { status: 404, at: code, is: 'NoSuchEntity' } as const
const ends = (action: 'UpdateAccessKey' | 'DeleteAccessKey', more: { readonly [name: string]: string } = {}): Act => ({
  ...call,
  // Without a user the one is meant whose key signs.
  form: { Action: action, Version: version, AccessKeyId: '{key.id}', ...more },
  means: { done: { status: 200, at: `${action}Response` }, gone, denied },
  settles: 60,
})
const stop = ends('UpdateAccessKey', { Status: 'Inactive' })
const start = ends('UpdateAccessKey', { Status: 'Active' })
const drop = ends('DeleteAccessKey')
const asAdmin = (way: Act): Act => ({ ...way, as: 'admin', form: { ...way.form, UserName: '{holder.user}' } })

const made = 'CreateAccessKeyResponse.CreateAccessKeyResult.AccessKey'
const make = {
  ...call,
  form: { Action: 'CreateAccessKey', Version: version },
  means: { done: { status: 200, at: made }, denied: [denied, { status: 409, at: code, is: 'LimitExceeded' }] },
  gives: { id: `${made}.AccessKeyId`, secret: `${made}.SecretAccessKey` },
  reads: { id: `${made}.AccessKeyId` },
  ifLost: ['IAM, Users, the user, Security credentials, Access keys', 'Delete the newest key: its secret never arrived'],
} as const satisfies Mint

/** Whose key it is: an administrator has to name the user. */
const holder = {
  ...call,
  as: 'admin',
  form: { Action: 'GetAccessKeyLastUsed', Version: version, AccessKeyId: '{key.id}' },
  gives: { user: 'GetAccessKeyLastUsedResponse.GetAccessKeyLastUsedResult.UserName' },
} as const satisfies Lookup

const identity = 'GetCallerIdentityResponse.GetCallerIdentityResult'
const whoAmI = {
  request: 'POST https://{var.sts}/',
  answer: 'xml',
  form: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
  reads: { account: `${identity}.Account`, owner: `${identity}.Arn` },
} as const
const live = { status: 200, at: `${identity}.Account` } as const

const secret = { shape: [{ base64: 40 }], beside: [{ named: '*secret_access_key' }, { named: '*aws_secret_key' }] } as const
const ids = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids'

/**
 * Access keys of IAM users and of sessions: the page shows the two prefixes; that ids have 16 characters of base32 behind them and
 * secrets 40 of base64 rests on AWS's published examples. See https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html. GovCloud
 * and China are partitions of their own, whose keys the others refuse: hosts and region are settings, and a first refusal is no proof.
 * `SignatureDoesNotMatch` says that id and secret are no pair, which is not dead either. Changes reach all of IAM after a while.
 */
export const aws = {
  id: 'aws',
  name: 'AWS',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  hosts: ['{var.sts}', '{var.iam}'],
  vars: {
    sts: { env: 'REKEY_AWS_STS', default: 'sts.amazonaws.com' },
    iam: { env: 'REKEY_AWS_IAM', default: 'iam.amazonaws.com' },
    region: { env: 'REKEY_AWS_REGION', default: 'us-east-1' },
  },
  lookups: { holder },
  keys: {
    'aws-access-key': {
      name: 'AWS access key',
      source: ids,
      within: 20,
      parts: {
        id: {
          shape: ['AKIA', { base32: 16 }],
          public: true,
          beside: [{ named: '*access_key_id' }, { named: '*aws_access_key' }],
        },
        secret,
      },
      carriers: [sts],
      admin: { is: 'aws/aws-access-key', env: 'REKEY_AWS_ADMIN' },
      verify: { ...whoAmI, means: { live, dead: { status: 403, at: code, is: 'InvalidClientTokenId' } } },
      list: {
        ...call,
        as: 'admin',
        form: { Action: 'ListAccessKeys', Version: version, UserName: '{holder.user}' },
        items: 'ListAccessKeysResponse.ListAccessKeysResult.AccessKeyMetadata.member',
        match: { id: 'AccessKeyId', is: '{key.id}' },
        next: { cursor: 'ListAccessKeysResponse.ListAccessKeysResult.Marker', param: 'Marker' },
        means: { done: { status: 200, at: 'ListAccessKeysResponse.ListAccessKeysResult' }, denied: [denied, gone] },
        reads: { id: 'AccessKeyId', created: 'CreateDate' },
      },
      // An administrator first: a key that stopped itself can't sign what takes it back.
      disable: [
        { ...asAdmin(stop), undo: asAdmin(start) },
        { ...stop, undo: start },
      ],
      revoke: [asAdmin(drop), drop],
      create: [{ ...make, as: 'admin', form: { ...make.form, UserName: '{holder.user}' } }, make],
      manual: {
        page: 'https://console.aws.amazon.com/iam/home#/users',
        steps: ['Open the user, Security credentials, Access keys', 'Deactivate the key; when nothing misses it, delete it'],
      },
      reach: 'Does in the account what the policies of its user allow.',
    },
    'aws-session-key': {
      name: 'AWS temporary credentials',
      source: ids,
      within: 20,
      parts: {
        id: {
          shape: ['ASIA', { base32: 16 }],
          public: true,
          beside: [{ named: '*access_key_id' }, { named: '*aws_access_key' }],
        },
        secret,
        token: { shape: [{ base64: [100, 4000] }], beside: [{ named: '*session_token' }, { named: '*security_token' }] },
      },
      carriers: [sts],
      verify: {
        ...whoAmI,
        means: { live, dead: { status: 403, at: code, is: ['InvalidClientTokenId', 'ExpiredToken', 'ExpiredTokenException'] } },
      },
      manual: {
        page: 'https://console.aws.amazon.com/iam/home#/roles',
        steps: [
          'Open the role that the session is of, Revoke sessions',
          'Revoke active sessions: every session made before now is denied',
        ],
      },
      reach: 'Does in the account what its role or user allows, until it expires: after 36 hours at most.',
    },
    'aws-bedrock-short-key': {
      name: 'Amazon Bedrock API key (short-term)',
      source: 'https://github.com/aws/aws-bedrock-token-generator-js/blob/86277e1489354192c64ffc8f995601daacc1f715/src/token.ts',
      // base64 of a signed address, which begins with its host
      shape: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', { base64: [200, 4000] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://console.aws.amazon.com/iam/home#/roles',
        steps: ['It dies within 12 hours', 'To end it now, end or deny the session or the user that made it'],
      },
      reach: 'Calls models at the account’s cost, for 12 hours at most.',
    },
    'aws-bedrock-long-key': {
      // No page shows what it looks like: the name of its user and a secret in base64, as samples are.
      name: 'Amazon Bedrock API key (long-term)',
      shape: ['ABSKQmVkcm9ja0FQSUtleS', { base64: [80, 240] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://console.aws.amazon.com/iam/home#/users',
        steps: [
          'Open its user (BedrockAPIKey-…), Security credentials, API keys for Amazon Bedrock',
          'Deactivate or delete the key',
        ],
      },
      reach: 'Calls models at the account’s cost, until the day that was set.',
    },
    // Its form rests on samples.
    'aws-amplify-webhook': {
      name: 'AWS Amplify webhook URL',
      shape: [
        'https://webhooks.amplify.',
        { base64url: [9, 20] },
        '.amazonaws.com/prod/webhooks?id=',
        ...uuid,
        '&token=',
        { base62: [36, 46] },
      ],
      access: 'write',
      manual: {
        page: 'https://console.aws.amazon.com/amplify/',
        steps: ['The application, Build settings, Incoming webhooks', 'Delete the webhook'],
      },
      reach: 'Starts builds of one branch.',
    },
  },
  // Levels of https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html.
  // `get-` is left out: a password that `aws ecr get-login-password` gives may be used to push.
  usage: {
    read: [
      { command: 'aws sts get-caller-identity' },
      { command: 'aws s3 ls' },
      { command: 'aws * describe-*' },
      { command: 'aws * list-*' },
    ],
    write: [
      { command: 'aws s3 rm' },
      { command: 'aws s3 mb' },
      { command: 'aws s3 rb' },
      { command: 'aws * create-*' },
      { command: 'aws * put-*' },
      { command: 'aws * update-*' },
      { command: 'aws * delete-*' },
    ],
  },
  limits: { active: 2 },
} as const satisfies Service
