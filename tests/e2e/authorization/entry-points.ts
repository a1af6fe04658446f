import { exportedCalls, hasDirective, sources } from '../../static/sources';
import { actionName, addressOf } from '../support/act';

/** Addresses of all pages, as the folders say them. */
export const pageAddresses = (): readonly string[] =>
  sources('app', /^page\.tsx$/).map(({ path }) => addressOf(path));

/** Addresses of all routes. */
export const routeAddresses = (): readonly string[] =>
  sources('app', /^route\.ts$/).map(({ path }) => addressOf(path));

/** Names of all actions that any module offers to the browser. */
export const actionNames = (): readonly string[] =>
  [...sources('app'), ...sources('lib'), ...sources('components')]
    .filter(({ tree }) => hasDirective([...tree.statements], 'use server'))
    .flatMap(({ path, tree }) => [...exportedCalls(tree).keys()].map((name) => actionName(path, name)));
