import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../common/enum-of.js';
import { ROLES, type Role } from './roles.js';
import { SIGN_IN_WAYS, type SignInWay } from './session.entity.js';

export const RoleEnum = enumOf('Role', 'What somebody who signed in may be.', ROLES, {
  KEEPER: 'Keeps the whole register, for the association NVZH.',
  EDITOR: 'Edits one named initiative.',
  REGION: 'Speaks for one named region.',
});

export const SignInWayEnum = enumOf('SignInWay', 'How somebody signed in.', SIGN_IN_WAYS, {
  LINK: 'By a link in a mail.',
  PASSKEY: 'By a passkey.',
});

@ObjectType('RoleGrant', { description: 'A role somebody has.' })
export class RoleGrantModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => RoleEnum, { description: 'Which role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'EDITOR: of which initiative.' })
  initiativeId: string | null;
  @Field(() => String, { nullable: true, description: 'REGION: code of the region.' })
  regionCode: string | null;
  @Field(() => Date, { description: 'Since when.' }) grantedAt: Date;
}

@ObjectType('Account', { description: 'Somebody who takes part in keeping the register.' })
export class AccountModel {
  @Field(() => ID, { description: 'Stable UUID, the pseudonym in history.' }) accountId: string;
  @Field(() => String, { description: 'Mail address.' }) email: string;
  @Field(() => String, { nullable: true, description: 'Name; null = not told.' })
  name: string | null;
  @Field(() => [RoleGrantModel], { description: 'What they may be now.' }) roles: RoleGrantModel[];
}

@ObjectType('SignInSession', { description: 'A device on which you are signed in.' })
export class SessionModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => String, { description: 'What you recognise it by.' }) device: string;
  @Field(() => SignInWayEnum, { description: 'How you signed in.' }) way: SignInWay;
  @Field(() => Date, { description: 'Since when.' }) createdAt: Date;
  @Field(() => Date, { description: 'Last seen, to the hour.' }) seenAt: Date;
  @Field(() => Boolean, { description: 'Is it the one that asks now?' }) isThisOne: boolean;
}

@ObjectType('Passkey', { description: 'A passkey of yours.' })
export class PasskeyModel {
  @Field(() => ID, { description: 'Credential id.' }) id: string;
  @Field(() => String, { description: 'What you recognise it by.' }) name: string;
  @Field(() => Date, { description: 'Since when.' }) createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'Last used; null = never.' })
  usedAt: Date | null;
}

@InputType('InvitationInput', { description: 'Who is invited, and to what.' })
export class InvitationInput {
  @Field(() => String, { description: 'Mail address.' }) email: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name, if you know it; at most 120 characters.',
  })
  name?: string | null;
  @Field(() => RoleEnum, { description: 'Which role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'EDITOR: of which initiative.' })
  initiativeId?: string | null;
  @Field(() => String, { nullable: true, description: 'REGION: code of the region.' })
  regionCode?: string | null;
}
