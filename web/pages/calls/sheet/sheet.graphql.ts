import { graphql } from '../../../graphql/generated/index.js';

export const CALL_SHEET = graphql(`
  query CallSheet($recordId: ID!) {
    callSheet(recordId: $recordId) {
      recordId
      slug
      name
      places
      revision
      status
      email
      editors
      phones {
        number
        kind
        name
      }
      questions {
        group
        locationId
        locationName
        isEssential
        canBeConfirmed
        lines {
          label
          of
          words
        }
        confirmation {
          at
          by
          way
        }
      }
      calls {
        id
        at
        by
        outcome
        note
        callBackOn
        wrongGroups
      }
    }
  }
`);

export const SAVE_CALL = graphql(`
  mutation SaveCall($call: CallInput!) {
    saveCall(call: $call)
  }
`);

export const TAKE_DOWN = graphql(`
  mutation TakeDownAfterCall($recordId: ID!, $reason: String!) {
    takeDownRecord(recordId: $recordId, reason: $reason, forEver: true)
  }
`);
