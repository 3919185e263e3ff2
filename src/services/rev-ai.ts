import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access tokens begin with `02` and have some 55 characters of base64, as samples look. */
export const revAi = {
  id: 'rev-ai',
  name: 'Rev AI',
  docs: 'https://docs.rev.ai/get-started/',
  hosts: ['api.rev.ai', 'ec1.api.rev.ai', 'www.rev.ai'],
  keys: {
    'rev-ai-token': {
      name: 'Rev AI access token',
      shape: ['0', { base64url: [45, 64] }],
      beside: [...plainKeyNames('rev_ai'), { named: '*rev_access_token' }, { word: 'api.rev.ai', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: { page: 'https://www.rev.ai/access_token', steps: ['Access token', 'Delete it'] },
      reach: 'Transcribes at the cost of the account, and reads its transcripts.',
    },
  },
} as const satisfies Service
