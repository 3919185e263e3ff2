import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
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
        ...named(['the_guardian', 'guardian_news', 'guardian_open_platform'], ['_api_key', '_key', '_token', '_apikey']),
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
