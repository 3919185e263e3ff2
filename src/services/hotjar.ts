import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const hotjar = {
  id: 'hotjar',
  name: 'Hotjar',
  docs: 'https://help.hotjar.com/',
  hosts: ['api.hotjar.io'],
  keys: {
    'hotjar-api-key': {
      name: 'Hotjar API key',
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: '*hotjar_secret' },
        { named: '*hotjar_client_secret' },
        { named: '*hotjar_api_secret' },
        { named: '*hotjar_app_secret' },
      ],
      manual: { page: 'https://help.hotjar.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
