import { stripTypeScriptTypes } from 'node:module'
import { type AnyNode, parse } from 'acorn'
import { sourcesIn, textOf } from '../sources.ts'

/** A regular expression as it stands in a file. */
export interface Written {
  readonly file: string
  readonly line: number
  readonly expression: RegExp
}

/** A place where a program makes a regular expression of other texts. */
export interface Made {
  readonly file: string
  readonly line: number
}

/** Every regular expression of the sources, and every place where one is made. */
export function expressionsOf(folder: string): { readonly written: readonly Written[]; readonly made: readonly Made[] } {
  const written: Written[] = []
  const made: Made[] = []
  for (const file of sourcesIn(folder)) {
    const source = textOf(file)
    // most descriptions of services have neither
    if (!source.includes('RegExp') && !/\/[dgimsuvy]*[\s),.;\]]/.test(source)) continue
    const found = expressionsIn(source)
    written.push(...found.written.map((each) => ({ file, ...each })))
    made.push(...found.made.map((line) => ({ file, line })))
  }
  return { written, made }
}

/** Those of one text, with their lines: taking types away leaves everything else in its place. */
export function expressionsIn(source: string): { written: { line: number; expression: RegExp }[]; made: number[] } {
  const code = stripTypeScriptTypes(source)
  const written: { line: number; expression: RegExp }[] = []
  const made: number[] = []
  const lineOf = ({ start }: AnyNode) => code.slice(0, start).split('\n').length
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    else if (node !== null && typeof node === 'object' && 'type' in node) {
      const it = node as AnyNode
      if (it.type === 'Literal' && it.regex)
        written.push({ line: lineOf(it), expression: new RegExp(it.regex.pattern, it.regex.flags) })
      else if (
        (it.type === 'NewExpression' || it.type === 'CallExpression') &&
        code.slice(it.callee.start, it.callee.end) === 'RegExp'
      )
        made.push(lineOf(it))
      for (const value of Object.values(it)) visit(value)
    }
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
  return { written, made }
}

/** The expressions that the sources make of other texts while something runs, each with the place that made it. */
export async function madeWhile(run: () => Promise<void>): Promise<readonly (Made & { readonly expression: RegExp })[]> {
  const found: (Made & { readonly expression: RegExp })[] = []
  const own = globalThis.RegExp
  const note = (expression: RegExp): RegExp => {
    const [, file, line] = /\/(src\/[^:]+\.ts):(\d+):\d+/.exec(new Error().stack ?? '') ?? []
    if (file !== undefined) found.push({ file, line: Number(line), expression })
    return expression
  }
  globalThis.RegExp = new Proxy(own, {
    construct: (target, given) => note(Reflect.construct(target, given)),
    apply: (target, self, given) => note(Reflect.apply(target, self, given)),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = own
  }
  return found
}
