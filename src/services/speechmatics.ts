import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API keys have 32 letters and digits, as samples look. */
export const speechmatics = {
  id: 'speechmatics',
  name: 'Speechmatics',
  docs: 'https://docs.speechmatics.com/introduction/authentication',
  hosts: ['asr.api.speechmatics.com', 'mp.speechmatics.com', 'portal.speechmatics.com', 'eu2.rt.speechmatics.com'],
  keys: {
    'speechmatics-api-key': {
      name: 'Speechmatics API key',
      shape: [{ base62: 32 }],
      beside: [
        ...plainKeyNames('speechmatics'),
        { named: '*speechmatics_auth_token' },
        { word: 'api.speechmatics.com', within: 200 },
        { word: 'rt.speechmatics.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://portal.speechmatics.com/settings/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Transcribes at the cost of the account and reads its jobs.',
    },
  },
} as const satisfies Service
