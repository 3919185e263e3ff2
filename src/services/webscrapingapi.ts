import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const webscrapingapi = {
  id: 'webscrapingapi',
  name: 'WebScrapingAPI',
  docs: 'https://docs.webscrapingapi.com/',
  hosts: ['api.webscrapingapi.com', 'serpapi.webscrapingapi.com'],
  keys: {
    'webscrapingapi-api-key': {
      name: 'WebScrapingAPI API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*webscrapingapi_key' },
        { named: '*webscrapingapi_token' },
        { named: '*webscrapingapi_access_token' },
        { named: '*webscrapingapi_secret' },
        { named: '*webscrapingapi_access_key' },
        { word: 'api.webscrapingapi.com', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.webscrapingapi.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
