import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 150 characters of URL-safe base64 are looked at. */
export const genymotion = {
  id: 'genymotion',
  name: 'Genymotion',
  docs: 'https://docs.genymotion.com/',
  hosts: ['api.geny.io'],
  keys: {
    'genymotion-api-key': {
      name: 'Genymotion API key',
      shape: [{ base64url: [40, 150] }],
      beside: [
        { named: '*genymotion_token' },
        { named: '*genymotion_api_token' },
        { named: '*genymotion_access_token' },
        { named: '*genymotion_api_key' },
        { named: '*genymotion_key' },
        { named: '*genymotion_pat' },
        { named: '*genymotion_personal_access_token' },
        { named: '*genymotion_auth_token' },
        { named: '*geny_token' },
        { named: '*geny_api_token' },
        { named: '*geny_access_token' },
        { named: '*geny_api_key' },
        { named: '*geny_key' },
        { named: '*geny_pat' },
        { named: '*geny_personal_access_token' },
        { named: '*geny_auth_token' },
        { named: '*genymotion_saas_token' },
        { named: '*genymotion_saas_api_token' },
        { named: '*genymotion_saas_access_token' },
        { named: '*genymotion_saas_api_key' },
        { named: '*genymotion_saas_key' },
        { named: '*genymotion_saas_pat' },
        { named: '*genymotion_saas_personal_access_token' },
        { named: '*genymotion_saas_auth_token' },
      ],
      carriers: [{ header: 'x-api-token', value: '{key}' }],
      manual: {
        page: 'https://docs.genymotion.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
