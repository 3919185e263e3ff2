import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const applitools = {
  id: 'applitools',
  name: 'Applitools',
  docs: 'https://applitools.com/docs/',
  hosts: ['eyes.applitools.com', 'eyesapi.applitools.com'],
  keys: {
    'applitools-api-key': {
      name: 'Applitools API key',
      shape: [{ base62: [40, 64] }],
      beside: [
        ...apiKeyNames('applitools'),
        { named: '*applitools_batch_key' },
        ...apiKeyNames('applitools_eyes'),
        { named: '*applitools_eyes_batch_key' },
        ...apiKeyNames('eyes_applitools'),
        { named: '*eyes_applitools_batch_key' },
      ],
      manual: {
        page: 'https://applitools.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
