// The schema of the roles that people play, and the check that they can be told apart.

import * as v from 'valibot';
import { ok, type Result } from '../base/result.ts';
import { DECISION_KINDS } from '../model/decisions.ts';
import { ROLE_VIEWS, type Role, type RoleId } from '../model/roles.ts';
import { listOf, provenance, text } from './common-schema.ts';
import { failWith, parseJson, parseWith, record } from './explain.ts';
import { duplicates } from './references.ts';

const MAX_ROLES = 40;
const ROLE = 'the id of a role in letters, such as hostGold';

const roleId = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{0,39}$/, ROLE)) as unknown as v.GenericSchema<RoleId>;

const roles = listOf(
  record({
    id: roleId,
    name: text,
    about: text,
    decides: listOf(v.picklist(DECISION_KINDS), DECISION_KINDS.length, 'kinds of decision'),
    view: v.picklist(ROLE_VIEWS),
    ahead: v.boolean(),
    evaluates: v.boolean(),
    sees: text,
    knows: text,
    does: listOf(text, MAX_ROLES, 'sentences'),
    talksTo: listOf(roleId, MAX_ROLES, 'roles'),
    ...provenance,
  }),
  MAX_ROLES,
  'roles',
);

export function parseRoles(source: string): Result<readonly Role[]> {
  const json = parseJson(source);
  if (!json.ok) return json;
  const parsed = parseWith(roles, json.value);
  if (!parsed.ok) return parsed;
  const twice = duplicates(
    parsed.value.map(({ id }) => id),
    '',
  );
  const known = new Set(parsed.value.map(({ id }) => id));
  const strangers = parsed.value.flatMap(({ talksTo }, n) =>
    talksTo.flatMap((id, m) =>
      known.has(id) ? [] : [{ path: `/${n}/talksTo/${m}`, found: id, expected: 'the id of a role of this file' }],
    ),
  );
  const problems = [...twice, ...strangers];
  return problems.length > 0 ? failWith(problems) : ok(parsed.value);
}
