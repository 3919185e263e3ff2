import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const hetrixtools = {
  id: 'hetrixtools',
  name: 'HetrixTools',
  docs: 'https://docs.hetrixtools.com/',
  hosts: ['api.hetrixtools.com'],
  keys: {
    'hetrixtools-api-key': {
      name: 'HetrixTools API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*hetrixtools_token' },
        { named: '*hetrixtools_api_token' },
        { named: '*hetrixtools_access_token' },
        { named: '*hetrixtools_api_key' },
        { named: '*hetrixtools_key' },
        { named: '*hetrixtools_pat' },
        { named: '*hetrixtools_personal_access_token' },
        { named: '*hetrixtools_auth_token' },
        { named: '*hetrix_token' },
        { named: '*hetrix_api_token' },
        { named: '*hetrix_access_token' },
        { named: '*hetrix_api_key' },
        { named: '*hetrix_key' },
        { named: '*hetrix_pat' },
        { named: '*hetrix_personal_access_token' },
        { named: '*hetrix_auth_token' },
        { word: 'api.hetrixtools.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.hetrixtools.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
