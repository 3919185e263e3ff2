import type { Service } from '../model/service.ts'

/** Client secrets of SoundCloud: 32 letters and digits in public samples. */
export const soundcloud = {
  id: 'soundcloud',
  name: 'SoundCloud',
  docs: 'https://developers.soundcloud.com/docs/api/guide',
  hosts: ['api.soundcloud.com', 'secure.soundcloud.com'],
  keys: {
    'soundcloud-client-secret': {
      name: 'SoundCloud client secret',
      shape: [{ base62: 32 }],
      beside: [{ named: '*soundcloud_client_secret' }, { named: '*soundcloud_secret' }],
      manual: { page: 'https://soundcloud.com/you/apps', steps: ['Open the app', 'Reset the secret'] },
      reach: 'Gets tokens as the app.',
    },
  },
} as const satisfies Service
