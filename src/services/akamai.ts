import type { Service } from '../model/service.ts'

/**
 * EdgeGrid credentials of Akamai: client and access tokens begin with `akab-` and end in 16 characters, the secret is 32
 * bytes in base64: so its own library’s README lays them out, and samples look.
 */
export const akamai = {
  id: 'akamai',
  name: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  hosts: ['*.luna.akamaiapis.net', '*.akamaiapis.net'],
  keys: {
    'akamai-edgegrid': {
      name: 'Akamai EdgeGrid credentials',
      source: 'https://github.com/akamai/AkamaiOPEN-edgegrid-node/blob/11965dd7229bd79b695658b1c705644f1a470b35/README.md',
      within: 12,
      parts: {
        token: {
          shape: ['akab-', { base36: 16 }, '-', { base36: 16 }],
          public: true,
          beside: [{ named: '*client_token' }, { named: '*access_token' }],
        },
        secret: {
          shape: [{ base64: 43 }, '='],
          beside: [
            { named: '*akamai_client_secret' },
            { named: '*akamai_secret' },
            { named: '*edgegrid_secret' },
            { named: '*edgegrid_client_secret' },
            { named: 'client_secret', in: '**/.edgerc' },
            { word: 'akab-', within: 200 },
          ],
        },
      },
      manual: {
        page: 'https://control.akamai.com/apps/identity-management/#/tabs/users/list',
        steps: ['Open the API client, Credentials', 'Deactivate the credential, then delete it'],
      },
      reach: 'Changes delivery, DNS or purges caches, as far as its API client may.',
    },
  },
} as const satisfies Service
