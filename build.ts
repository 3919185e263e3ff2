import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import asc from 'assemblyscript/asc'
import { build, type Metafile, type Plugin } from 'esbuild'
import { looksOf } from './src/detect/looks.ts'
import { makeSearch } from './src/detect/search.ts'
import { prepare, writePrepared } from './src/detect/word-table.ts'
import { services } from './src/services/index.ts'

/**
 * Bundles the doors into `dist/`: ES modules that run on Node 20.19 and newer without an installation. What only some commands need is
 * a chunk of its own, loaded when it is asked for. Not minified, so that what runs can be reviewed; the same sources give the same bytes.
 */

const root = import.meta.dirname
const doors = ['cli', 'action', 'worker'].filter((door) => existsSync(join(root, `src/${door}.ts`)))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** Files that the program reads at run time from beside the bundle: the shell grammar and the engine that runs it. */
const beside = ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-bash/tree-sitter-bash.wasm']

/** Packages of CommonJS that were bundled ask for Node's own modules this way. */
const require = `import { createRequire as createRequireOfNode } from 'node:module'; const require = createRequireOfNode(import.meta.url);`

/** What keys look like, for `src/verbs/looks.ts`: a text that is read line by line where it is needed, which no program or JSON would be. */
const looksFile = 'looks.txt'
export const finishedLooks = (): string => {
  const looks = prepare(services.map(looksOf))
  return writePrepared(looks, makeSearch([], looks).describe)
}

const finished: Plugin = {
  name: 'finished lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]verbs[\\/]looks\.ts$/ }, () => ({
      contents: `
        import { existsSync, readFileSync } from 'node:fs'
        import { readPrepared } from '../detect/word-table.ts'
        import { Fault } from '../model/fault.ts'
        let read
        // the bundle's parts stand in its folder and in one below it
        const textOf = () => {
          for (const folder of ['./', '../']) {
            const file = new URL(folder + '${looksFile}', import.meta.url)
            if (existsSync(file)) return readFileSync(file, 'latin1')
          }
          throw new Fault('The list ${looksFile} is missing beside the program: this copy of rekey is not whole.')
        }
        export const builtIn = () => (read ??= readPrepared(textOf()))
      `,
      loader: 'js',
      resolveDir: join(root, 'src/verbs'),
    }))
  },
}

/**
 * Compiles the kernel (`src/kernel`, AssemblyScript) to the text of `src/kernel/program.ts`, which stands among the sources so that tests and bundles have it at
 * hand. The same sources give the same program. Errors are the compiler's own.
 */
export async function kernelProgram(): Promise<string> {
  let program: Uint8Array | undefined
  const { error, stderr } = await asc.main(
    [
      'src/kernel/exports.ts',
      ...['--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'minimal', '--use', 'abort='],
      ...['--importMemory', '--initialMemory', '16', '--maximumMemory', '65536', '--enable', 'simd,bulk-memory'],
    ],
    {
      readFile: (name, folder) => {
        const path = join(root, folder, name)
        return existsSync(path) ? readFileSync(path, 'utf8') : null
      },
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') program = contents
      },
      listFiles: () => null,
    },
  )
  if (error !== null || program === undefined) throw new Error(`${error?.message ?? 'no program'}\n${stderr.toString()}`)
  const text = Buffer.from(program).toString('base64')
  return [
    '/** What `npm run build` compiled `src/kernel/exports.ts` to: WebAssembly, in base64. */',
    `export const program = '${text}'`,
    '',
  ].join('\n')
}

export async function bundle(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: doors.map((door) => `src/${door}.ts`),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: 'chunks/[name]-[hash]',
    define: { REKEY_VERSION: JSON.stringify(version) },
    banner: { js: require },
    legalComments: 'none',
    plugins: [finished],
    metafile: true,
    logLevel: 'warning',
  })
  for (const path of beside) writeFileSync(join(outdir, basename(path)), readFileSync(join(root, 'node_modules', path)))
  writeFileSync(join(outdir, looksFile), finishedLooks())
  writeFileSync(join(outdir, 'notices.txt'), notices(metafile))
  // An importer of the bundle must read it as a module wherever the folder is copied to.
  writeFileSync(join(outdir, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`)
  chmodSync(join(outdir, 'cli.js'), 0o755)
}

/** The licences of all packages that are in the bundle, as they ask for. */
function notices(metafile: Metafile): string {
  const packages = new Set(
    [...Object.keys(metafile.inputs), ...beside.map((path) => `node_modules/${path}`)].flatMap(
      (path) => /^(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
    ),
  )
  return [...packages]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE'].find((each) =>
        existsSync(join(root, folder, each)),
      )
      const text =
        file === undefined
          ? ''
          : `\n${readFileSync(join(root, folder, file), 'utf8')
              .replace(/\r\n/g, '\n')
              .trim()}\n`
      return `${name} ${version} (${license})\n${text}`
    })
    .sort()
    .join('\n----\n\n')
}

if (import.meta.main) {
  writeFileSync(join(root, 'src/kernel/program.ts'), await kernelProgram())
  await bundle(join(root, 'dist'))
}
