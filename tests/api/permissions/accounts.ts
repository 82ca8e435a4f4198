import { RoleGrant } from '../../../server/accounts/role-grant.entity.js';
import { signIn } from '../../setup/signed-in.js';
import { EVERYBODY_SIGNED_IN, forAll, only, type OperationRow } from './row.js';

/** Accounts, sessions, mail and the audit log. */
export const accountRows: OperationRow[] = [
  { operation: 'Query.me', query: '{ me { accountId } }', expected: forAll('ok') },
  {
    operation: 'Mutation.requestSignInLink',
    query: 'mutation { requestSignInLink(email: "niemand@voorbeeld.test") }',
    expected: forAll('ok'),
  },
  {
    operation: 'Mutation.signIn',
    query: 'mutation { signIn(secret: "geen") { accountId } }',
    expected: forAll('LINK_UNUSABLE'),
  },
  {
    operation: 'Mutation.startPasskeySignIn',
    query: 'mutation { startPasskeySignIn }',
    expected: forAll('ok'),
  },
  {
    operation: 'Mutation.signInWithPasskey',
    query: 'mutation ($response: JSON!) { signInWithPasskey(response: $response) { accountId } }',
    variables: async () => ({ response: {} }),
    expected: forAll('PASSKEY_REFUSED'),
  },
  {
    operation: 'Query.mySessions',
    query: '{ mySessions { id isThisOne } }',
    expected: only([...EVERYBODY_SIGNED_IN]),
  },
  {
    operation: 'Mutation.endSession',
    query: 'mutation ($id: ID!) { endSession(id: $id) }',
    // The session of somebody else: nobody may end it, a keeper neither.
    variables: async ({ app }) => {
      const other = await signIn(app, [{ role: 'KEEPER' }]);
      const answer = await other.ask('{ mySessions { id } }');
      return { id: answer.data['mySessions']![0]!['id'] };
    },
    expected: { ...forAll('NOT_FOUND'), public: 'SIGN_IN_NEEDED' },
  },
  {
    operation: 'Query.myPasskeys',
    query: '{ myPasskeys { id } }',
    expected: only([...EVERYBODY_SIGNED_IN]),
  },
  {
    operation: 'Mutation.startAddingPasskey',
    query: 'mutation { startAddingPasskey }',
    expected: only([...EVERYBODY_SIGNED_IN]),
  },
  {
    operation: 'Mutation.addPasskey',
    query: 'mutation ($response: JSON!) { addPasskey(response: $response) { id } }',
    variables: async () => ({ response: {} }),
    expected: { ...forAll('PASSKEY_REFUSED'), public: 'SIGN_IN_NEEDED' },
  },
  {
    operation: 'Mutation.removePasskey',
    query: 'mutation { removePasskey(id: "vanEenAnder") }',
    expected: { ...forAll('NOT_FOUND'), public: 'SIGN_IN_NEEDED' },
  },
  {
    operation: 'Query.accounts',
    query: '{ accounts { accountId email name roles { role } } }',
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.inviteAccount',
    query:
      'mutation ($invitation: InvitationInput!) { inviteAccount(invitation: $invitation) { accountId } }',
    variables: async ({ recordId }) => ({
      invitation: { email: 'nieuw@voorbeeld.test', role: 'EDITOR', initiativeId: recordId },
    }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.endRole',
    query: 'mutation ($id: ID!) { endRole(id: $id) }',
    // The role of somebody else.
    variables: async ({ app, recordId }) => {
      const { accountId } = await signIn(app, [{ role: 'EDITOR', initiativeId: recordId }]);
      const grants = app.database.dataSource.manager;
      return { id: (await grants.findOneByOrFail(RoleGrant, { accountId })).id };
    },
    expected: only(['keeper'], 'NOT_FOUND'),
  },
  {
    operation: 'Mutation.eraseAccount',
    query: 'mutation ($id: ID!) { eraseAccount(id: $id) }',
    // Somebody else.
    variables: async ({ app, recordId }) => ({
      id: (await signIn(app, [{ role: 'EDITOR', initiativeId: recordId }])).accountId,
    }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.refuseMail',
    query: 'mutation { refuseMail(email: "nooit@voorbeeld.test") }',
    expected: only(['keeper']),
  },
  {
    operation: 'Query.findAddress',
    query: '{ findAddress(address: { place: "Utrecht" }) { usedFallback } }',
    expected: only(['editorOfAnother', 'editor', 'keeper']),
  },
  {
    operation: 'Query.mailLog',
    query: '{ mailLog { id recipient subject body state } }',
    expected: only(['keeper']),
  },
  {
    operation: 'Query.auditLog',
    query: '{ auditLog { id actor act subject details } }',
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.signOut',
    query: 'mutation { signOut }',
    expected: only([...EVERYBODY_SIGNED_IN]),
  },
];
