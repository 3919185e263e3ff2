import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 48 letters and digits are looked at. */
export const apitemplate = {
  id: 'apitemplate',
  name: 'APITemplate.io',
  docs: 'https://docs.apitemplate.io/',
  hosts: ['rest.apitemplate.io'],
  keys: {
    'apitemplate-api-key': {
      name: 'APITemplate.io API key',
      shape: [{ base62: [20, 48] }],
      beside: [
        { named: '*apitemplate_api_key' },
        { named: '*apitemplate_key' },
        { named: '*apitemplate_token' },
        { named: '*apitemplate_api_token' },
        { named: '*apitemplate_access_token' },
        { named: '*apitemplate_secret' },
        { named: '*apitemplate_api_secret' },
        { named: '*apitemplate_access_key' },
        { named: '*api_template_io_api_key' },
        { named: '*api_template_io_key' },
        { named: '*api_template_io_token' },
        { named: '*api_template_io_api_token' },
        { named: '*api_template_io_access_token' },
        { named: '*api_template_io_secret' },
        { named: '*api_template_io_api_secret' },
        { named: '*api_template_io_access_key' },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.apitemplate.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
