import { expect, test } from 'vitest';
import { findParts } from '../../lib/scope/parts/parts';
import { articles } from './articles';
import { layoutsEn, layoutsJa } from './layouts';

test.each([...layoutsJa, ...layoutsEn, ...articles])('one problem stays one: %s', (text) => {
  expect(findParts(text).cuts).toEqual([]);
});
