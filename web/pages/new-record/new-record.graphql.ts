import { graphql } from '../../graphql/generated/index.js';

export const CREATE_RECORD = graphql(`
  mutation CreateRecord($input: NewRecordInput!) {
    createRecord(input: $input) {
      __typename
      ... on RecordCreated {
        id
      }
      ... on LooksAlike {
        candidates {
          reasons
          initiative {
            id
            name
          }
        }
      }
      ... on ChangesRefused {
        code
      }
    }
  }
`);
