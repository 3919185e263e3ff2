import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API tokens are sent as their number, `,` and 32 hexadecimal digits, as the page’s example has; the secret alone stands where
 * the number is another setting.
 */
export const dnspod = {
  id: 'dnspod',
  name: 'DNSPod',
  docs: 'https://docs.dnspod.com/account/dnspod-token/',
  hosts: ['dnsapi.cn', 'api.dnspod.com'],
  keys: {
    'dnspod-token': {
      name: 'DNSPod API token',
      source: 'https://docs.dnspod.cn/api/common-request-parameters/',
      shape: [{ digit: [4, 8] }, ',', { hex: 32 }],
      beside: named(['dnspod', 'dp'], ['_token', '_login_token', '_api_token', '_key']),
      manual: { page: 'https://console.dnspod.cn/account/token/token', steps: ['Find the token', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
    'dnspod-token-secret': {
      name: 'DNSPod API token without its id',
      source: 'https://docs.dnspod.cn/api/common-request-parameters/',
      shape: [{ hex: 32 }],
      beside: [...named(['dnspod', 'dp'], ['_token', '_api_token', '_key', '_api_key']), { word: 'dnsapi.cn', within: 160 }],
      manual: { page: 'https://console.dnspod.cn/account/token/token', steps: ['Find the token', 'Delete it'] },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
