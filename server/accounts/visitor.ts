import { ApiError } from '../common/api-error.js';
import {
  abilitiesOf,
  ofKind,
  type Abilities,
  type Action,
  type SubjectName,
  type SubjectShapes,
} from './abilities.js';
import { fieldRule } from '../proposals/field-rules.js';
import { pseudonymOf, type GrantedRole, type SignedIn } from './roles.js';

/** Who asks, in one request: somebody who signed in. */
export class Visitor implements SignedIn {
  readonly abilities: Abilities;

  constructor(
    readonly accountId: string,
    readonly sessionId: string,
    readonly roles: GrantedRole[],
  ) {
    this.abilities = abilitiesOf(this);
  }

  /** As history and the audit log name them. */
  get pseudonym(): string {
    return pseudonymOf(this.accountId);
  }

  get isKeeper(): boolean {
    return this.roles.some(({ role }) => role === 'KEEPER');
  }

  /** May they do this to this very thing? */
  may<Name extends SubjectName>(action: Action, name: Name, shape: SubjectShapes[Name]): boolean {
    return this.abilities.can(action, ofKind(name, shape));
  }

  /** May they change, or publish at once, this field (a JSON pointer) of this record? */
  mayField(action: 'change' | 'publish', recordId: string, path: string): boolean {
    const field = fieldRule(path)?.name;
    return (
      field !== undefined && this.abilities.can(action, ofKind('Record', { id: recordId }), field)
    );
  }

  /** @throws ApiError NOT_ALLOWED */
  mustBeAllowed<Name extends SubjectName>(
    action: Action,
    name: Name,
    shape: SubjectShapes[Name],
  ): void {
    if (!this.may(action, name, shape)) throw new ApiError('NOT_ALLOWED');
  }
}
