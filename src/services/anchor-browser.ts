import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 32 hexadecimal digits, as samples look. */
export const anchorBrowser = {
  id: 'anchor-browser',
  name: 'Anchor Browser',
  docs: 'https://docs.anchorbrowser.io/',
  hosts: ['api.anchorbrowser.io', 'connect.anchorbrowser.io'],
  keys: {
    'anchor-browser-api-key': {
      name: 'Anchor Browser API key',
      shape: ['sk-', { hex: 32 }],
      beside: [...apiKeyNames('anchor_browser', 'anchor'), { word: 'api.anchorbrowser.io', within: 160 }],
      carriers: [{ header: 'anchor-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.anchorbrowser.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
