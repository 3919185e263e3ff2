import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 50 lower-case letters and digits, as samples look. */
export const hookdeck = {
  id: 'hookdeck',
  name: 'Hookdeck',
  docs: 'https://hookdeck.com/docs/api#authentication',
  hosts: ['api.hookdeck.com', 'dashboard.hookdeck.com', 'hkdk.events'],
  keys: {
    'hookdeck-api-key': {
      name: 'Hookdeck API key',
      shape: [{ base36: [48, 52] }],
      beside: [...plainKeyNames('hookdeck'), { word: 'api.hookdeck.com', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://dashboard.hookdeck.com/settings/project/secrets',
        steps: ['Project settings, Secrets', 'Roll the API key'],
      },
      reach: 'Reads all events of the project, and changes where they go.',
    },
  },
} as const satisfies Service
