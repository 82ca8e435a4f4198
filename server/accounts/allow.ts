import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  SetMetadata,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ApiError } from '../common/api-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Action, SubjectName } from './abilities.js';
import type { Visitor } from './visitor.js';

const NEEDS = 'accounts:needs';

/** Lets nobody in who may not do this to anything at all; which thing it is, the service judges. */
@Injectable()
export class AbilityGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws ApiError SIGN_IN_NEEDED, NOT_ALLOWED */
  canActivate(execution: ExecutionContext): boolean {
    const { visitor } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    if (!visitor) throw new ApiError('SIGN_IN_NEEDED');
    const [action, subject] = this.reflector.get<[Action, SubjectName]>(
      NEEDS,
      execution.getHandler(),
    );
    if (!visitor.abilities.can(action, subject)) throw new ApiError('NOT_ALLOWED');
    return true;
  }
}

/**
 * Who may use this query or mutation. Without it an operation is public, and
 * `tests/api/permissions.spec.ts` has to say so.
 */
export const Allow = (action: Action, subject: SubjectName) =>
  applyDecorators(SetMetadata(NEEDS, [action, subject]), UseGuards(AbilityGuard));

/** The one who asks; only behind `@Allow`, where there is one. */
export const Asker = createParamDecorator(
  (_data: unknown, execution: ExecutionContext): Visitor =>
    GqlExecutionContext.create(execution).getContext<RequestContext>().visitor!,
);
