import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { claim } from '../../lib/site/claim';
import { okSite } from '../../lib/site/ok/ok-site';
import { selectorsOf } from '../../lib/site/selectors-of';
import { vkSite } from '../../lib/site/vk/vk-site';
import { savedPages } from './saved-pages';

it.each([vkSite, okSite])('$network: at a glance every message has the key it has when it is read in full', (site) => {
  const glanced = new Set<string>();
  for (const { html, address } of savedPages()) {
    const page = { document: parseHTML(html).document, url: new URL(address) };
    for (const root of page.document.querySelectorAll(selectorsOf(site).roots)) {
      const design = claim(site, root);
      const key = design === null ? null : (site.glances[design.identity]?.(root) ?? null);
      const identity = design === null ? null : (site.identities[design.identity]?.(root, design, page) ?? null);
      if (key === null || identity?.agreed !== true) continue;
      expect(key).toBe(identity.key);
      glanced.add(design?.identity ?? '');
    }
  }
  expect([...glanced].sort()).toEqual(Object.keys(site.glances).sort());
});
