import type { Access } from './service.ts'

/**
 * A workflow file as it was read, and which secret goes where: what `workflow/` gives and `audits/` asks questions of. Lines and columns
 * count from 1; columns are UTF-16 units.
 */
export interface Spot {
  readonly path: string
  readonly line: number
  readonly column: number
}
/** A place with the reason why it is shown. Has no value in it: names of secrets and variables alone. */
export interface Evidence extends Spot {
  readonly why: string
}
/** A value of the file. `start` and `end` are offsets (UTF-16 units, half-open) of its source with quotes, for patches. */
export interface Text extends Spot {
  readonly value: string
  readonly start: number
  readonly end: number
  /** Where a character of `value` stands, also inside a block of many lines. */
  at(offset: number): Spot
}
/** A member of a mapping of the file: the name's own place, and its value. */
export interface Named {
  readonly name: Text
  readonly value: Text
}

export interface Workflow extends Spot {
  readonly kind: 'workflow'
  readonly name: Text | null
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions | null
  readonly env: readonly Named[]
  /** `defaults.run.shell`. */
  readonly shell: Text | null
  readonly jobs: readonly Job[]
  /** What it takes where it is called (`on.workflow_call`); empty for one that can't be. */
  readonly inputs: readonly Input[]
  readonly secrets: readonly Input[]
  readonly outputs: readonly Named[]
}
/** `action.yml` of this repository. Of one that is not composite the steps are not known: `runs` says what it is. */
export interface LocalAction extends Spot {
  readonly kind: 'action'
  readonly name: Text | null
  readonly inputs: readonly Input[]
  readonly outputs: readonly Named[]
  readonly runs: 'composite' | 'node' | 'docker' | 'unknown'
  readonly steps: readonly Step[]
}
export interface Input {
  readonly name: Text
  readonly required: boolean
  readonly default: Text | null
}
export interface Trigger extends Spot {
  readonly name: string
  /** Values of `types`, `branches`, `cron` and the like, under their names. */
  readonly settings: { readonly [name: string]: readonly Text[] }
}
/** `all` is `read-all` or `write-all`; otherwise only the scopes named are granted (`{}` grants nothing). */
export interface Permissions extends Spot {
  readonly all: 'read' | 'write' | null
  readonly scopes: readonly Named[]
}
export interface Job extends Spot {
  readonly id: string
  readonly name: Text | null
  readonly if: Text | null
  readonly needs: readonly Text[]
  readonly runsOn: readonly Text[]
  readonly environment: Text | null
  readonly permissions: Permissions | null
  readonly env: readonly Named[]
  /** `defaults.run.shell`. */
  readonly shell: Text | null
  readonly outputs: readonly Named[]
  /** Leaves of `strategy.matrix`, `include` among them, under the name by which an expression asks for them; or one expression for all (`*`). */
  readonly matrix: readonly Named[]
  /** The job's container and its service containers. */
  readonly containers: readonly Container[]
  readonly steps: readonly Step[]
  /** A reusable workflow that is called instead of steps. */
  readonly uses: ActionRef | null
  readonly with: readonly Named[]
  /** `secrets: inherit` has `inherit` set to its place. */
  readonly secrets: readonly Named[]
  readonly inherit: Text | null
}
export interface Container extends Spot {
  readonly image: Text | null
  readonly credentials: readonly Named[]
  readonly env: readonly Named[]
}
export interface Step extends Spot {
  /** Counted from 0 in its job. */
  readonly index: number
  readonly id: Text | null
  readonly name: Text | null
  readonly if: Text | null
  readonly uses: ActionRef | null
  readonly with: readonly Named[]
  readonly env: readonly Named[]
  readonly run: Text | null
  readonly shell: Text | null
  readonly workingDirectory: Text | null
}
/** What `uses` names. `pinned`: the ref is a whole commit id (or the image a digest), so that nobody can put other code behind it. */
export interface ActionRef {
  readonly text: Text
  readonly kind: 'repository' | 'local' | 'docker' | 'unknown'
  /** `owner/repo/path` as written without the ref; the path from the top for a local one; the image for docker. */
  readonly name: string
  readonly owner: string | null
  readonly repo: string | null
  /** Path inside the repository; empty for its top. */
  readonly path: string
  readonly ref: string | null
  readonly pinned: boolean
}

/** Where a key comes from. `secret` has a name; `token` is `github.token` and `secrets.GITHUB_TOKEN`. */
export type Origin =
  | { readonly kind: 'secret'; readonly name: string }
  /** The whole context: `toJSON(secrets)`, `secrets: inherit`. */
  | { readonly kind: 'all-secrets' }
  /** `secrets[...]` of which the name is known only when it runs. */
  | { readonly kind: 'some-secret' }
  | { readonly kind: 'token' }

/** One way of one key from an expression to where it ends. A key that goes to three commands has three flows. */
export interface Flow {
  readonly from: Origin
  /** The workflow (or the action, where nothing of this repository calls it) that the expression stands in. */
  readonly workflow: Workflow | LocalAction
  readonly job: Job | null
  /** The step that uses it; of the composite action, where the way leads into one. */
  readonly step: Step | null
  /** The expression first, then each variable, output and input on the way, and the end last: never empty. */
  readonly trail: readonly Evidence[]
  readonly end: End
  /** Which service the key is of, as far as the files or the inventory say. */
  readonly service: KeyOf | null
  readonly need: Need
  /** False where the end may get the key without using it: an action or a program that has it in its environment alone. */
  readonly certain: boolean
}
export interface KeyOf {
  readonly service: string
  /** Where the service has several kinds and nothing tells which: null. */
  readonly kind: string | null
  readonly by: 'inventory' | 'host' | 'action' | 'command' | 'name'
  readonly evidence: Evidence
}
/** What access this one use needs. `none`: it works without a key. What can't be said is `unknown`, never `read`. */
export interface Need {
  readonly access: Extract<Access, 'read' | 'write' | 'none'> | 'unknown'
  readonly evidence: Evidence
}

export type End =
  /** An action's input (`input`), or a variable of its environment (`variable`), which it may read or not. */
  | { readonly kind: 'action'; readonly action: ActionRef; readonly input: string | null; readonly variable: string | null }
  | { readonly kind: 'command'; readonly command: Command; readonly by: Carriage }
  /** Into the log: `echo`, `printf`, `cat`, `env`, `set -x`. */
  | { readonly kind: 'printed'; readonly command: Command; readonly by: 'print' | 'trace' }
  /** Into a file (`name` its path, `…` for what is not known), or what later steps, the page or later runs get. */
  | { readonly kind: 'written'; readonly to: 'file' | 'summary' | 'artifact' | 'cache' | 'image'; readonly name: string | null }
  /** To a reusable workflow that is not of this repository. `name` is the secret or input it takes; null for all of them. */
  | { readonly kind: 'handed'; readonly to: ActionRef; readonly as: 'inherit' | 'secret' | 'input'; readonly name: string | null }
  /** A variable that a build copies into what browsers and apps get: `NEXT_PUBLIC_`, `VITE_` ... `prefix` says which. */
  | { readonly kind: 'bundle'; readonly variable: string; readonly prefix: string }
  /** A registry's login of a job's container. */
  | { readonly kind: 'registry'; readonly image: string | null }
  /** Asked about in `if`, or compared in an expression: nothing of it goes anywhere. */
  | { readonly kind: 'condition' }
  /** Set, and read by nothing that is known: `variable` names it. */
  | { readonly kind: 'unused'; readonly variable: string }
  | { readonly kind: 'unknown'; readonly why: string }

/** A command of a script. In all texts `…` stands for what is not known before it runs, and for keys. */
export interface Command extends Spot {
  /** `curl`, `npx lingo.dev` is `lingo.dev`; null where the name itself is not known. */
  readonly program: string | null
  /** Words behind the program. */
  readonly words: readonly Word[]
  /** What it asks of which host, for programs whose words say so (curl, wget, fetch in a one-liner ...). */
  readonly request: SentRequest | null
}
export interface Word extends Spot {
  readonly text: string
}
export interface SentRequest extends Spot {
  /** Null where it can't be said: then the use is `unknown`. */
  readonly method: string | null
  readonly url: string
  /** Null where a variable has a say in it. */
  readonly host: string | null
  readonly plain: boolean
}
/** How the key goes along. `environment`: the command gets it as a variable and its words don't name it. */
export type Carriage =
  | { readonly by: 'argument'; readonly flag: string | null; readonly word: number }
  | { readonly by: 'header'; readonly name: string | null }
  | { readonly by: 'query'; readonly name: string | null }
  | { readonly by: 'url' }
  | { readonly by: 'basic' }
  | { readonly by: 'body' }
  | { readonly by: 'stdin' }
  | { readonly by: 'environment'; readonly variable: string }

/**
 * A node of a shell script's tree, as `tree-sitter-bash` names them. Offsets are UTF-16 units of the script. `unread` instead of `program`:
 * a script that is nested too deeply.
 */
export interface ShellNode {
  readonly type: string
  readonly start: number
  readonly end: number
  /** The grammar's field that it fills in its parent, or null. */
  readonly field: string | null
  readonly children: readonly ShellNode[]
}
/** Reads a script with a real shell grammar; `world/` fulfils it. Never throws for what a script says: errors are nodes of type `ERROR`. */
export interface ShellParser {
  parse(script: string): ShellNode
}
/** What following a secret needs besides the workflow files. */
export interface WorkflowNeighbours {
  /** A file of the repository by its path from the top, or undefined: scripts, actions and workflows that a step calls. */
  text(path: string): Promise<string | undefined>
  /** Loaded only when a step's script handles a key. */
  shell(): Promise<ShellParser>
}
