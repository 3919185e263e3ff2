import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const screenshotlayer = {
  id: 'screenshotlayer',
  name: 'screenshotlayer',
  docs: 'https://screenshotlayer.com/documentation',
  hosts: ['api.screenshotlayer.com'],
  keys: {
    'screenshotlayer-api-key': {
      name: 'screenshotlayer API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*screenshotlayer_api_key' },
        { named: '*screenshotlayer_key' },
        { named: '*screenshotlayer_token' },
        { named: '*screenshotlayer_api_token' },
        { named: '*screenshotlayer_access_token' },
        { named: '*screenshotlayer_secret' },
        { named: '*screenshotlayer_api_secret' },
        { named: '*screenshotlayer_access_key' },
        { word: 'api.screenshotlayer.com', within: 160 },
      ],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://screenshotlayer.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
