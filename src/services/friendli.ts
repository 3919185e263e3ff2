import type { Service } from '../model/service.ts'

/** Friendli's personal access tokens (`FRIENDLI_TOKEN`). The prefix is in its client's examples; the length is not documented. */
export const friendli = {
  id: 'friendli',
  name: 'Friendli',
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  hosts: ['api.friendli.ai'],
  keys: {
    'friendli-token': {
      name: 'Friendli access token',
      shape: ['flp_', { base62: [30, 60] }],
      alone: true,
      beside: [{ named: '*friendli_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://friendli.ai/suite/setting/tokens', steps: ['Delete the token'] },
      reach: 'Calls and deploys models at the cost of the team.',
    },
  },
} as const satisfies Service
