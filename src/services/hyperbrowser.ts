import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      alone: true,
      beside: [
        ...plainKeyNames('hyperbrowser', 'hyper_browser'),
        { word: 'hyperbrowser', within: 200 },
        { word: 'Hyperbrowser', within: 200 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://app.hyperbrowser.ai/settings', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Runs browsers at the cost of the account, with the logins they were given.',
    },
  },
} as const satisfies Service
