import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 200 characters of URL-safe base64 are looked at. */
export const autify = {
  id: 'autify',
  name: 'Autify',
  docs: 'https://help.autify.com/',
  hosts: ['app.autify.com', 'mobile-app.autify.com'],
  keys: {
    'autify-api-key': {
      name: 'Autify API key',
      shape: [{ base64url: [40, 200] }],
      beside: tokenNames('autify', 'autify_web', 'autify_mobile', 'autify_connect'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://help.autify.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
