import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A source file of the project, parsed. `path` is relative to the root. */
export type Source = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile };

/** All files below a folder whose name ends so, in the order of their paths; generated ones left out. */
export function sources(folder: string, ending: RegExp = /\.tsx?$/): readonly Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/generated/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) };
    });
}

/** Whether a file or function begins with the directive. */
export function hasDirective(statements: readonly ts.Statement[], directive: string): boolean {
  return statements.some(
    (statement) =>
      ts.isExpressionStatement(statement) &&
      ts.isStringLiteral(statement.expression) &&
      statement.expression.text === directive,
  );
}

/** Names of plain functions called anywhere below a node: `read(…)` gives «read». */
export function calledNames(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child) && ts.isIdentifier(child.expression)) names.add(child.expression.text);
    child.forEachChild(visit);
  };
  visit(node);
  return names;
}

/** What a module exports, with the function that makes each value: `export const save = action({…})` gives save → action. */
export function exportedCalls(tree: ts.SourceFile): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const statement of tree.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) found.set(statement.getText(), null);
    if (ts.isExportAssignment(statement)) found.set('default', null);
    if (!isExported) continue;
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        const made = declaration.initializer;
        const maker =
          made && ts.isCallExpression(made) && ts.isIdentifier(made.expression) ? made.expression.text : null;
        found.set(declaration.name.getText(), maker);
      }
    }
    if (ts.isFunctionDeclaration(statement)) found.set(statement.name?.text ?? 'default', null);
  }
  return found;
}
