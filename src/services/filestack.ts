import type { Service } from '../model/service.ts'

/** API keys: `A`, 20 letters and digits and `z`, as samples look. */
export const filestack = {
  id: 'filestack',
  name: 'Filestack',
  docs: 'https://www.filestack.com/docs/',
  hosts: ['www.filestackapi.com', 'cdn.filestackcontent.com'],
  keys: {
    'filestack-api-key': {
      name: 'Filestack API key',
      shape: ['A', { base62: 20 }, 'z'],
      beside: [
        { named: '*filestack_api_key' },
        { named: '*filestack_key' },
        { named: '*filestack_token' },
        { named: '*filestack_api_token' },
        { named: '*filestack_access_token' },
        { named: '*filestack_secret' },
        { named: '*filestack_api_secret' },
        { named: '*filestack_access_key' },
        { named: '*filepicker_api_key' },
        { named: '*filepicker_key' },
        { named: '*filepicker_token' },
        { named: '*filepicker_api_token' },
        { named: '*filepicker_access_token' },
        { named: '*filepicker_secret' },
        { named: '*filepicker_api_secret' },
        { named: '*filepicker_access_key' },
        { word: 'www.filestackapi.com', within: 160 },
      ],
      manual: {
        page: 'https://www.filestack.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads, writes and deletes files of the account.',
    },
  },
} as const satisfies Service
