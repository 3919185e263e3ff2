import type { Service, Verify } from '../model/service.ts'

// https://developers.webflow.com/data/reference/token/introspect: any token may ask, whatever its scopes
const verify: Verify = {
  request: 'GET https://api.webflow.com/v2/token/introspect',
  means: { live: { status: 200, at: 'authorization.id' }, dead: { status: 401, at: 'code', is: 'not_authorized' } },
  reads: { id: 'authorization.id', created: 'authorization.createdOn', used: 'authorization.lastUsed' },
}

/**
 * Site and OAuth tokens have 64 hex digits, as the example of the older reference has; client secrets, too, as samples look.
 */
export const webflow = {
  id: 'webflow',
  name: 'Webflow',
  docs: 'https://developers.webflow.com/data/reference/authentication',
  hosts: ['api.webflow.com'],
  keys: {
    'webflow-api-token': {
      name: 'Webflow API token',
      source: 'https://developers.webflow.com/v1.0.0/reference',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*webflow_api_token' },
        { named: '*webflow_token' },
        { named: '*webflow_api_key' },
        { named: '*webflow_access_token' },
        { named: '*webflow_site_token' },
        { named: '*webflow_site_api_token' },
        { named: '*webflow_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      manual: {
        page: 'https://webflow.com/dashboard',
        steps: ['Open the site, Site settings, Apps & integrations, API access', 'Revoke the token'],
      },
      reach: 'Reads and changes one site, as far as its scopes go.',
    },
    'webflow-client-secret': {
      name: 'Webflow app client secret',
      shape: [{ hex: 64 }],
      beside: [{ named: '*webflow_client_secret' }, { named: '*webflow_secret' }],
      manual: {
        page: 'https://webflow.com/dashboard',
        steps: ['Workspace settings, Apps & integrations, App development', 'Rotate the client secret'],
      },
      reach: 'Gets tokens of sites that install the app.',
    },
    // As samples look.
    'webflow-workspace-token': {
      name: 'Webflow workspace token',
      shape: ['ws-', { hex: 64 }],
      beside: [
        { named: '*webflow_api_token' },
        { named: '*webflow_token' },
        { named: '*webflow_api_key' },
        { named: '*webflow_access_token' },
        { named: '*webflow_workspace_token' },
        { named: '*webflow_workspace_api_token' },
        { named: '*webflow_key' },
        { word: 'api.webflow.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      manual: {
        page: 'https://webflow.com/dashboard',
        steps: ['Settings of the workspace, Apps & integrations, API access', 'Revoke the token'],
      },
      reach: 'Reads and changes what belongs to the workspace, as far as its scopes go.',
    },
  },
} as const satisfies Service
