import { graphql } from '../../graphql/generated/index.js';

export const DUPLICATE_PAIRS = graphql(`
  query DuplicatePairs {
    duplicatePairs {
      one {
        id
        name
        slug
      }
      other {
        id
        name
        slug
      }
      reasons
    }
  }
`);

export const NOTE_DISTINCT = graphql(`
  mutation NoteDistinct($oneId: ID!, $otherId: ID!) {
    noteDistinct(oneId: $oneId, otherId: $otherId)
  }
`);

export const TWO_RECORDS = graphql(`
  query TwoRecords($oneId: ID!, $otherId: ID!) {
    one: recordToEdit(id: $oneId) {
      id
      slug
      revision
      content
    }
    other: recordToEdit(id: $otherId) {
      id
      slug
      revision
      content
    }
  }
`);

export const APART = graphql(`
  fragment Apart on MergeApart {
    growth
    figures {
      year
      municipalityCode
    }
  }
`);

export const MERGE_PREVIEW = graphql(`
  query MergePreview($keepId: ID!, $mergeId: ID!) {
    mergePreview(keepId: $keepId, mergeId: $mergeId) {
      proposalsWaiting
      apart {
        ...Apart
      }
    }
  }
`);

export const MERGE_RECORDS = graphql(`
  mutation MergeRecords($merge: MergeInput!) {
    mergeRecords(merge: $merge) {
      revision
      apart {
        ...Apart
      }
    }
  }
`);
