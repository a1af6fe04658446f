import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { calledNames, exportedCalls, hasDirective, sources } from './sources';

// C-02: every page, action and route goes through a door, for a hidden button is no authorization.

const PAGE_DOORS = ['read', 'readAccount', 'readPublic', 'readLink'];
const ACTION_DOORS = ['action', 'accountAction'];
const ROUTE_DOORS: Record<string, readonly string[]> = {
  GET: ['route', 'linkFeed'],
  POST: ['upload', 'linkForm'],
};

/** Routes that cannot pass the door, each with the reason. */
const OUTSIDE_THE_DOOR: Record<string, string> = {
  'app/api/auth/[...nextauth]/route.ts':
    'signing in happens before there is an actor; lib/auth throttles and audits it',
  'app/api/health/route.ts': 'asked by machines without a session; tells no tenant’s data',
};

const pages = sources('app', /^page\.tsx$/);
const routes = sources('app', /^route\.ts$/);
const everything = [...sources('app'), ...sources('lib'), ...sources('components')];
const actionFiles = everything.filter(({ tree }) => hasDirective([...tree.statements], 'use server'));

describe('every way in goes through a door', () => {
  it('finds the ways in', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(routes.length).toBeGreaterThan(2);
    expect(actionFiles.length).toBeGreaterThan(2);
  });

  it.each(pages.map(({ path, tree }) => ({ path, tree })))('$path', ({ tree }) => {
    const page = tree.statements.find(
      (statement) =>
        ts.isFunctionDeclaration(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword),
    );
    expect(page, 'a page is a default function').toBeDefined();
    const doors = page ? PAGE_DOORS.filter((door) => calledNames(page).has(door)) : [];
    expect(doors, 'exactly one door').toHaveLength(1);
  });

  it.each(routes.filter(({ path }) => !(path in OUTSIDE_THE_DOOR)))('$path', ({ tree }) => {
    for (const [name, maker] of exportedCalls(tree)) expect(ROUTE_DOORS[name], name).toContain(maker);
  });

  it('names no route that is gone as an exception', () => {
    const paths = routes.map(({ path }) => path);
    expect(Object.keys(OUTSIDE_THE_DOOR).filter((path) => !paths.includes(path))).toEqual([]);
  });

  it.each(actionFiles)('$path', ({ tree }) => {
    for (const [name, maker] of exportedCalls(tree)) expect(ACTION_DOORS, name).toContain(maker);
  });

  it('hides no action inside a function', () => {
    const hidden: string[] = [];
    for (const { path, tree } of everything) {
      const visit = (node: ts.Node): void => {
        if (ts.isBlock(node) && hasDirective([...node.statements], 'use server')) hidden.push(path);
        node.forEachChild(visit);
      };
      tree.forEachChild(visit);
    }
    expect(hidden).toEqual([]);
  });

  it('keeps nothing of a tenant in a shared cache', () => {
    const banned = /['"]use cache['"]|unstable_cache|force-cache|\brevalidate\s*=|cacheTag\(/;
    expect(everything.filter(({ text }) => banned.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
