import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A regular expression that stands in the source. */
export interface Pattern {
  /** With its line: "src/config.ts:12". */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** What one file has. */
export interface FoundPatterns {
  readonly literals: readonly Pattern[];
  /** How often it builds one of strings, by `new RegExp(…)`. */
  readonly built: number;
}

/** Reads all regular expressions in the text of a TypeScript file. */
export function findPatterns(file: string, code: string): FoundPatterns {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const literals: Pattern[] = [];
  let built = 0;
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(patternOf(node, file, tree));
    if (ts.isNewExpression(node) || ts.isCallExpression(node))
      built += node.expression.getText(tree) === 'RegExp' ? 1 : 0;
    node.forEachChild(look);
  };
  look(tree);
  return { literals, built };
}

function patternOf(node: ts.RegularExpressionLiteral, file: string, tree: ts.SourceFile): Pattern {
  const end = node.text.lastIndexOf('/');
  const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  return { place: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

/** The same for every file of src/, by path. */
export function findSourcePatterns(root: string): ReadonlyMap<string, FoundPatterns> {
  const files = globSync('src/**/*.ts', { cwd: root });
  return new Map(files.map((file) => [file, findPatterns(file, readFileSync(join(root, file), 'utf8'))]));
}
