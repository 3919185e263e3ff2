import type { Service } from '../model/service.ts'

/** Keys of GreyNoise: 64 letters and digits in public samples. */
export const greynoise = {
  id: 'greynoise',
  name: 'GreyNoise',
  docs: 'https://docs.greynoise.io/docs/using-the-greynoise-api',
  hosts: ['api.greynoise.io'],
  keys: {
    'greynoise-api-key': {
      name: 'GreyNoise API key',
      shape: [{ base62: 64 }],
      beside: [{ named: '*greynoise_api_key' }, { named: '*greynoise_key' }, { named: '*grey_noise_api_key' }],
      carriers: [{ header: 'key', value: '{key}' }],
      manual: { page: 'https://viz.greynoise.io/account/api-key', steps: ['Rotate the key'] },
      reach: 'Searches at the account’s cost.',
    },
  },
} as const satisfies Service
