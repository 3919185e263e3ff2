import type { Service } from '../model/service.ts'

/**
 * Tokens of service accounts are JWTs: old ones never expire and have an issuer that never varies, bound ones have a claim `kubernetes.io`, as the source has it, looked for at each of its three alignments in base64. Bootstrap tokens join nodes; their first part is public.
 */
export const kubernetes = {
  id: 'kubernetes',
  name: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
  hosts: [],
  selfHosted: true,
  keys: {
    'kubernetes-service-account-token': {
      name: 'Kubernetes service account token',
      source: 'https://pkg.go.dev/k8s.io/kubernetes/pkg/serviceaccount',
      shape: [
        'eyJhbGciOiJSUzI1Ni',
        { base64url: [6, 200] },
        '.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Ii',
        { base64url: [100, 2000] },
        '.',
        { base64url: [80, 700] },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
        steps: [
          'Find the Secret of type `kubernetes.io/service-account-token` of that account',
          'Delete the Secret: the token dies with it',
        ],
      },
      reach: 'Does in the cluster what its service account may, for ever.',
    },
    'kubernetes-bound-token': {
      name: 'Kubernetes bound service account token',
      source:
        'https://github.com/kubernetes/kubernetes/blob/031075d149ca12dd66c16cc80d88d38086c2bbae/pkg/serviceaccount/claims.go',
      shapes: [
        [
          'eyJhbGciOiJ',
          { base64url: [10, 200] },
          '.eyJhdWQiOls',
          { base64url: [100, 2000], holds: 'a3ViZXJuZXRlcy5pb' },
          '.',
          { base64url: [80, 700] },
        ],
        [
          'eyJhbGciOiJ',
          { base64url: [10, 200] },
          '.eyJhdWQiOls',
          { base64url: [100, 2000], holds: 't1YmVybmV0ZXMuaW' },
          '.',
          { base64url: [80, 700] },
        ],
        [
          'eyJhbGciOiJ',
          { base64url: [10, 200] },
          '.eyJhdWQiOls',
          { base64url: [100, 2000], holds: 'rdWJlcm5ldGVzLml' },
          '.',
          { base64url: [80, 700] },
        ],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
        steps: ['Delete the Pod, or the object that the token is bound to', 'Or wait: it expires, as a rule within the hour'],
      },
      reach: 'Does in the cluster what its service account may, until it expires.',
    },
    'kubernetes-bootstrap-token': {
      name: 'Kubernetes bootstrap token',
      source: 'https://kubernetes.io/docs/reference/setup-tools/kubeadm/generated/kubeadm_token/kubeadm_token_generate',
      shape: [{ base36: 6, as: 'id' }, '.', { base36: 16 }],
      beside: [
        { command: 'kubeadm', flag: '--token' },
        { named: '*kubeadm_token' },
        { named: '*kubeadm_join_token' },
        { named: '*kubernetes_bootstrap_token' },
        { named: 'tls_bootstrap_token' },
      ],
      manual: {
        page: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
        steps: ['List them: `kubeadm token list`', 'Delete it by its first part: `kubeadm token delete`'],
      },
      reach: 'Joins nodes to a cluster, for a day unless it was made for longer.',
    },
  },
} as const satisfies Service
