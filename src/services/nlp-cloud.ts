import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const nlpCloud = {
  id: 'nlp-cloud',
  name: 'NLP Cloud',
  docs: 'https://docs.nlpcloud.com/',
  hosts: ['api.nlpcloud.io'],
  keys: {
    'nlp-cloud-api-key': {
      name: 'NLP Cloud API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('nlpcloud'), { word: 'api.nlpcloud.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.nlpcloud.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
