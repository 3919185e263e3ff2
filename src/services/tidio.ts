import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: `cs_` and 32 hexadecimal digits, as samples look. */
export const tidio = {
  id: 'tidio',
  name: 'Tidio',
  docs: 'https://developers.tidio.com/',
  hosts: ['api.tidio.co'],
  keys: {
    'tidio-api-key': {
      name: 'Tidio API key',
      shape: ['cs_', { hex: 32 }],
      beside: [
        ...secretNames('tidio'),
        { named: '*tidio_api_key' },
        { named: '*tidio_key' },
        { named: '*tidio_token' },
        { named: '*tidio_api_token' },
        { named: '*tidio_access_token' },
        { named: '*tidio_access_key' },
        { word: 'api.tidio.co', within: 160 },
      ],
      carriers: [{ header: 'X-Tidio-Openapi-Client-Secret', value: '{key}' }],
      manual: {
        page: 'https://developers.tidio.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and conversations.',
    },
  },
} as const satisfies Service
