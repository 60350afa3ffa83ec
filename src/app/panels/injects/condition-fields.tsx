// What a condition of an inject names and counts, and the wait after it: the fields that its kind takes, no others.

import type { ResolvedExercise } from '../../../core/model/exercise.ts';
import type { ConditionField, ConditionKind } from '../../../core/model/mel.ts';
import { Row } from './add-parts.tsx';
import * as words from './add-words.ts';
import { type Faults, fieldsOf, type InjectDraft, isCount, namedBy, needs } from './inject-draft.ts';

interface ConditionFieldsProps {
  readonly draft: InjectDraft;
  readonly kind: ConditionKind;
  readonly exercise: ResolvedExercise;
  readonly faults: Faults;
  readonly onChange: (change: Partial<InjectDraft>) => void;
}

export function ConditionFields({ draft, kind, exercise, faults, onChange }: ConditionFieldsProps) {
  const set = (field: ConditionField, value: string): void => onChange({ fields: { ...draft.fields, [field]: value } });
  return (
    <>
      {fieldsOf(kind).map((field) => (
        <Row key={field} label={words.FIELD[field]} fault={faults[field]}>
          {(id) =>
            isCount(field) ? (
              <input
                id={id}
                type="number"
                min={0}
                value={draft.fields[field] ?? ''}
                onInput={({ currentTarget }) => set(field, currentTarget.value)}
              />
            ) : (
              <select
                id={id}
                value={draft.fields[field] ?? ''}
                onChange={({ currentTarget }) => set(field, currentTarget.value)}
              >
                <option value="">{needs(kind, field) ? words.CHOOSE : words.ANY}</option>
                {namedBy(field, exercise).map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            )
          }
        </Row>
      ))}
      <Row label={words.AFTER_MIN} fault={faults.afterMin}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={0}
            value={draft.afterMin}
            onInput={({ currentTarget }) => onChange({ afterMin: currentTarget.value })}
          />
        )}
      </Row>
    </>
  );
}
