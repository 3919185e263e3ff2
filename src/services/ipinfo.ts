import type { Service } from '../model/service.ts'

/** Tokens of IPinfo: 14 hexadecimal digits in public samples. */
export const ipinfo = {
  id: 'ipinfo',
  name: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  hosts: ['ipinfo.io', 'api.ipinfo.io'],
  keys: {
    'ipinfo-token': {
      name: 'IPinfo token',
      shape: [{ hex: 14 }],
      beside: [
        { named: '*ipinfo_token' },
        { named: '*ipinfo_api_key' },
        { named: '*ipinfo_access_token' },
        { named: '*ipinfo_api_token' },
        { named: '*ipinfo_key' },
        { word: 'ipinfo.getHandler', within: 20 },
        { word: 'IPinfoWrapper', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }, { basic: '{key}:' }],
      manual: { page: 'https://ipinfo.io/dashboard/token', steps: ['Reset the token'] },
      reach: 'Looks addresses up at the account’s cost.',
    },
  },
} as const satisfies Service
