import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const hasdata = {
  id: 'hasdata',
  name: 'HasData',
  docs: 'https://docs.hasdata.com/',
  hosts: ['api.hasdata.com', 'api.scrape-it.cloud'],
  keys: {
    'hasdata-api-key': {
      name: 'HasData API key',
      shape: uuid,
      beside: [
        { named: '*hasdata_api_key' },
        { named: '*hasdata_key' },
        { named: '*hasdata_token' },
        { named: '*hasdata_api_token' },
        { named: '*hasdata_access_token' },
        { named: '*hasdata_secret' },
        { named: '*hasdata_api_secret' },
        { named: '*hasdata_access_key' },
        { named: '*scrape_it_cloud_api_key' },
        { named: '*scrape_it_cloud_key' },
        { named: '*scrape_it_cloud_token' },
        { named: '*scrape_it_cloud_api_token' },
        { named: '*scrape_it_cloud_access_token' },
        { named: '*scrape_it_cloud_secret' },
        { named: '*scrape_it_cloud_api_secret' },
        { named: '*scrape_it_cloud_access_key' },
        { named: '*scrapeit_api_key' },
        { named: '*scrapeit_key' },
        { named: '*scrapeit_token' },
        { named: '*scrapeit_api_token' },
        { named: '*scrapeit_access_token' },
        { named: '*scrapeit_secret' },
        { named: '*scrapeit_api_secret' },
        { named: '*scrapeit_access_key' },
        { word: 'api.hasdata.com', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://docs.hasdata.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
