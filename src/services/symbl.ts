import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 64 to 90 letters and digits are looked at. */
export const symbl = {
  id: 'symbl',
  name: 'Symbl.ai',
  docs: 'https://docs.symbl.ai/',
  hosts: ['api.symbl.ai'],
  keys: {
    'symbl-api-key': {
      name: 'Symbl.ai API key',
      shape: [{ base62: [64, 90] }],
      beside: [
        { named: '*symbl_app_secret' },
        { named: '*symbl_secret' },
        { named: '*symbl_client_secret' },
        { named: '*symbl_api_secret' },
        { named: '*symbl_ai_app_secret' },
        { named: '*symbl_ai_secret' },
        { named: '*symbl_ai_client_secret' },
        { named: '*symbl_ai_api_secret' },
      ],
      manual: { page: 'https://docs.symbl.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads conversations at the owner’s cost.',
    },
  },
} as const satisfies Service
