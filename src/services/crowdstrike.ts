import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Secrets of API clients: 40 letters and digits, as samples look. The id beside them has 32 hexadecimal digits. */
export const crowdstrike = {
  id: 'crowdstrike',
  name: 'CrowdStrike',
  docs: 'https://falcon.crowdstrike.com/documentation/page/a2a7fc0e/crowdstrike-oauth2-based-apis',
  hosts: ['api.crowdstrike.com', 'api.us-2.crowdstrike.com', 'api.eu-1.crowdstrike.com', 'api.laggar.gcw.crowdstrike.com'],
  keys: {
    'crowdstrike-client-secret': {
      name: 'CrowdStrike API client secret',
      shape: [{ base62: 40 }],
      beside: [
        ...named(
          ['crowdstrike', 'crowd_strike', 'cs_falcon'],
          ['_client_secret', '_secret', '_api_secret', '_api_client_secret'],
        ),
        { named: '*falcon_client_secret' },
        { named: '*falcon_api_secret' },
        { named: '*falcon_api_client_secret' },
      ],
      manual: {
        page: 'https://falcon.crowdstrike.com/api-clients-and-keys/',
        steps: ['API clients and keys', 'Delete the client, or reset its secret'],
      },
      reach: 'With its id: does what its scopes name with the owner’s machines and alerts.',
    },
  },
} as const satisfies Service
