import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const dolibarr = {
  id: 'dolibarr',
  name: 'Dolibarr',
  docs: 'https://wiki.dolibarr.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'dolibarr-api-key': {
      name: 'Dolibarr API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*dolibarr_api_key' },
        { named: '*dolibarr_key' },
        { named: '*dolibarr_token' },
        { named: '*dolibarr_api_token' },
        { named: '*dolibarr_access_token' },
        { named: '*dolibarr_secret' },
        { named: '*dolibarr_api_secret' },
        { named: '*dolibarr_access_key' },
        { named: '*dolibarr_dolapikey' },
        { named: '*doli_api_key' },
        { named: '*doli_key' },
        { named: '*doli_token' },
        { named: '*doli_api_token' },
        { named: '*doli_access_token' },
        { named: '*doli_secret' },
        { named: '*doli_api_secret' },
        { named: '*doli_access_key' },
        { named: '*doli_dolapikey' },
      ],
      carriers: [{ header: 'DOLAPIKEY', value: '{key}' }],
      manual: {
        page: 'https://wiki.dolibarr.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
