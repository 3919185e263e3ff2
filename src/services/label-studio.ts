import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Legacy tokens are 40 hex digits, as in the examples of its own SDK. */
export const labelStudio = {
  id: 'label-studio',
  name: 'Label Studio',
  docs: 'https://labelstud.io/guide/access_tokens',
  hosts: ['app.humansignal.com', 'labelstud.io'],
  keys: {
    'label-studio-token': {
      name: 'Label Studio legacy token',
      source: 'https://github.com/HumanSignal/label-studio-sdk/blob/d80916f5d669cc6e34c28cf8f2600ce6c0d95e85/README.md',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*label_studio_api_key' },
        { named: '*labelstudio_api_key' },
        { named: '*ls_api_key' },
        ...named(
          ['label_studio', 'labelstudio'],
          ['_token', '_api_token', '_access_token', '_key', '_user_token', '_legacy_token'],
        ),
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://labelstud.io/guide/access_tokens',
        steps: ['Account & settings, Legacy token', 'Reset the token'],
      },
      reach: 'Reads and changes projects with all data, as its user.',
    },
  },
} as const satisfies Service
