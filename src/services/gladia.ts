import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const gladia = {
  id: 'gladia',
  name: 'Gladia',
  docs: 'https://docs.gladia.io/chapters/introduction/getting-started',
  hosts: ['api.gladia.io', 'app.gladia.io'],
  keys: {
    'gladia-api-key': {
      name: 'Gladia API key',
      shape: uuid,
      beside: [...plainKeyNames('gladia'), { word: 'api.gladia.io', within: 200 }],
      carriers: [{ header: 'x-gladia-key', value: '{key}' }],
      manual: { page: 'https://app.gladia.io/apikeys', steps: ['API keys', 'Delete the key'] },
      reach: 'Transcribes at the cost of the account and reads its transcripts.',
    },
  },
} as const satisfies Service
