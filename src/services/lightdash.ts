import type { Service } from '../model/service.ts'

/** API keys: `ldpat_` and 32 hexadecimal digits, as samples look. */
export const lightdash = {
  id: 'lightdash',
  name: 'Lightdash',
  docs: 'https://docs.lightdash.com/',
  hosts: ['app.lightdash.cloud'],
  keys: {
    'lightdash-api-key': {
      name: 'Lightdash API key',
      shape: ['ldpat_', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      manual: {
        page: 'https://docs.lightdash.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
