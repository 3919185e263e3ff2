import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secret API keys: 20 letters and digits, as samples look. */
export const fingerprintPro = {
  id: 'fingerprint-pro',
  name: 'Fingerprint Pro',
  docs: 'https://dev.fingerprint.com/',
  hosts: ['api.fpjs.io', 'eu.api.fpjs.io'],
  keys: {
    'fingerprint-pro-secret-key': {
      name: 'Fingerprint Pro secret API key',
      shape: [{ base62: 20 }],
      beside: [
        ...named(
          ['fingerprint', 'fingerprintjs', 'fpjs', 'fingerprint_pro', 'fpjs_server', 'fingerprint_server'],
          ['_secret_api_key', '_server_api_key', '_api_secret', '_private_key'],
        ),
        { word: 'api.fpjs.io', within: 160 },
      ],
      carriers: [{ header: 'Auth-API-Key', value: '{key}' }],
      manual: { page: 'https://dashboard.fingerprint.com/api-keys', steps: ['Delete the key'] },
      reach: 'Reads visits to the owner’s sites.',
    },
  },
} as const satisfies Service
