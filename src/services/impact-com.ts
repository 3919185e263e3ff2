import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 32 to 36 letters and digits are looked at. */
export const impactCom = {
  id: 'impact-com',
  name: 'impact.com',
  docs: 'https://integrations.impact.com/',
  hosts: ['api.impact.com'],
  keys: {
    'impact-com-api-key': {
      name: 'impact.com API key',
      shape: [{ base62: [32, 36] }],
      beside: [
        { named: '*impact_radius_token' },
        { named: '*impact_radius_api_token' },
        { named: '*impact_radius_access_token' },
        { named: '*impact_radius_api_key' },
        { named: '*impact_radius_key' },
        { named: '*impact_radius_pat' },
        { named: '*impact_radius_personal_access_token' },
        { named: '*impact_radius_auth_token' },
        { named: '*impact_com_token' },
        { named: '*impact_com_api_token' },
        { named: '*impact_com_access_token' },
        { named: '*impact_com_api_key' },
        { named: '*impact_com_key' },
        { named: '*impact_com_pat' },
        { named: '*impact_com_personal_access_token' },
        { named: '*impact_com_auth_token' },
      ],
      manual: {
        page: 'https://integrations.impact.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
