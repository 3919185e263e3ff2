import type { Service } from '../model/service.ts'

/** Predibase's API tokens. `pb_` rests on public samples, the length is not documented: a name has to stand beside them. */
export const predibase = {
  id: 'predibase',
  name: 'Predibase',
  docs: 'https://docs.predibase.com/sdk-guide/getting-started',
  hosts: ['api.app.predibase.com', 'serving.app.predibase.com'],
  keys: {
    'predibase-api-token': {
      name: 'Predibase API token',
      shape: ['pb_', { base64url: [20, 60] }],
      beside: [
        { named: '*predibase_api_token' },
        { named: '*predibase_api_key' },
        { named: '*predibase_token' },
        { word: 'predibase', within: 80 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.predibase.com/settings', steps: ['My Profile, API tokens', 'Delete the token'] },
      reach: 'Calls, tunes and deploys models at the cost of the tenant.',
    },
  },
} as const satisfies Service
