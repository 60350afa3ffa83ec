// A setting on the command line: `POINTER=VALUE`, where the value is JSON if it reads as JSON, else text.

import { parseJson } from '../core/scenario/explain.ts';
import type { Setting } from '../core/scenario/pointer.ts';
import { WrongInput } from './exit.ts';

export function settingOf(text: string): Setting {
  const cut = text.indexOf('=');
  if (cut < 0) throw new WrongInput([{ path: '--set', found: `"${text}"`, expected: 'POINTER=VALUE' }]);
  const value = text.slice(cut + 1);
  const json = parseJson(value);
  return { path: text.slice(0, cut), value: json.ok ? json.value : value };
}
