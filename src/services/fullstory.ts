import type { Service } from '../model/service.ts'

/** API keys of Fullstory: base64, in newer ones behind the data centre’s name, which is their first three characters. */
export const fullstory = {
  id: 'fullstory',
  name: 'Fullstory',
  docs: 'https://developer.fullstory.com/server/authentication/',
  hosts: ['api.fullstory.com', 'api.eu1.fullstory.com'],
  keys: {
    'fullstory-api-key': {
      name: 'Fullstory API key',
      source: 'https://developer.fullstory.com/server/v1/getting-started',
      shapes: [
        [{ oneOf: ['na1.', 'eu1.'] }, { base64: [24, 160] }],
        [{ base64: [40, 160] }],
        [{ base64: [40, 160] }, { oneOf: ['==', '='] }],
      ],
      beside: [{ named: '*fullstory_api_key' }, { named: '*full_story_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://app.fullstory.com/ui/settings/apikeys', steps: ['Find the key', 'Delete it'] },
      reach: 'Reads sessions and changes users and events, as its permission says.',
    },
  },
} as const satisfies Service
