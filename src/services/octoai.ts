import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** Access tokens are JSON Web Tokens, as samples look; names tell them apart from others. The service has ended. */
export const octoai = {
  id: 'octoai',
  name: 'OctoAI',
  docs: 'https://octo.ai/',
  hosts: ['text.octoai.run', 'image.octoai.run', 'api.octoai.cloud'],
  keys: {
    'octoai-token': {
      name: 'OctoAI access token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [43, 700] }],
      check: 'jwt',
      beside: [...plainKeyNames('octoai', 'octo_ai'), { word: 'octoai.run', within: 200 }, { word: 'octoai.cloud', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://octo.ai/', steps: ['The service has ended: take the token out'] },
      reach: 'Used models at the cost of the account.',
    },
  },
} as const satisfies Service
