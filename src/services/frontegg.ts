import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** The API key of an environment is a UUID, as its client id is; names tell them apart. */
export const frontegg = {
  id: 'frontegg',
  name: 'Frontegg',
  docs: 'https://developers.frontegg.com/guides/env-settings/keys-and-domains',
  hosts: ['api.frontegg.com', 'api.us.frontegg.com'],
  keys: {
    'frontegg-secret': {
      name: 'Frontegg API key',
      shape: uuid,
      beside: [
        { named: '*frontegg_api_key' },
        { named: '*frontegg_secret' },
        { named: '*frontegg_client_secret' },
        { named: '*frontegg_secret_key' },
      ],
      manual: { page: 'https://portal.frontegg.com/', steps: ['Environment, Keys & domains', 'Regenerate the API key'] },
      reach: 'Gets tokens that manage users and tenants of one environment, with its client id.',
    },
  },
} as const satisfies Service
