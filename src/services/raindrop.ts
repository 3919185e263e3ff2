import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const raindrop = {
  id: 'raindrop',
  name: 'Raindrop.io',
  docs: 'https://developer.raindrop.io/',
  hosts: ['api.raindrop.io'],
  keys: {
    'raindrop-api-key': {
      name: 'Raindrop.io API key',
      source:
        'https://github.com/raindropio/developer-site/blob/749dbb6ce7208b7f267c955afda176b6f1690cb6/v1/authentication/calls.md',
      shape: uuid,
      beside: [
        ...tokenNames('raindrop'),
        { named: '*raindrop_test_token' },
        { named: '*raindrop_client_secret' },
        ...tokenNames('raindrop_io'),
        { named: '*raindrop_io_test_token' },
        { named: '*raindrop_io_client_secret' },
        { word: 'api.raindrop.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developer.raindrop.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes notes of the owner.',
    },
  },
} as const satisfies Service
