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
      callsDue
      notSpokenTo
    }
  }
`);

export const OWN_PLACE = graphql(`
  query OwnPlace($id: ID!) {
    recordToEdit(id: $id) {
      revision
      content
      provenance {
        path
        confirmedAt
      }
    }
  }
`);

export const CONFIRM_RECORD = graphql(`
  mutation ConfirmRecord($recordId: ID!, $revision: Int!, $groups: [FieldGroup!]!) {
    confirmRecord(recordId: $recordId, revision: $revision, groups: $groups)
  }
`);

export const MUNICIPALITIES = graphql(`
  query Municipalities {
    regions(kind: MUNICIPALITY) {
      code
      name
    }
  }
`);
