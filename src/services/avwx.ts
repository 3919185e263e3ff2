import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 random bytes in URL-safe base64, as its public code makes them. */
export const avwx = {
  id: 'avwx',
  name: 'AVWX',
  docs: 'https://avwx.docs.apiary.io/',
  hosts: ['avwx.rest'],
  keys: {
    'avwx-api-key': {
      name: 'AVWX API key',
      source: 'https://github.com/avwx-rest/avwx-account/blob/0acd11745bfb311a723163eb53011d020aaf97d0/avwx_account/models.py',
      shape: [{ base64url: 43 }],
      beside: [...tokenNames('avwx'), { word: 'avwx.rest', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://avwx.docs.apiary.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
