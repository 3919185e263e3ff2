import type { Service } from '../model/service.ts'

/** API tokens: 40 hexadecimal digits, as in the examples of its own clients. */
export const buttercms = {
  id: 'buttercms',
  name: 'ButterCMS',
  docs: 'https://buttercms.com/docs/api/',
  hosts: ['api.buttercms.com'],
  keys: {
    'buttercms-api-token': {
      name: 'ButterCMS API token',
      source: 'https://buttercms.com/docs/api/',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*butter_cms_api_token' },
        { named: '*butter_cms_api_key' },
        { named: '*butter_cms_token' },
        { named: '*butter_cms_key' },
        { named: '*butter_cms_read_token' },
        { named: '*butter_cms_write_token' },
        { named: '*butter_cms_auth_token' },
        { named: '*butter_api_token' },
        { named: '*butter_api_key' },
        { named: '*butter_token' },
        { named: '*butter_key' },
        { named: '*butter_read_token' },
        { named: '*butter_write_token' },
        { named: '*butter_auth_token' },
        { word: 'api.buttercms.com', within: 200 },
      ],
      carriers: [{ query: 'auth_token' }],
      manual: { page: 'https://buttercms.com/settings', steps: ['Settings', 'Regenerate the token'] },
      reach: 'Reads what is published; a write token changes it.',
    },
  },
} as const satisfies Service
