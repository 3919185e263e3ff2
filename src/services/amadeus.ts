import type { Service } from '../model/service.ts'

/** API keys have 32 and API secrets 16 letters and digits, as samples look; no page says so. */
export const amadeus = {
  id: 'amadeus',
  name: 'Amadeus for Developers',
  docs: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  hosts: ['api.amadeus.com', 'test.api.amadeus.com'],
  keys: {
    'amadeus-api-secret': {
      name: 'Amadeus API secret',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*amadeus_client_secret' },
        { named: '*amadeus_api_secret' },
        { named: '*amadeus_secret' },
        { named: '*amadeus_secret_key' },
      ],
      manual: { page: 'https://developers.amadeus.com/my-apps', steps: ['Open the app', 'Delete it and make a new one'] },
      reach: 'With its API key: searches and books flights at the owner’s cost.',
    },
  },
} as const satisfies Service
