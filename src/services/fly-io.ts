import type { Service } from '../model/service.ts'

/**
 * Tokens of Fly.io: macaroons behind `FlyV1`, each `fm2_` and base64, joined by commas, as its own library for them writes;
 * older ones `fo1_` and 43 characters.
 */
export const flyIo = {
  id: 'fly-io',
  name: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  hosts: ['api.fly.io', 'api.machines.dev', 'registry.fly.io'],
  keys: {
    'fly-io-token': {
      name: 'Fly.io token',
      source: 'https://github.com/superfly/fly-go/blob/01177f5e05a597c39824e158b8f7282c05f2d3c1/tokens/tokens.go',
      shape: ['fm2_', { base64: [100, 2000] }],
      alone: true,
      beside: [
        { named: '*fly_api_token' },
        { named: '*fly_access_token' },
        { named: '*fly_token' },
        { named: '*flyio_token' },
        { named: '*fly_deploy_token' },
        { named: '*fly_org_token' },
        { named: '*access_token' },
        { named: '*authorization' },
        { word: 'FlyV1', within: 20 },
        { word: 'fly.io', within: 200 },
        { word: 'flyctl', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'FlyV1 {key}' }],
      manual: {
        page: 'https://fly.io/dashboard/personal/tokens',
        steps: ['Tokens of the organization or the app', 'Revoke the token; or `fly tokens revoke ID`'],
      },
      reach: 'Does what its caveats leave: one app, or all of an organization.',
    },
    'fly-io-first-token': {
      name: 'Fly.io token (fm1)',
      source: 'https://github.com/superfly/fly-go/blob/01177f5e05a597c39824e158b8f7282c05f2d3c1/tokens/tokens.go',
      // The library has both prefixes; that base64 follows rests on samples.
      shape: [{ oneOf: ['fm1r_', 'fm1a_'] }, { base64: [60, 2000] }],
      carriers: [{ header: 'Authorization', value: 'FlyV1 {key}' }],
      manual: {
        page: 'https://fly.io/dashboard/personal/tokens',
        steps: ['Tokens of the organization or the app', 'Revoke the token; or `fly tokens revoke ID`'],
      },
      reach: 'Does what its caveats leave: one app, or all of an organization.',
    },
    'fly-io-old-token': {
      name: 'Fly.io token (fo1)',
      shape: ['fo1_', { base64url: 43 }],
      alone: true,
      beside: [
        { named: '*fly_api_token' },
        { named: '*fly_access_token' },
        { named: '*fly_token' },
        { named: '*flyio_token' },
        { named: '*access_token' },
        { word: 'fly.io', within: 200 },
        { word: 'flyctl', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://fly.io/user/personal_access_tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Does everything that its user may do.',
    },
  },
} as const satisfies Service
