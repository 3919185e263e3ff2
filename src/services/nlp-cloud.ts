import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*nlpcloud_token' },
        { named: '*nlpcloud_api_token' },
        { named: '*nlpcloud_access_token' },
        { named: '*nlpcloud_api_key' },
        { named: '*nlpcloud_key' },
        { named: '*nlpcloud_pat' },
        { named: '*nlpcloud_personal_access_token' },
        { named: '*nlpcloud_auth_token' },
        { word: 'api.nlpcloud.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.nlpcloud.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
