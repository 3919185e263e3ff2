import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: an MD5 in hexadecimal, as its public code makes them. */
export const countly = {
  id: 'countly',
  name: 'Countly',
  docs: 'https://api.count.ly/',
  hosts: [],
  selfHosted: true,
  keys: {
    'countly-api-key': {
      name: 'Countly API key',
      source: 'https://github.com/Countly/countly-server/blob/0061a35280dd238a2bda2eaecf84c50ba522810f/api/parts/mgmt/users.js',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('countly'), { named: '*countly_app_key' }],
      carriers: [{ query: 'api_key' }],
      manual: { page: 'https://api.count.ly/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
