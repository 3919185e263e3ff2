import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 32 letters and digits, as samples look. */
export const nmi = {
  id: 'nmi',
  name: 'NMI',
  docs: 'https://docs.nmi.com/',
  hosts: ['secure.nmi.com', 'secure.networkmerchants.com'],
  keys: {
    'nmi-secret-key': {
      name: 'NMI secret key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*nmi_security_key' },
        ...secretNames('nmi'),
        { named: '*nmi_api_key' },
        { named: '*nmi_key' },
        { named: '*nmi_token' },
        { named: '*nmi_api_token' },
        { named: '*nmi_access_token' },
        { named: '*nmi_access_key' },
        { named: '*nmi_gateway_security_key' },
        ...secretNames('nmi_gateway'),
        { named: '*nmi_gateway_api_key' },
        { named: '*nmi_gateway_key' },
        { named: '*nmi_gateway_token' },
        { named: '*nmi_gateway_api_token' },
        { named: '*nmi_gateway_access_token' },
        { named: '*nmi_gateway_access_key' },
        { named: '*network_merchants_security_key' },
        ...secretNames('network_merchants'),
        { named: '*network_merchants_api_key' },
        { named: '*network_merchants_key' },
        { named: '*network_merchants_token' },
        { named: '*network_merchants_api_token' },
        { named: '*network_merchants_access_token' },
        { named: '*network_merchants_access_key' },
        { word: 'secure.nmi.com', within: 160 },
      ],
      manual: { page: 'https://docs.nmi.com/', steps: ['Find where the secret key was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
