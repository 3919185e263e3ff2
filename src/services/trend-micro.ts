import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const trendMicro = {
  id: 'trend-micro',
  name: 'Trend Micro',
  docs: 'https://automation.trendmicro.com/',
  hosts: ['api.xdr.trendmicro.com', 'api.eu.xdr.trendmicro.com'],
  keys: {
    'trend-micro-api-key': {
      name: 'Trend Micro API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('trend_micro'),
        { named: '*trend_micro_secret' },
        { named: '*trend_micro_api_secret' },
        { named: '*trend_micro_access_key' },
        ...tokenNames('vision_one'),
        { named: '*vision_one_secret' },
        { named: '*vision_one_api_secret' },
        { named: '*vision_one_access_key' },
        ...tokenNames('tmv1'),
        { named: '*tmv1_secret' },
        { named: '*tmv1_api_secret' },
        { named: '*tmv1_access_key' },
        ...tokenNames('v1fs'),
        { named: '*v1fs_secret' },
        { named: '*v1fs_api_secret' },
        { named: '*v1fs_access_key' },
        ...tokenNames('tmas'),
        { named: '*tmas_secret' },
        { named: '*tmas_api_secret' },
        { named: '*tmas_access_key' },
        ...tokenNames('cloudone'),
        { named: '*cloudone_secret' },
        { named: '*cloudone_api_secret' },
        { named: '*cloudone_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://automation.trendmicro.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
