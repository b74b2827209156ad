import { expect, test } from 'vitest';
import { decoded, partsOf } from '../../../src/view/mangled.ts';
import { fc } from '../../property.ts';

test('a text that holds no percent code stays as it is, and what is encoded once or twice comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const text = any.replaceAll('%', '');
      expect(decoded(text)).toBe(text);
      expect(decoded(encodeURIComponent(text))).toBe(text);
      expect(decoded(encodeURIComponent(encodeURIComponent(text)))).toBe(text);
    }),
  );
});

test.each([
  ['kalbajar/%23evidence=article', 'kalbajar/', 'evidence=article'],
  ['kalbajar/%2523evidence=article', 'kalbajar/', 'evidence=article'],
  ['kalbajar%23evidence=article', 'kalbajar', 'evidence=article'],
  ['kalbajar/?utm_source=x%23evidence=article', 'kalbajar/', 'evidence=article'],
  ['kalbajar/?utm_source=x#evidence=article', 'kalbajar/', 'evidence=article'],
  ['kalbajar/%23evidence=article#hide=low', 'kalbajar/', 'evidence=article#hide=low'],
  ['kalbajar/', 'kalbajar/', ''],
])('%s is the path “%s” and the fragment “%s”', (link, path, fragment) => {
  expect(partsOf(link)).toEqual({ path, fragment });
});
