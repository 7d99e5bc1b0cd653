// The languages of the page, as its own list has them. The module of the page itself needs a browser.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './demo.mjs';

export const LANGUAGES = readdirSync(join(root, 'www/data/words')).map((name) => name.replace(/\.js$/, ''));
