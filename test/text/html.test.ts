import { describe, expect, test } from 'vitest';
import { html, jsonForScript, raw } from '../../src/text/html.js';

describe('html', () => {
  test('escapes text in elements and attributes', () => {
    expect(html`<p title="${'"\'<>&'}">${'<b>&amp;'}</p>`.markup).toBe(
      '<p title="&quot;&#39;&lt;&gt;&amp;">&lt;b&gt;&amp;amp;</p>',
    );
  });

  test('leaves markup alone, joins lists, prints numbers and nothing for what is absent', () => {
    expect(html`${raw('<i>')}${[html`<b>${1}</b>`, '<', [0]]}${false}${null}${undefined}`.markup).toBe(
      '<i><b>1</b>&lt;0',
    );
  });

  test('JSON cannot end its script element', () => {
    const { markup } = jsonForScript({ a: '</script><!-- \u2028' });
    expect(markup).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(markup)).toEqual({ a: '</script><!-- \u2028' });
  });
});
