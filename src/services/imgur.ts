import type { Service } from '../model/service.ts'

/** Client secrets: 40 hexadecimal digits, as samples look. */
export const imgur = {
  id: 'imgur',
  name: 'Imgur',
  docs: 'https://apidocs.imgur.com',
  hosts: ['api.imgur.com'],
  keys: {
    'imgur-client-secret': {
      name: 'Imgur client secret',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*imgur_client_secret' },
        { named: '*imgur_secret' },
        { named: '*imgur_api_secret' },
        { named: '*imgur_secret_key' },
        { word: 'ImgurClient(', within: 60 },
      ],
      manual: { page: 'https://imgur.com/account/settings/apps', steps: ['Applications: edit it', 'Generate a new secret'] },
      reach: 'With its id: gets tokens of those who use the application.',
    },
  },
} as const satisfies Service
