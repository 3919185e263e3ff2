import type { Service } from '../model/service.ts'

/** Access tokens of Phrase Strings: 64 hexadecimal digits in public samples; the API shows the last eight. */
export const phrase = {
  id: 'phrase',
  name: 'Phrase Strings',
  docs: 'https://developers.phrase.com/en/api/strings/authentication',
  hosts: ['api.phrase.com', 'api.us.app.phrase.com', 'api.phraseapp.com'],
  keys: {
    'phrase-access-token': {
      name: 'Phrase Strings access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*phrase_access_token' },
        { named: '*phraseapp_access_token' },
        { named: '*phrase_api_token' },
        { named: '*phrase_token' },
        { named: '*phrase_app_token' },
        { named: '*phrase_api_key' },
        { named: 'access_token', in: '**/{.phrase.yml,.phrase.yaml,.phraseapp.yml,.phrase.json}' },
        { command: 'phrase', flag: '--access_token' },
        { command: 'phrase', flag: '-t' },
      ],
      carriers: [
        { header: 'Authorization', value: 'token {key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
        { query: 'access_token' },
      ],
      manual: {
        page: 'https://app.phrase.com/settings/oauth_access_tokens',
        steps: ['Find the token by its last eight characters', 'Delete it'],
      },
      reach: 'Reads or changes projects and translations as its user, as far as its scopes go.',
    },
  },
} as const satisfies Service
