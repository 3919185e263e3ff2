import type { Service } from '../model/service.ts'

/** Tokens of Dynatrace: a prefix for the kind, a public part of 24 characters that may be shown, and a secret of 64. */
export const dynatrace = {
  id: 'dynatrace',
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy',
  hosts: ['*.live.dynatrace.com', '*.apps.dynatrace.com', 'sso.dynatrace.com', 'api.dynatrace.com'],
  keys: {
    'dynatrace-api-token': {
      name: 'Dynatrace access token',
      source:
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy',
      shape: ['dt0c01.', { base36upper: 24, as: 'id' }, '.', { base36upper: 64 }],
      carriers: [{ header: 'Authorization', value: 'Api-Token {key}' }],
      manual: {
        page: 'https://myaccount.dynatrace.com/',
        steps: ['Open the environment, Access Tokens', 'Find the token by its public part, disable or delete it'],
      },
      reach: 'Does in one environment what its scopes allow.',
    },
    'dynatrace-scim-token': {
      name: 'Dynatrace account token',
      source:
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy',
      shape: ['dt0s01.', { base36upper: 24, as: 'id' }, '.', { base36upper: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://myaccount.dynatrace.com/',
        steps: ['Identity & access management, SCIM or API tokens', 'Revoke the token'],
      },
      reach: 'Changes users and groups of the account.',
    },
    'dynatrace-oauth-client': {
      name: 'Dynatrace OAuth client secret',
      source:
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy',
      shape: ['dt0s02.', { base36upper: 24, as: 'id' }, '.', { base36upper: 64 }],
      manual: {
        page: 'https://myaccount.dynatrace.com/',
        steps: ['Identity & access management, OAuth clients', 'Delete the client'],
      },
      reach: 'Gets access tokens with the permissions of the client.',
    },
    'dynatrace-internal-client': {
      name: 'Dynatrace service or integration secret',
      source:
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy',
      shape: [
        { oneOf: ['dt0s03.', 'dt0s04.', 'dt0s06.', 'dt0s08.', 'dt0s09.'] },
        { base36upper: 24, as: 'id' },
        '.',
        { base36upper: 64 },
      ],
      manual: {
        page: 'https://myaccount.dynatrace.com/',
        steps: ['Identity & access management', 'Delete the client or end the session that the token belongs to'],
      },
      reach: 'Acts for an integration or a signed-in user.',
    },
    'dynatrace-platform-token': {
      name: 'Dynatrace platform token',
      source:
        'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy',
      shape: ['dt0s16.', { base36upper: 24, as: 'id' }, '.', { base36upper: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://myaccount.dynatrace.com/', steps: ['Platform tokens', 'Revoke the token'] },
      reach: 'Calls platform services as the user who made it, as far as its scopes go.',
    },
  },
} as const satisfies Service
