import { graphql } from '../../graphql/generated/index.js';

export const RECORD_TO_EDIT = graphql(`
  query RecordToEdit($id: ID!) {
    recordToEdit(id: $id) {
      id
      slug
      revision
      content
      draft {
        version
        base
        changes
        savedAt
        baseContent
      }
      waiting {
        id
        reason
        madeAt
        differences {
          path
          label
          of
          after
        }
      }
      concealedAddresses {
        locationId
        street
        houseNumber
        postcode
      }
      contactPersons {
        id
        name
        role
        email
        phone
      }
      provenance {
        path
        source
        sourceDate
        confirmedAt
      }
    }
  }
`);

export const SAVE_DRAFT = graphql(`
  mutation SaveDraft($recordId: ID!, $version: Int!, $base: Int!, $changes: JSON!) {
    saveDraft(recordId: $recordId, version: $version, base: $base, changes: $changes) {
      ... on DraftSaved {
        draft {
          version
          savedAt
        }
      }
      ... on DraftOutdated {
        kept {
          version
        }
      }
    }
  }
`);

export const DISCARD_DRAFT = graphql(`
  mutation DiscardDraft($recordId: ID!) {
    discardDraft(recordId: $recordId)
  }
`);

export const SEND_CHANGES = graphql(`
  mutation SendChanges($input: ChangesInput!) {
    sendChanges(input: $input) {
      __typename
      ... on ChangesSent {
        revision
        published {
          path
          label
          of
          after
        }
        waiting {
          id
          differences {
            path
            label
            of
            after
          }
        }
      }
      ... on MergeNeeded {
        currentRevision
        applies
        conflicts {
          path
          label
          of
          reason
          base
          theirs
          mine
          ifMine
        }
      }
      ... on ChangesRefused {
        code
        path
        message
      }
    }
  }
`);

export const FIND_ADDRESS = graphql(`
  query FindAddress($address: AddressInput!) {
    findAddress(address: $address) {
      usedFallback
      reason
      candidates {
        label
        street
        houseNumber
        postcode
        place
        municipalityCode
        latitude
        longitude
        precision
        source
      }
    }
  }
`);

export const SAVE_CONTACT_PERSON = graphql(`
  mutation SaveContactPerson($recordId: ID!, $id: ID, $person: ContactPersonInput!) {
    saveContactPerson(recordId: $recordId, id: $id, person: $person) {
      id
    }
  }
`);

export const REMOVE_CONTACT_PERSON = graphql(`
  mutation RemoveContactPerson($recordId: ID!, $id: ID!) {
    removeContactPerson(recordId: $recordId, id: $id)
  }
`);

export const SAVE_CONCEALED_ADDRESS = graphql(`
  mutation SaveConcealedAddress($recordId: ID!, $locationId: ID!, $address: AddressInput!) {
    saveConcealedAddress(recordId: $recordId, locationId: $locationId, address: $address)
  }
`);
