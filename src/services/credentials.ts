import type { Context, Key, Manual, Service } from '../model/service.ts'

const change = (where: string): Manual => ({
  page: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
  steps: [
    `Change the password ${where}, and put the new one where programs read it from`,
    'Look through its log for use by others',
  ],
})

/** A credential that is known by the form it stands in, which `src/detect/formats/` reads; what it looks like says nothing. */
const known = (name: string, source: string, where: string, ...beside: readonly Context[]): Key => ({
  name,
  source,
  shape: [{ userinfo: [4, 256] }],
  beside,
  manual: change(where),
  reach: 'Does what the account may do, at the host that stands beside it.',
})

/**
 * Passwords and tokens of no one service, known by the form they stand in. Nobody can be asked about them: the host that stands beside
 * them was read from text.
 */
export const credentials = {
  id: 'credentials',
  name: 'Credentials',
  docs: 'https://cwe.mitre.org/data/definitions/798.html',
  hosts: [],
  keys: {
    'credentials-url-password': known(
      'password in a URL',
      'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
      'at the host of the URL',
      ...['https', 'postgres', 'mysql', 'mongodb', 'redis', 'amqp'].map((word) => ({ word, within: 300 })),
    ),
    'credentials-connection-string': known(
      'password in a connection string',
      'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
      'in the database',
      { named: 'password' },
      { named: 'pwd' },
    ),
    'credentials-basic-auth': known(
      'password in a Basic header',
      'https://www.rfc-editor.org/rfc/rfc7617',
      'of the account, at the host that the header is sent to',
      { word: 'basic', within: 1 },
    ),
    'credentials-netrc': known(
      'password in .netrc',
      'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
      'at the machine that the line names',
      { word: 'password', within: 1 },
    ),
    'credentials-npmrc': known(
      'token or password in .npmrc',
      'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc',
      'or take back the token at the registry that the line names',
      { named: '_authToken' },
      { named: '_auth' },
      { named: '_password' },
    ),
    'credentials-pypirc': known(
      'password in .pypirc',
      'https://packaging.python.org/specifications/pypirc/',
      'or the token at the index',
      {
        named: 'password',
        in: '**/.pypirc',
      },
    ),
    'credentials-docker-config': known(
      'password in a Docker configuration',
      'https://docs.docker.com/reference/cli/docker/login/',
      'at the registry that the entry names',
      { named: 'auth' },
    ),
    'credentials-kubeconfig': known(
      'token or password in a kubeconfig',
      'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
      'or delete the service account’s token, in the cluster',
      { named: 'token' },
      { named: 'password' },
    ),
    'credentials-kubernetes-secret': known(
      'value in a manifest of a Kubernetes Secret',
      'https://kubernetes.io/docs/concepts/configuration/secret/',
      'where it is one, and the Secret in the cluster',
      { word: 'kind: Secret', within: 400 },
    ),
    'credentials-nuget-config': known(
      'password in nuget.config',
      'https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials',
      'or the token at the package source',
      { named: 'ClearTextPassword' },
    ),
    'credentials-curl-user': known(
      'password given to curl',
      'https://curl.se/docs/manpage.html#-u',
      'of the account, at the host that curl asks',
      { command: 'curl', flag: '-u' },
      { command: 'curl', flag: '--user' },
    ),
    'credentials-command-header': known(
      'token in a header on a command line',
      'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
      'or take back the token at the host that the command asks',
      { command: 'curl', flag: '-H' },
      { command: 'curl', flag: '--header' },
    ),
    'credentials-pgpass': known(
      'password in .pgpass',
      'https://www.postgresql.org/docs/current/libpq-pgpass.html',
      'in the database that the line names',
      { word: '5432', within: 60 },
    ),
    'credentials-settings-file': known(
      'password in the settings of a program',
      'https://cwe.mitre.org/data/definitions/260.html',
      'of the account that the program logs in with',
      { word: 'password', within: 1 },
    ),
    'credentials-secret-file': {
      ...known(
        'secret that is a file of its own',
        'https://guides.rubyonrails.org/security.html#custom-credentials',
        'wherever it is one, and encrypt anew what it opens',
        { word: 'master.key', within: 1 },
      ),
      weak: true,
    },
    'credentials-web-key': known(
      'secret member of a JSON Web Key',
      'https://www.rfc-editor.org/rfc/rfc7517#section-9.3',
      'or take the public key away from everything that trusts it',
      { word: 'kty', within: 1 },
    ),
    'credentials-bare-private-key': {
      ...known('private key in base64 or hex alone', 'https://www.rfc-editor.org/rfc/rfc5958#section-2', 'that it protects', {
        word: 'private',
        within: 1,
      }),
      manual: {
        page: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
        steps: [
          'Make a new key pair and put it where the old one is used',
          'Take the public key of this one away from everything that trusts it',
        ],
      },
      reach: 'Signs and decrypts in the name of who owns it.',
    },
    'credentials-command-line': known(
      'password on a command line',
      'https://cwe.mitre.org/data/definitions/798.html',
      'of the account that the command logs in to',
      { word: 'password', within: 1 },
    ),
    'credentials-piped-password': known(
      'password that is written to a command',
      'https://cwe.mitre.org/data/definitions/798.html',
      'of the account that the command logs in to',
      { word: 'password', within: 1 },
    ),
    'credentials-prose': {
      ...known(
        'password in a sentence',
        'https://cwe.mitre.org/data/definitions/798.html',
        'of the account that the sentence speaks of',
        { word: 'password', within: 1 },
      ),
      weak: true,
    },
    'credentials-table': {
      ...known('secret in a column of a table', 'https://www.rfc-editor.org/rfc/rfc4180', 'of the account that its row is of', {
        word: 'password',
        within: 1,
      }),
      weak: true,
    },
    'credentials-sql-row': {
      ...known(
        'secret in a row of a database',
        'https://cwe.mitre.org/data/definitions/798.html',
        'of the account that its row is of',
        { word: 'password', within: 1 },
      ),
      weak: true,
    },
    'credentials-call': {
      ...known(
        'password or key handed to a call',
        'https://cwe.mitre.org/data/definitions/798.html',
        'of the account that the program logs in to',
        { word: 'login', within: 1 },
      ),
      weak: true,
    },
    'credentials-authorization': {
      ...known(
        'token in an Authorization header',
        'https://www.rfc-editor.org/rfc/rfc6750',
        'or take back the token, at the host that the header is sent to',
        { word: 'authorization', within: 1 },
      ),
      weak: true,
    },
    'credentials-web-token': {
      ...known(
        'JSON Web Token of an unknown issuer',
        'https://www.rfc-editor.org/rfc/rfc7519',
        'or end the session, at its issuer',
        {
          word: 'jwt',
          within: 1,
        },
      ),
      weak: true,
    },
    'credentials-password-hash': {
      ...known(
        'hash of a password',
        'https://www.man7.org/linux/man-pages/man5/crypt.5.html',
        'that it was made of: it can be guessed offline',
        { word: 'htpasswd', within: 1 },
      ),
      weak: true,
    },
    'credentials-generic-secret': {
      ...known(
        'secret in a literal',
        'https://cwe.mitre.org/data/definitions/798.html',
        'wherever it is one',
        { named: '*password' },
        { named: '*secret' },
        { named: '*token' },
        { named: '*key' },
      ),
      weak: true,
    },
  },
} as const satisfies Service
