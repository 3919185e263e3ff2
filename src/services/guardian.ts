import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const guardian = {
  id: 'guardian',
  name: 'The Guardian',
  docs: 'https://open-platform.theguardian.com/documentation/',
  hosts: ['content.guardianapis.com'],
  keys: {
    'guardian-api-key': {
      name: 'The Guardian API key',
      shape: uuid,
      beside: [
        { named: '*guardian_api_key' },
        { named: '*guardian_apikey' },
        { named: '*the_guardian_api_key' },
        { named: '*the_guardian_key' },
        { named: '*the_guardian_token' },
        { named: '*the_guardian_apikey' },
        { named: '*guardian_news_api_key' },
        { named: '*guardian_news_key' },
        { named: '*guardian_news_token' },
        { named: '*guardian_news_apikey' },
        { named: '*guardian_open_platform_api_key' },
        { named: '*guardian_open_platform_key' },
        { named: '*guardian_open_platform_token' },
        { named: '*guardian_open_platform_apikey' },
        { named: '*guardian_api' },
        { word: 'content.guardianapis.com', within: 200 },
      ],
      carriers: [{ query: 'api-key' }],
      access: 'read',
      manual: {
        page: 'https://bonobo.capi.gutools.co.uk/register/developer',
        steps: ['Write to the address on the page', 'They delete the key'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
