import type { Service } from '../model/service.ts'

/** API keys are `hb_` and 28 hex digits, as samples look. */
export const hyperbrowser = {
  id: 'hyperbrowser',
  name: 'Hyperbrowser',
  docs: 'https://docs.hyperbrowser.ai/get-started/quickstart',
  hosts: ['api.hyperbrowser.ai', 'app.hyperbrowser.ai'],
  keys: {
    'hyperbrowser-api-key': {
      name: 'Hyperbrowser API key',
      shape: ['hb_', { hex: 28 }],
      beside: [
        { named: '*hyperbrowser_api_key' },
        { named: '*hyperbrowser_key' },
        { named: '*hyperbrowser_token' },
        { named: '*hyperbrowser_api_token' },
        { named: '*hyperbrowser_access_token' },
        { named: '*hyperbrowser_secret' },
        { named: '*hyper_browser_api_key' },
        { named: '*hyper_browser_key' },
        { named: '*hyper_browser_token' },
        { named: '*hyper_browser_api_token' },
        { named: '*hyper_browser_access_token' },
        { named: '*hyper_browser_secret' },
        { word: 'hyperbrowser', within: 200 },
        { word: 'Hyperbrowser', within: 200 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://app.hyperbrowser.ai/settings', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Runs browsers at the cost of the account, with the logins they were given.',
    },
  },
} as const satisfies Service
