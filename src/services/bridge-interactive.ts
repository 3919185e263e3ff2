import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bridgeInteractive = {
  id: 'bridge-interactive',
  name: 'Bridge Interactive',
  docs: 'https://bridgedataoutput.com/docs/',
  hosts: ['api.bridgedataoutput.com'],
  keys: {
    'bridge-interactive-api-key': {
      name: 'Bridge Interactive API key',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('bridge_interactive'),
        { named: '*bridge_interactive_server_token' },
        ...tokenNames('bridgedataoutput'),
        { named: '*bridgedataoutput_server_token' },
        ...tokenNames('bridge_data'),
        { named: '*bridge_data_server_token' },
        ...tokenNames('bridge_server'),
        { named: '*bridge_server_server_token' },
        ...tokenNames('zillow_bridge'),
        { named: '*zillow_bridge_server_token' },
        { word: 'api.bridgedataoutput.com', within: 160 },
      ],
      manual: {
        page: 'https://bridgedataoutput.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads houses and what is known of them, at the owner’s cost.',
    },
  },
} as const satisfies Service
