import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys are `bu_` and 43 characters of base64, as samples look. */
export const browserUse = {
  id: 'browser-use',
  name: 'Browser Use',
  docs: 'https://docs.cloud.browser-use.com/',
  hosts: ['api.browser-use.com', 'cloud.browser-use.com'],
  keys: {
    'browser-use-api-key': {
      name: 'Browser Use API key',
      shape: ['bu_', { base64url: 43 }],
      alone: true,
      beside: [
        ...plainKeyNames('browser_use', 'browseruse'),
        { word: 'browser-use', within: 200 },
        { word: 'browser_use', within: 200 },
        { word: 'BROWSER_USE', within: 200 },
        { word: 'BrowserUse', within: 200 },
      ],
      carriers: [
        { header: 'X-Browser-Use-API-Key', value: '{key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://cloud.browser-use.com/settings', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Runs browsers at the cost of the account, with the logins they were given.',
    },
  },
} as const satisfies Service
