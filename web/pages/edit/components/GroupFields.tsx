import { fieldRule } from '../../../../server/proposals/field-rules.js';
import { fieldWords, type WordsContext } from '../../../../server/proposals/field-words.js';
import { isSame, valueAt } from '../../../../server/proposals/record-path.js';
import { decisionOn } from '../../../../server/proposals/split-changes.js';
import { edit } from '../../../i18n/keep/edit.js';
import { Button } from '../../../ui/Button.js';
import type { FieldGroup } from '../field-groups.js';
import type { Writing } from '../record-draft.js';
import { FieldEditor, type FieldEditorProps } from './FieldEditor.js';

interface GroupFieldsProps extends Pick<FieldEditorProps, 'onChange' | 'onIncomplete'> {
  group: FieldGroup;
  writing: Writing;
  context: WordsContext;
  isKeeper: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

/** Fields that belong together: what they say now, and on a press the fields themselves. */
export function GroupFields(props: GroupFieldsProps) {
  const { group, writing, context, isKeeper, isOpen, onToggle, ...fields } = props;
  const { published, mine } = writing;
  const role = isKeeper ? 'KEEPER' : 'EDITOR';
  const shown = group.paths.filter(
    (path) =>
      fieldRule(path) !== undefined &&
      decisionOn({ path, value: valueAt(mine, path) }, mine, role) !== 'KEEPER_ONLY',
  );
  if (shown.length === 0) return null;
  const isChanged = shown.some((path) => !isSame(valueAt(published, path), valueAt(mine, path)));
  const headingId = `groep-${group.id}`;
  return (
    <section className="edit-group" aria-labelledby={headingId}>
      <div className="edit-group__head">
        <h2 id={headingId}>
          {group.title}
          {isChanged ? <span className="edit-group__changed"> ({edit.changed})</span> : null}
        </h2>
        <Button kind="quiet" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? 'Klaar' : edit.change}
          <span className="visually-hidden"> {group.title}</span>
        </Button>
      </div>
      {isOpen ? (
        <div className="edit-group__fields">
          {shown.map((path) => (
            <div key={path} className="edit-field">
              <FieldEditor path={path} content={mine} published={published} {...fields} />
              {isKeeper ? null : (
                <p className="edit-field__decision">
                  {decisionOn({ path, value: valueAt(mine, path) }, published, role) === 'DIRECT'
                    ? edit.direct
                    : edit.waits}
                </p>
              )}
            </div>
          ))}
        </div>
      ) : (
        <dl className="edit-now">
          {shown.slice(0, 3).map((path) => (
            <div key={path}>
              <dt>{fieldRule(path)!.label}</dt>
              <dd>{fieldWords(path, valueAt(mine, path), context)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
