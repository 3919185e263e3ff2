import { basic, dockerAuth } from './basic.ts'
import { commandHeader, curlUser } from './command-line.ts'
import { connectionString } from './connection-string.ts'
import { kubeconfig, netrc, npmrc, nugetConfig, pypirc } from './files.ts'
import type { Recognizer } from './format.ts'
import { generic } from './generic.ts'
import { kubernetesSecret } from './kubernetes-secret.ts'
import { url } from './url.ts'

/** All recognizers; each is used where its kind is described. */
export const recognizers: readonly Recognizer[] = [
  basic,
  commandHeader,
  connectionString,
  curlUser,
  dockerAuth,
  generic,
  kubeconfig,
  kubernetesSecret,
  netrc,
  npmrc,
  nugetConfig,
  pypirc,
  url,
]
