import type { Service } from '../model/service.ts'

/**
 * Credentials of ngrok: authtokens and API keys are 27 letters and digits (the id, which begins with `1`, `2` or `3`), `_`,
 * and 21 more, as in the examples of its reference.
 */
export const ngrok = {
  id: 'ngrok',
  name: 'ngrok',
  docs: 'https://ngrok.com/docs/api/',
  hosts: ['api.ngrok.com', 'connect.ngrok-agent.com'],
  keys: {
    'ngrok-token': {
      name: 'ngrok authtoken or API key',
      source:
        'https://github.com/ngrok/ngrok-docs/blob/042ebd132c64cbfbfea8ea9eb5cdc9a3e0c13d3e/docs/api/resources/examples/_credentials_create_response.md',
      shapes: [[{ base62: 27 }, '_', { base62: [20, 22] }]],
      beside: [
        { named: '*ngrok_auth_token' },
        { named: '*ngrok_api_key' },
        { named: '*ngrok_token' },
        { named: '*ngrok_auth' },
        { named: '*ngrok_key' },
        { named: '*ngrok_api_token' },
        { named: 'authtoken', in: '**/*ngrok*' },
        { word: 'ngrok', within: 80 },
        { command: 'ngrok', flag: '--authtoken' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dashboard.ngrok.com/authtokens',
        steps: ['Authtokens or API keys: find it by its id', 'Delete it'],
      },
      reach: 'Opens tunnels under the account’s domains; an API key manages the account.',
    },
  },
} as const satisfies Service
