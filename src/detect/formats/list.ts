import { keystores } from '../keystores/list.ts'
import { barePrivateKey } from './bare-private-key.ts'
import { basic, dockerAuth } from './basic.ts'
import { calls } from './calls.ts'
import { commandHeader, commandLine, curlUser, pipedPassword } from './command-line.ts'
import { connectionString } from './connection-string.ts'
import { kubeconfig, netrc, npmrc, nugetConfig, passwordHash, pgpass, pypirc } from './files.ts'
import type { Recognizer } from './format.ts'
import { generic } from './generic.ts'
import { kubernetesSecret } from './kubernetes-secret.ts'
import { prose } from './prose.ts'
import { secretFile } from './secret-file.ts'
import { settingsFile } from './settings-files.ts'
import { sqlRows } from './sql-rows.ts'
import { tables } from './tables.ts'
import { authorization, webToken } from './tokens.ts'
import { url } from './url.ts'
import { webKey } from './web-key.ts'

/** All recognizers; each is used where its kind is described. */
export const recognizers: readonly Recognizer[] = [
  authorization,
  barePrivateKey,
  basic,
  calls,
  commandLine,
  commandHeader,
  connectionString,
  curlUser,
  dockerAuth,
  generic,
  kubeconfig,
  ...keystores,
  kubernetesSecret,
  netrc,
  npmrc,
  passwordHash,
  pgpass,
  pipedPassword,
  prose,
  nugetConfig,
  pypirc,
  secretFile,
  settingsFile,
  sqlRows,
  tables,
  url,
  webKey,
  webToken,
]
