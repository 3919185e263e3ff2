import type { Service } from '../model/service.ts'

/** Clarifai's personal access tokens and app keys. 32 hex digits rest on public samples. */
export const clarifai = {
  id: 'clarifai',
  name: 'Clarifai',
  docs: 'https://docs.clarifai.com/control/authentication/pat',
  hosts: ['api.clarifai.com'],
  keys: {
    'clarifai-pat': {
      name: 'Clarifai personal access token',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*clarifai_pat' },
        { named: '*clarifai_api_key' },
        { named: '*clarifai_key' },
        { named: '*clarifai_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: { page: 'https://clarifai.com/settings/security', steps: ['Personal access tokens', 'Delete the token'] },
      reach: 'Calls models, and reads and changes the apps of the person, within the token’s scopes.',
    },
  },
} as const satisfies Service
