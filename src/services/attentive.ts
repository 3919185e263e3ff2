import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 60 letters and digits are looked at. */
export const attentive = {
  id: 'attentive',
  name: 'Attentive',
  docs: 'https://docs.attentive.com/',
  hosts: ['api.attentivemobile.com'],
  keys: {
    'attentive-api-key': {
      name: 'Attentive API key',
      shape: [{ base62: [40, 60] }],
      beside: [
        { named: '*attentive_api_key' },
        { named: '*attentive_key' },
        { named: '*attentive_token' },
        { named: '*attentive_api_token' },
        { named: '*attentive_access_token' },
        { named: '*attentive_secret' },
        { named: '*attentive_api_secret' },
        { named: '*attentive_access_key' },
        { named: '*attentivemobile_api_key' },
        { named: '*attentivemobile_key' },
        { named: '*attentivemobile_token' },
        { named: '*attentivemobile_api_token' },
        { named: '*attentivemobile_access_token' },
        { named: '*attentivemobile_secret' },
        { named: '*attentivemobile_api_secret' },
        { named: '*attentivemobile_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.attentive.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
