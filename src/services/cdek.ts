import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const cdek = {
  id: 'cdek',
  name: 'CDEK',
  docs: 'https://api-docs.cdek.ru/',
  hosts: ['api.cdek.ru', 'api.edu.cdek.ru'],
  keys: {
    'cdek-api-key': {
      name: 'CDEK API key',
      source: 'https://github.com/cdek-it/wordpress/blob/0ea661fd331f10d4c1a54d1a8f4a6272892b06ab/src/Config.php',
      shape: [{ base62: 32 }],
      beside: [
        ...secretNames('cdek'),
        { named: '*cdek_secure' },
        { named: '*cdek_password' },
        ...secretNames('sdek'),
        { named: '*sdek_secure' },
        { named: '*sdek_password' },
        { word: 'api.cdek.ru', within: 160 },
      ],
      manual: { page: 'https://api-docs.cdek.ru/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
