import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const hcti = {
  id: 'hcti',
  name: 'HTML/CSS to Image',
  docs: 'https://docs.htmlcsstoimage.com/',
  hosts: ['hcti.io'],
  keys: {
    'hcti-api-key': {
      name: 'HTML/CSS to Image API key',
      shape: uuid,
      beside: [
        { named: '*hcti_api_key' },
        { named: '*hcti_key' },
        { named: '*hcti_token' },
        { named: '*hcti_api_token' },
        { named: '*hcti_access_token' },
        { named: '*hcti_secret' },
        { named: '*hcti_api_secret' },
        { named: '*hcti_access_key' },
        { named: '*htmlcsstoimage_api_key' },
        { named: '*htmlcsstoimage_key' },
        { named: '*htmlcsstoimage_token' },
        { named: '*htmlcsstoimage_api_token' },
        { named: '*htmlcsstoimage_access_token' },
        { named: '*htmlcsstoimage_secret' },
        { named: '*htmlcsstoimage_api_secret' },
        { named: '*htmlcsstoimage_access_key' },
        { word: 'hcti.io', within: 160 },
      ],
      manual: {
        page: 'https://docs.htmlcsstoimage.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
