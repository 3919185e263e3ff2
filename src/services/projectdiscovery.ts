import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const projectdiscovery = {
  id: 'projectdiscovery',
  name: 'ProjectDiscovery',
  docs: 'https://docs.projectdiscovery.io/',
  hosts: ['api.projectdiscovery.io', 'api.pdtm.sh'],
  keys: {
    'projectdiscovery-api-key': {
      name: 'ProjectDiscovery API key',
      shape: uuid,
      beside: [
        { named: '*pdcp_api_key' },
        { named: '*pdcp_key' },
        { named: '*pdcp_token' },
        { named: '*pdcp_api_token' },
        { named: '*pdcp_access_token' },
        { named: '*pdcp_secret' },
        { named: '*pdcp_api_secret' },
        { named: '*pdcp_access_key' },
        { named: '*projectdiscovery_api_key' },
        { named: '*projectdiscovery_key' },
        { named: '*projectdiscovery_token' },
        { named: '*projectdiscovery_api_token' },
        { named: '*projectdiscovery_access_token' },
        { named: '*projectdiscovery_secret' },
        { named: '*projectdiscovery_api_secret' },
        { named: '*projectdiscovery_access_key' },
        { named: '*chaos_api_key' },
        { named: '*chaos_key' },
        { named: '*chaos_token' },
        { named: '*chaos_api_token' },
        { named: '*chaos_access_token' },
        { named: '*chaos_secret' },
        { named: '*chaos_api_secret' },
        { named: '*chaos_access_key' },
        { word: 'api.projectdiscovery.io', within: 160 },
      ],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.projectdiscovery.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
