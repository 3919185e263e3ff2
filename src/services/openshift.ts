import type { Service } from '../model/service.ts'

/**
 * OAuth access tokens: `sha256~` and 32 random bytes in base64url. The name of the token’s object looks the same and is its
 * digest: it is found, too, since nothing tells them apart.
 */
export const openshift = {
  id: 'openshift',
  name: 'OpenShift',
  docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/oauth_apis/oauth-apis',
  hosts: [],
  selfHosted: true,
  keys: {
    'openshift-oauth-token': {
      name: 'OpenShift OAuth access token',
      source:
        'https://github.com/openshift/oauth-server/blob/ca59bc6db7bbc21b1e3cd8f55c71b1c5ec282515/pkg/osinserver/tokengen.go',
      shape: ['sha256~', { base64url: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
        steps: [
          'List them: `oc get useroauthaccesstokens`',
          'Delete it: `oc delete useroauthaccesstokens NAME`, or `oc logout` with it',
        ],
      },
      reach: 'Does in the cluster what its user may, for a day unless the server says otherwise.',
    },
  },
} as const satisfies Service
