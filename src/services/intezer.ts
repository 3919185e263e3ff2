import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const intezer = {
  id: 'intezer',
  name: 'Intezer',
  docs: 'https://docs.intezer.com/',
  hosts: ['analyze.intezer.com'],
  keys: {
    'intezer-api-key': {
      name: 'Intezer API key',
      shape: uuid,
      beside: [
        { named: '*intezer_api_key' },
        { named: '*intezer_key' },
        { named: '*intezer_token' },
        { named: '*intezer_api_token' },
        { named: '*intezer_access_token' },
        { named: '*intezer_secret' },
        { named: '*intezer_api_secret' },
        { named: '*intezer_access_key' },
        { named: '*intezer_analyze_api_key' },
        { named: '*intezer_analyze_key' },
        { named: '*intezer_analyze_token' },
        { named: '*intezer_analyze_api_token' },
        { named: '*intezer_analyze_access_token' },
        { named: '*intezer_analyze_secret' },
        { named: '*intezer_analyze_api_secret' },
        { named: '*intezer_analyze_access_key' },
        { word: 'analyze.intezer.com', within: 160 },
      ],
      manual: { page: 'https://docs.intezer.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
