import type { Service } from '../model/service.ts'

/** Machine tokens: no page says how long; 44 to 52 characters of URL-safe base64 are looked at. */
export const pantheon = {
  id: 'pantheon',
  name: 'Pantheon',
  docs: 'https://docs.pantheon.io/machine-tokens',
  hosts: ['terminus.pantheon.io', 'api.pantheon.io'],
  keys: {
    'pantheon-machine-token': {
      name: 'Pantheon machine token',
      shape: [{ base64url: [44, 52] }],
      beside: [
        { named: '*pantheon_token' },
        { named: '*pantheon_machine_token' },
        { named: '*terminus_token' },
        { named: '*terminus_machine_token' },
        { named: '*pantheon_machine_machine_token' },
        { named: '*terminus_machine_machine_token' },
        { command: 'terminus', flag: '--machine-token' },
      ],
      manual: {
        page: 'https://dashboard.pantheon.io/personal-settings/machine-tokens',
        steps: ['Find the token by its name', 'Revoke it'],
      },
      reach: 'Deploys and changes all sites of its owner.',
    },
  },
} as const satisfies Service
