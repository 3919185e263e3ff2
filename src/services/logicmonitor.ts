import type { Service } from '../model/service.ts'

/** API keys: `lmb_` and 60 to 160 characters of URL-safe base64, as samples look. */
export const logicmonitor = {
  id: 'logicmonitor',
  name: 'LogicMonitor',
  docs: 'https://www.logicmonitor.com/support/rest-api-authentication',
  hosts: ['*.logicmonitor.com'],
  keys: {
    'logicmonitor-api-key': {
      name: 'LogicMonitor API key',
      shape: ['lmb_', { base64url: [60, 160] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.logicmonitor.com/support/rest-api-authentication',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
