import { graphql } from '../../graphql/generated/index.js';

export const RECORD_TO_HIDE = graphql(`
  query RecordToHide($id: ID!) {
    recordToEdit(id: $id) {
      id
      content
    }
  }
`);

export const TAKE_DOWN_RECORD = graphql(`
  mutation TakeDownRecord($id: ID!, $reason: String!, $forEver: Boolean!) {
    takeDownRecord(recordId: $id, reason: $reason, forEver: $forEver)
  }
`);

export const CONCEAL_ADDRESS = graphql(`
  mutation ConcealAddress($id: ID!, $locationId: ID!, $reason: String!) {
    concealAddress(recordId: $id, locationId: $locationId, reason: $reason)
  }
`);

export const LISTING_REFUSALS = graphql(`
  query ListingRefusals {
    listingRefusals {
      id
      names
      places
      reason
      notedAt
    }
  }
`);

export const END_LISTING_REFUSAL = graphql(`
  mutation EndListingRefusal($id: ID!, $reason: String!) {
    endListingRefusal(id: $id, reason: $reason)
  }
`);
