import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: `sk-live-`, or `sk-test-` in the sandbox, as the page says, and 32 hexadecimal digits, as samples look. */
export const bridgeXyz = {
  id: 'bridge-xyz',
  name: 'Bridge (stablecoins)',
  docs: 'https://apidocs.bridge.xyz/',
  hosts: ['api.bridge.xyz', 'api.sandbox.bridge.xyz'],
  keys: {
    'bridge-xyz-secret-key': {
      name: 'Bridge (stablecoins) secret key',
      source: 'https://apidocs.bridge.xyz/get-started/introduction/quick-start/setting-up-sandbox',
      shape: [{ oneOf: ['sk-live-', 'sk-test-'] }, { hex: 32 }],
      beside: [
        ...secretNames('bridge'),
        { named: '*bridge_api_key' },
        { named: '*bridge_key' },
        { named: '*bridge_token' },
        { named: '*bridge_api_token' },
        { named: '*bridge_access_token' },
        { named: '*bridge_access_key' },
        ...secretNames('bridge_xyz'),
        { named: '*bridge_xyz_api_key' },
        { named: '*bridge_xyz_key' },
        { named: '*bridge_xyz_token' },
        { named: '*bridge_xyz_api_token' },
        { named: '*bridge_xyz_access_token' },
        { named: '*bridge_xyz_access_key' },
        { named: '*api_key' },
      ],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://apidocs.bridge.xyz/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
