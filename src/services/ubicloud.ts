import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Personal access tokens: `pat-`, an id of 26 letters and digits that begins with `et`, `-` and 32 letters and digits; keys for models are the latter alone. The 32 are as its code makes them (model/api_key.rb); how an id begins no page says. */
export const ubicloud = {
  id: 'ubicloud',
  name: 'Ubicloud',
  docs: 'https://www.ubicloud.com/docs/api-reference/overview',
  hosts: ['api.ubicloud.com', 'console.ubicloud.com'],
  keys: {
    'ubicloud-token': {
      name: 'Ubicloud API token',
      shapes: [['pat-et', { base36: 24 }, '-', { base62: 32 }], [{ base62: 32 }]],
      beside: [...tokenNames('ubicloud', 'ubi'), { named: '*ubicloud_inference_key' }, { named: '*ubi_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.ubicloud.com/docs/api-reference/overview',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Makes and deletes machines, databases and networks of a project, or calls its models.',
    },
  },
} as const satisfies Service
