import { fieldRule, type FieldRule } from '../../../../server/proposals/field-rules.js';
import { valueAt } from '../../../../server/proposals/record-path.js';
import type { InitiativeContent } from '../../../../server/proposals/record-types.js';
import { languageAsShown } from '../../../i18n/formats.js';
import { edit } from '../../../i18n/keep/edit.js';
import { TextField } from '../../../ui/TextField.js';
import { LANGUAGES, tidied } from '../field-input.js';
import { AddressField } from './AddressField.js';
import { ChoiceField, ChoicesField, YesNoField } from './ChoiceFields.js';
import { HoursField } from './HoursField.js';
import { LifecycleField } from './LifecycleField.js';
import { DatedNamesField, LinesField, LongTextField } from './LinesField.js';
import { MunicipalitiesField } from './MunicipalitiesField.js';

export interface FieldEditorProps {
  path: string;
  /** The record as it is written now. */
  content: InitiativeContent;
  /** As it is public now. */
  published: InitiativeContent;
  onChange: (path: string, value: unknown) => void;
  /** Hours that are half filled in cannot be sent. */
  onIncomplete: (path: string, isIncomplete: boolean) => void;
}

/** One field by what it holds. */
export function FieldEditor(props: FieldEditorProps) {
  const rule = fieldRule(props.path);
  return rule ? <ByKind {...props} rule={rule} /> : null;
}

function ByKind({
  path,
  content,
  published,
  onChange,
  onIncomplete,
  rule,
}: FieldEditorProps & { rule: FieldRule }) {
  const id = `veld${path.replaceAll('/', '-')}`;
  const value = valueAt(content, path);
  const set = (next: unknown): void => onChange(path, next);
  const { kind, label } = rule;
  const common = { id, label };

  if (typeof kind === 'object') {
    return 'code' in kind ? (
      <ChoiceField {...common} vocabulary={kind.code} value={value as string} onChange={set} />
    ) : (
      <ChoicesField {...common} vocabulary={kind.codes} value={value as string[]} onChange={set} />
    );
  }
  switch (kind) {
    case 'hours':
      return (
        <HoursField
          {...common}
          value={value as never}
          onChange={set}
          onIncomplete={(isIncomplete) => onIncomplete(path, isIncomplete)}
        />
      );
    case 'yes-no':
      return <YesNoField {...common} value={value as string} onChange={set} />;
    case 'lifecycle':
      return <LifecycleField {...common} value={value as never} onChange={set} />;
    case 'types':
      return (
        <ChoicesField
          {...common}
          vocabulary="initiativeType"
          value={(value as { code: string }[]).map(({ code }) => code)}
          onChange={(codes) =>
            set(
              codes.map(
                (code) =>
                  (value as { code: string }[]).find((type) => type.code === code) ?? {
                    code,
                    ownWord: null,
                  },
              ),
            )
          }
        />
      );
    case 'languages':
      return (
        <ChoicesField
          {...common}
          options={[...new Set([...LANGUAGES, ...(value as string[])])].map((code) => ({
            value: code,
            label: languageAsShown(code, 'nl'),
          }))}
          value={value as string[]}
          onChange={set}
        />
      );
    case 'texts':
      return <LinesField {...common} value={value as string[]} onChange={set} />;
    case 'dated-names':
      return <DatedNamesField {...common} value={value as never} onChange={set} />;
    case 'municipalities':
      return <MunicipalitiesField {...common} value={value as string[]} onChange={set} />;
    case 'reference':
      return (
        <ChoiceField
          {...common}
          options={[
            { value: '', label: edit.none },
            ...content.locations.map(({ id: location, name, site }) => ({
              value: location,
              label: name ?? site?.place ?? location,
            })),
          ]}
          value={(value as string | null) ?? ''}
          onChange={(next) => set(next || null)}
        />
      );
    case 'references':
      return content.organisations.length === 0 ? null : (
        <ChoicesField
          {...common}
          options={content.organisations.map(({ id: organisation, name }) => ({
            value: organisation,
            label: name,
          }))}
          value={value as string[]}
          onChange={set}
        />
      );
    case 'number':
      return (
        <TextField
          {...common}
          size="short"
          inputMode="numeric"
          maxLength={4}
          value={value === null || value === undefined ? '' : String(value)}
          onChange={(typed) => set(/^\d+$/.test(typed.trim()) ? Number(typed) : null)}
        />
      );
    case 'group':
      return path.endsWith('/site') ? (
        <AddressField path={path} content={content} published={published} onChange={set} />
      ) : null;
    case 'text':
      return isLong(path) ? (
        <LongTextField {...common} value={(value as string | null) ?? ''} onChange={set} />
      ) : (
        <TextField
          {...common}
          value={(value as string | null) ?? ''}
          maxLength={300}
          type={typeOf(path)}
          onChange={(typed) => set(typed === '' ? null : typed)}
          onBlur={() => set(tidied(path, value as string | null))}
        />
      );
    // Coordinates are part of an address; orders and whole listed things have buttons of their own.
    default:
      return null;
  }
}

function isLong(path: string): boolean {
  return /(escription|ote)$/.test(path) && !path.includes('/site/');
}

function typeOf(path: string): 'text' | 'email' | 'tel' {
  if (path.endsWith('/email')) return 'email';
  return path.endsWith('/phone') ? 'tel' : 'text';
}
