import { graphql } from '../../graphql/generated/index.js';

export const ME = graphql(`
  query Me {
    me {
      accountId
      email
      name
      roles {
        id
        role
        initiativeId
        initiative {
          slug
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

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const WORK_LIST = graphql(`
  query WorkList {
    workList {
      proposals
      suggestions
      duplicatePairs
      failedMails
    }
  }
`);
