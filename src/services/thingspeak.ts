import type { Service } from '../model/service.ts'

/** Keys of ThingSpeak: 16 characters, says its public code; upper-case letters and digits in samples. */
export const thingspeak = {
  id: 'thingspeak',
  name: 'ThingSpeak',
  docs: 'https://www.mathworks.com/help/thingspeak/channel-data-import.html',
  hosts: ['api.thingspeak.com'],
  keys: {
    'thingspeak-api-key': {
      name: 'ThingSpeak API key',
      source: 'https://github.com/iobridge/thingspeak/blob/740a1b338cd10a289f9c67a5786f580fb6911c8d/app/models/api_key.rb',
      shape: [{ base36upper: 16 }],
      beside: [
        { named: '*thingspeak_api_key' },
        { named: '*thingspeak_write_api_key' },
        { named: '*thingspeak_write_key' },
        { named: '*thingspeak_read_api_key' },
        { named: '*thingspeak_read_key' },
        { named: '*thingspeak_key' },
        { named: '*thingspeak_user_api_key' },
        { named: 'myWriteAPIKey' },
      ],
      carriers: [{ query: 'api_key' }, { header: 'X-THINGSPEAKAPIKEY', value: '{key}' }],
      manual: { page: 'https://thingspeak.mathworks.com/channels', steps: ['Open the channel, API Keys', 'Generate a new key'] },
      reach: 'Writes to or reads one channel; a user’s key changes all.',
    },
  },
} as const satisfies Service
