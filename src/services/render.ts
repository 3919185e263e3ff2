import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * API keys of Render: `rnd_` and 28 letters and digits in samples. Deploy hooks start a deployment for whoever knows them.
 */
export const render = {
  id: 'render',
  name: 'Render',
  docs: 'https://render.com/docs/api',
  hosts: ['api.render.com'],
  keys: {
    'render-api-key': {
      name: 'Render API key',
      shape: ['rnd_', { base62: [28, 40] }],
      alone: true,
      beside: [
        { named: '*render_api_key' },
        { named: '*render_token' },
        { named: '*render_key' },
        { named: '*render_api_token' },
        { named: '*authorization' },
        { word: 'render.com', within: 200 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://api-docs.render.com/reference/get-user; the sentence of its refusal is known from users
      verify: {
        request: 'GET https://api.render.com/v1/users',
        means: { live: { status: 200, at: 'email' }, dead: { status: 401, at: 'message', is: 'unauthorized' } },
        reads: { owner: 'email' },
        inferred: true,
      },
      access: 'full',
      manual: { page: 'https://dashboard.render.com/settings#api-keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Manages all services of its user: deployments, environment variables, databases.',
    },
    'render-deploy-hook': {
      name: 'Render deploy hook',
      shape: ['https://api.render.com/deploy/srv-', { base36: 20 }, '?key=', { base64url: 11 }],
      alone: true,
      beside: [{ named: '*hook' }, { named: '*url' }, ...credentialNames('render'), { word: 'render', within: 60 }],
      access: 'write',
      manual: { page: 'https://dashboard.render.com/', steps: ['The service, Settings, Deploy hook', 'Regenerate the hook'] },
      reach: 'Starts deployments of one service.',
    },
  },
} as const satisfies Service
