import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Auth tokens: `auth_`, as in the guide of Dash0’s operator, and 32 to 40 letters and digits, as samples look. */
export const dash0 = {
  id: 'dash0',
  name: 'Dash0',
  docs: 'https://www.dash0.com/documentation/dash0/key-concepts/auth-tokens',
  hosts: ['*.dash0.com'],
  keys: {
    'dash0-token': {
      name: 'Dash0 auth token',
      source:
        'https://github.com/dash0hq/dash0-operator/blob/6a21cf5de888408e43c4b598392694383eeec9af/helm-chart/dash0-operator/README.md',
      shape: ['auth_', { base62: [32, 40] }],
      beside: [
        ...plainKeyNames('dash0'),
        { named: '*dash0_auth_token' },
        { named: '*dash0_authorization_token' },
        { word: 'dash0', within: 200 },
        { word: 'Dash0', within: 200 },
        { word: 'DASH0', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.dash0.com/settings/auth-tokens', steps: ['Settings, Auth tokens', 'Delete the token'] },
      reach: 'Writes, reads or administers the organization’s telemetry, as far as its permissions go.',
    },
  },
} as const satisfies Service
