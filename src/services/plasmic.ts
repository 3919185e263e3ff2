import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 60 to 90 letters and digits are looked at. */
export const plasmic = {
  id: 'plasmic',
  name: 'Plasmic',
  docs: 'https://docs.plasmic.app/',
  hosts: ['data.plasmic.app', 'studio.plasmic.app'],
  keys: {
    'plasmic-api-key': {
      name: 'Plasmic API key',
      shape: [{ base62: [60, 90] }],
      beside: [
        { named: '*plasmic_token' },
        { named: '*plasmic_api_token' },
        { named: '*plasmic_access_token' },
        { named: '*plasmic_api_key' },
        { named: '*plasmic_key' },
        { named: '*plasmic_pat' },
        { named: '*plasmic_personal_access_token' },
        { named: '*plasmic_auth_token' },
        { named: '*plasmic_project_token' },
        { named: '*plasmic_project_api_token' },
        { named: '*plasmic_project_access_token' },
        { named: '*plasmic_project_api_key' },
        { named: '*plasmic_project_key' },
        { named: '*plasmic_project_pat' },
        { named: '*plasmic_project_personal_access_token' },
        { named: '*plasmic_project_auth_token' },
        { named: '*plasmic_cms_token' },
        { named: '*plasmic_cms_api_token' },
        { named: '*plasmic_cms_access_token' },
        { named: '*plasmic_cms_api_key' },
        { named: '*plasmic_cms_key' },
        { named: '*plasmic_cms_pat' },
        { named: '*plasmic_cms_personal_access_token' },
        { named: '*plasmic_cms_auth_token' },
      ],
      manual: { page: 'https://docs.plasmic.app/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
