import type { Service } from '../model/service.ts'

/** Tokens of Genius: 64 characters of base64url, secrets 86, in public samples. */
export const genius = {
  id: 'genius',
  name: 'Genius',
  docs: 'https://docs.genius.com/#/getting-started-h1',
  hosts: ['api.genius.com'],
  keys: {
    'genius-access-token': {
      name: 'Genius access token',
      shape: [{ base64url: 64 }],
      beside: [
        { named: '*genius_access_token' },
        { named: '*genius_client_access_token' },
        { named: '*genius_api_token' },
        { named: '*genius_token' },
        { named: '*genius_api_key' },
        { word: 'lyricsgenius', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: { page: 'https://genius.com/api-clients', steps: ['Reset the client’s secret and token'] },
      reach: 'Reads songs and lyrics as the client.',
    },
    'genius-client-secret': {
      name: 'Genius client secret',
      shape: [{ base64url: 86 }],
      beside: [{ named: '*genius_client_secret' }],
      manual: { page: 'https://genius.com/api-clients', steps: ['Reset the client’s secret and token'] },
      reach: 'Signs users in as the client.',
    },
  },
} as const satisfies Service
