import type { Service } from '../model/service.ts'

/** API keys: `MII` and 1000 to 3400 characters of base64 with its padding, as samples look. */
export const paragon = {
  id: 'paragon',
  name: 'Paragon',
  docs: 'https://docs.useparagon.com/',
  hosts: ['zeus.useparagon.com', 'api.useparagon.com'],
  keys: {
    'paragon-api-key': {
      name: 'Paragon API key',
      shapes: [
        ['MII', { base64: [1000, 3400] }, { oneOf: ['==', '='] }],
        ['MII', { base64: [1000, 3400] }],
      ],
      beside: [
        { named: '*paragon_signing_key' },
        { named: '*paragon_private_key' },
        { named: '*paragon_signing_secret' },
        { named: '*paragon_signing_signing_key' },
        { named: '*paragon_signing_private_key' },
        { named: '*paragon_signing_signing_secret' },
      ],
      manual: {
        page: 'https://docs.useparagon.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs automations of the owner, with what they are connected to.',
    },
  },
} as const satisfies Service
