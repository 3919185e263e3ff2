import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Tokens: a UUID, as in the page’s example. */
export const navitia = {
  id: 'navitia',
  name: 'Navitia',
  docs: 'https://doc.navitia.io/',
  hosts: ['api.navitia.io', 'api.sncf.com'],
  keys: {
    'navitia-api-key': {
      name: 'Navitia API key',
      source: 'https://doc.navitia.io/',
      shape: uuid,
      beside: [
        ...tokenNames('navitia'),
        { named: '*navitia_secret' },
        { named: '*navitia_api_secret' },
        { named: '*navitia_access_key' },
        ...tokenNames('sncf'),
        { named: '*sncf_secret' },
        { named: '*sncf_api_secret' },
        { named: '*sncf_access_key' },
        { word: 'api.navitia.io', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://doc.navitia.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
