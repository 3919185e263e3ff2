import type { Service } from '../model/service.ts'

/** API keys: 40 small letters and digits, as samples look. */
export const webshare = {
  id: 'webshare',
  name: 'Webshare',
  docs: 'https://apidocs.webshare.io/',
  hosts: ['proxy.webshare.io', 'p.webshare.io'],
  keys: {
    'webshare-api-key': {
      name: 'Webshare API key',
      shape: [{ base36: 40 }],
      beside: [
        { named: '*webshare_api_key' },
        { named: '*webshare_key' },
        { named: '*webshare_token' },
        { named: '*webshare_api_token' },
        { named: '*webshare_access_token' },
        { named: '*webshare_secret' },
        { named: '*webshare_api_secret' },
        { named: '*webshare_access_key' },
        { word: 'proxy.webshare.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://apidocs.webshare.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
