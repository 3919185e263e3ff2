import type { Service } from '../model/service.ts'

/** API tokens have 64 hex digits, older ones 40, as samples look. */
export const qase = {
  id: 'qase',
  name: 'Qase',
  docs: 'https://developers.qase.io/docs/authentication',
  hosts: ['api.qase.io', 'app.qase.io'],
  keys: {
    'qase-token': {
      name: 'Qase API token',
      shapes: [[{ hex: 64 }], [{ hex: 40 }]],
      beside: [
        { named: '*qase_api_token' },
        { named: '*qase_token' },
        { named: '*qase_api_key' },
        { named: '*qase_key' },
        { named: '*qase_testops_api_token' },
        { named: '*qase_access_token' },
      ],
      carriers: [{ header: 'Token', value: '{key}' }],
      manual: { page: 'https://app.qase.io/user/api/token', steps: ['API tokens', 'Delete the token'] },
      reach: 'Reads and changes test cases and runs, as its user.',
    },
  },
} as const satisfies Service
