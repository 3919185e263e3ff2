import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * API tokens of persons and service accounts are UUIDs. Personal access tokens, which live for 90 days at most, and those of service
 * accounts have a prefix, eight characters, a secret and a checksum with points between, as the command line tells them apart; it
 * does not say how long the last two are.
 */
export const snyk = {
  id: 'snyk',
  name: 'Snyk',
  docs: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
  hosts: ['api.snyk.io', 'api.us.snyk.io', 'api.eu.snyk.io', 'api.au.snyk.io', 'app.snyk.io'],
  keys: {
    'snyk-api-token': {
      name: 'Snyk API token',
      source: 'https://github.com/snyk/go-application-framework/blob/main/pkg/auth/tokenauthenticator.go',
      shape: uuid,
      beside: [
        { named: '*snyk_token' },
        { named: '*snyk_api_token' },
        { named: '*snyk_api_key' },
        { named: '*snyk_auth_token' },
        { word: 'snyk auth', within: 10 },
        { named: 'api', in: '**/configstore/snyk.json' },
      ],
      carriers: [{ header: 'Authorization', value: 'token {key}' }],
      manual: {
        page: 'https://app.snyk.io/account',
        steps: ['General, Auth Token', 'Revoke & Regenerate; a service account’s under the group’s or organization’s settings'],
      },
      reach: 'Reads projects and their weaknesses, imports and changes them, as its owner may.',
    },
    'snyk-personal-access-token': {
      name: 'Snyk personal access token',
      source:
        'https://github.com/snyk/go-application-framework/blob/d07c9be6fc69463853d4460532ddae0e2969d042/pkg/auth/patauthenticator.go',
      shape: [{ oneOf: ['snyk_uat.', 'snyk_sat.'] }, { base36: 8 }, '.', { base64url: [20, 700] }, '.', { base64url: [4, 200] }],
      carriers: [
        { header: 'Authorization', value: 'token {key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://app.snyk.io/account/personal-access-tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Acts as the person or service account that it was made for.',
    },
  },
} as const satisfies Service
