import { Lexer, Parser } from '@actions/expressions'
import type { Expr, ExprVisitor } from '@actions/expressions/ast'
import { Binary, ContextAccess, FunctionCall, Grouping, IndexAccess, Literal, Logical, Unary } from '@actions/expressions/ast'

/** A part of an expression that asks a context: `secrets.X`, `steps.a.outputs.b`. */
export interface Asked {
  /** The context's name first, lower case; null for an index that is known only when it runs, `*` for all. */
  readonly path: readonly (string | null)[]
  /** Offset in the text that the expression stands in. */
  readonly offset: number
  /** `condition`: only a yes or no of it goes on. */
  readonly use: 'value' | 'condition'
}
export interface Expression {
  /** Half-open, with `${{` and `}}`. */
  readonly start: number
  readonly end: number
  readonly asked: readonly Asked[]
  /** The expression is nothing but this. */
  readonly plain: Asked | null
}

const contexts = ['secrets', 'env', 'steps', 'needs', 'matrix', 'inputs', 'github', 'jobs', 'vars', 'job', 'runner', 'strategy']
const functions = ['hashFiles', 'success', 'failure', 'always', 'cancelled'].map((name) => ({
  name,
  description: '',
  minArgs: 0,
  maxArgs: 255,
}))
/** Functions that say yes or no, or a digest of files. */
const answering = new Set(['contains', 'startswith', 'endswith', 'hashfiles', 'success', 'failure', 'always', 'cancelled'])

/** All `${{ }}` of a text, in order. As the runner does, a `}}` inside single quotes does not end one. */
export function expressionsIn(text: string): readonly Expression[] {
  const found: Expression[] = []
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const end = endOf(text, start + 3)
    if (end < 0) break
    found.push({ start, end, ...readExpression(text.slice(start + 3, end - 2), start + 3) })
    start = text.indexOf('${{', end)
  }
  return found
}

/** `if:` needs no braces. */
export function conditionIn(text: string): readonly Expression[] {
  return text.includes('${{') ? expressionsIn(text) : [{ start: 0, end: text.length, ...readExpression(text, 0) }]
}

function endOf(text: string, from: number): number {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at + 2
  }
  return -1
}

const chain = /^\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*$/

/** Reads one expression without its braces. What can't be parsed is searched for names of contexts, each taken for a value. */
function readExpression(text: string, at: number): Pick<Expression, 'asked' | 'plain'> {
  const simple = chain.exec(text)
  if (simple !== null) {
    const path = simple[1]!.split('.')
    path[0] = path[0]!.toLowerCase()
    const asked: Asked = { path, offset: at + text.indexOf(simple[1]!), use: 'value' }
    return contexts.includes(path[0]) ? { asked: [asked], plain: asked } : { asked: [], plain: null }
  }
  let tree: Expr | undefined
  try {
    tree = new Parser(new Lexer(text).lex().tokens, contexts, functions).parse()
  } catch {
    return { asked: guessed(text, at), plain: null }
  }
  if (tree === undefined) return { asked: [], plain: null }
  const asked: Asked[] = []
  ask(tree, 'value', (path, token, use) => asked.push({ path, offset: at + offsetOf(text, token), use }))
  return { asked, plain: tree instanceof IndexAccess && asked.length === 1 && chainOf(tree) !== null ? asked[0]! : null }
}

type Tell = (path: readonly (string | null)[], token: ContextAccess['name'], use: Asked['use']) => void

function ask(expression: Expr, use: Asked['use'], tell: Tell): void {
  const all = (each: readonly Expr[], as: Asked['use']) => {
    for (const one of each) ask(one, as, tell)
  }
  const visitor: ExprVisitor<void> = {
    visitLiteral: () => undefined,
    visitGrouping: ({ group }) => ask(group, use, tell),
    visitUnary: ({ expr }) => ask(expr, 'condition', tell),
    visitBinary: ({ left, right }) => all([left, right], 'condition'),
    // `a && b` gives b, or an `a` that is empty; `a || b` gives either.
    visitLogical({ operator, args }) {
      const last = args.length - 1
      if (operator.lexeme === '||') all(args, use)
      else args.forEach((each, index) => void ask(each, index === last ? use : 'condition', tell))
    },
    visitFunctionCall({ functionName, args }) {
      const name = functionName.lexeme.toLowerCase()
      // `case(predicate, value, ..., otherwise)`
      if (name === 'case')
        args.forEach((each, index) => void ask(each, index % 2 === 0 && index < args.length - 1 ? 'condition' : use, tell))
      else all(args, answering.has(name) ? 'condition' : use)
    },
    visitContextAccess: ({ name }) => tell([name.lexeme.toLowerCase()], name, use),
    visitIndexAccess(access) {
      const asked = chainOf(access)
      if (asked === null) ask(access.expr, use, tell)
      else tell(asked.path, asked.name, use)
      // What an index is made of decides which member is given.
      for (let at: Expr = access; at instanceof IndexAccess; at = at.expr)
        if (!(at.index instanceof Literal) && isExpression(at.index)) ask(at.index, 'condition', tell)
    },
  }
  expression.accept(visitor)
}

const isExpression = (expression: Expr) =>
  [ContextAccess, IndexAccess, FunctionCall, Logical, Binary, Unary, Grouping].some((kind) => expression instanceof kind)

function chainOf(access: IndexAccess): { path: (string | null)[]; name: ContextAccess['name'] } | null {
  const path: (string | null)[] = []
  let at: Expr = access
  for (; at instanceof IndexAccess; at = at.expr)
    path.push(at.index instanceof Literal ? at.index.literal.coerceString() : isExpression(at.index) ? null : '*')
  if (!(at instanceof ContextAccess)) return null
  return { path: [at.name.lexeme.toLowerCase(), ...path.reverse()], name: at.name }
}

/** The lexer counts lines and columns of the expression, both from 0. */
function offsetOf(text: string, { range }: ContextAccess['name']): number {
  let offset = 0
  for (let line = 0; line < range.start.line; line++) offset = text.indexOf('\n', offset) + 1
  return offset + range.start.column
}

function guessed(text: string, at: number): readonly Asked[] {
  return [...text.matchAll(/\b(secrets|env|steps|needs|matrix|inputs|github|jobs)\b((?:\.[A-Za-z_][\w-]*)*)/gi)].map((match) => ({
    path: [match[1]!.toLowerCase(), ...match[2]!.split('.').filter((name) => name !== ''), ...(match[2] === '' ? [null] : [])],
    offset: at + match.index,
    use: 'value' as const,
  }))
}
