import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: no page says how long; 12 to 40 letters, digits and `_` are looked at. */
export const hivemq = {
  id: 'hivemq',
  name: 'HiveMQ Cloud',
  docs: 'https://docs.hivemq.com/',
  hosts: ['*.hivemq.cloud'],
  keys: {
    'hivemq-api-key': {
      name: 'HiveMQ Cloud API key',
      shape: [{ word: [12, 40] }],
      beside: [
        ...named(['hivemq', 'hivemq_mqtt'], ['_password', '_pass', '_passwd', '_pwd', '_api_password']),
        { named: '*hivemq_mqtt_mqtt_password' },
      ],
      manual: { page: 'https://docs.hivemq.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes topics.',
    },
  },
} as const satisfies Service
