import type { Service } from '../model/service.ts'

/** Daily's API keys. 64 hex digits rest on public samples. */
export const daily = {
  id: 'daily',
  name: 'Daily',
  docs: 'https://docs.daily.co/reference/rest-api',
  hosts: ['api.daily.co', 'api.pipecat.daily.co'],
  keys: {
    'daily-api-key': {
      name: 'Daily API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: 'daily_api_key' },
        { named: '*daily_co_api_key' },
        { named: '*daily_rest_api_key' },
        { word: 'api.daily.co', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://docs.daily.co/reference/rest-api/your-domain/get-domain-config, https://docs.daily.co/reference/errors
      verify: {
        request: 'GET https://api.daily.co/v1/',
        means: { live: { status: 200, at: 'domain_name' }, dead: { status: 401, at: 'error', is: 'authentication-error' } },
        reads: { account: 'domain_name' },
        inferred: true,
      },
      manual: { page: 'https://dashboard.daily.co/developers', steps: ['Regenerate the key'] },
      reach: 'Makes, joins and deletes rooms, and reads recordings of the domain.',
    },
  },
} as const satisfies Service
