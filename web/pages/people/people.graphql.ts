import { graphql } from '../../graphql/generated/index.js';

export const ACCOUNTS = graphql(`
  query Accounts {
    accounts {
      accountId
      email
      name
      roles {
        id
        role
        initiativeId
        initiative {
          name
        }
        regionCode
        region {
          name
        }
      }
    }
  }
`);

export const REGIONS_OF_KIND = graphql(`
  query RegionsOfKind($kind: RegionKind!) {
    regions(kind: $kind) {
      code
      name
    }
  }
`);

export const INVITE_ACCOUNT = graphql(`
  mutation InviteAccount($invitation: InvitationInput!) {
    inviteAccount(invitation: $invitation) {
      accountId
    }
  }
`);

export const END_ROLE_OF = graphql(`
  mutation EndRoleOf($id: ID!) {
    endRole(id: $id)
  }
`);

export const ERASE_PERSON = graphql(`
  mutation ErasePerson($id: ID!) {
    eraseAccount(id: $id)
  }
`);

export const REFUSE_MAIL = graphql(`
  mutation RefuseMail($email: String!) {
    refuseMail(email: $email)
  }
`);
