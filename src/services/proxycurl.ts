import type { Service } from '../model/service.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const proxycurl = {
  id: 'proxycurl',
  name: 'Proxycurl',
  docs: 'https://nubela.co/proxycurl/docs',
  hosts: ['nubela.co'],
  keys: {
    'proxycurl-api-key': {
      name: 'Proxycurl API key',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*proxycurl_api_key' },
        { named: '*proxycurl_key' },
        { named: '*proxycurl_token' },
        { named: '*proxycurl_api_token' },
        { named: '*proxycurl_access_token' },
        { named: '*proxycurl_secret' },
        { named: '*proxycurl_api_secret' },
        { named: '*proxycurl_access_key' },
        { named: '*nubela_api_key' },
        { named: '*nubela_key' },
        { named: '*nubela_token' },
        { named: '*nubela_api_token' },
        { named: '*nubela_access_token' },
        { named: '*nubela_secret' },
        { named: '*nubela_api_secret' },
        { named: '*nubela_access_key' },
        { word: 'nubela.co', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://nubela.co/proxycurl/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
