import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `PT` and 48 hexadecimal digits, as samples look. */
export const signalwire = {
  id: 'signalwire',
  name: 'SignalWire',
  docs: 'https://developer.signalwire.com/',
  hosts: ['*.signalwire.com'],
  keys: {
    'signalwire-api-key': {
      name: 'SignalWire API key',
      shape: ['PT', { hex: 48 }],
      beside: [...tokenNames('signalwire'), { word: 'signalwire.com', within: 160 }, { word: 'signalwire', within: 200 }],
      manual: {
        page: 'https://developer.signalwire.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
