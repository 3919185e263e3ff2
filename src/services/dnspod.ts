import type { Service } from '../model/service.ts'

/**
 * API tokens: no page says how long; 4 to 8 digits, `,` and 32 hexadecimal digits are looked at. API token without its ids:
 * 32 hexadecimal digits, as samples look.
 */
export const dnspod = {
  id: 'dnspod',
  name: 'DNSPod',
  docs: 'https://docs.dnspod.com/account/dnspod-token/',
  hosts: ['dnsapi.cn', 'api.dnspod.com'],
  keys: {
    'dnspod-token': {
      name: 'DNSPod API token',
      shape: [{ digit: [4, 8] }, ',', { hex: 32 }],
      beside: [
        { named: '*dnspod_token' },
        { named: '*dnspod_login_token' },
        { named: '*dnspod_api_token' },
        { named: '*dnspod_key' },
        { named: '*dp_token' },
        { named: '*dp_login_token' },
        { named: '*dp_api_token' },
        { named: '*dp_key' },
      ],
      manual: { page: 'https://console.dnspod.cn/account/token/token', steps: ['Find the token', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
    'dnspod-token-secret': {
      name: 'DNSPod API token without its id',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*dnspod_token' },
        { named: '*dnspod_api_token' },
        { named: '*dnspod_key' },
        { named: '*dnspod_api_key' },
        { named: '*dp_token' },
        { named: '*dp_api_token' },
        { named: '*dp_key' },
        { named: '*dp_api_key' },
        { word: 'dnsapi.cn', within: 160 },
      ],
      manual: { page: 'https://console.dnspod.cn/account/token/token', steps: ['Find the token', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
