import { graphql } from '../../graphql/generated/index.js';

export const PROPOSALS = graphql(`
  query Proposals {
    proposals {
      id
      recordId
      recordName
      author
      madeAt
      reason
      changes
    }
  }
`);

export const PROPOSAL = graphql(`
  query Proposal($id: ID!) {
    proposal(id: $id) {
      id
      recordId
      recordName
      state
      author
      base
      changes
      differences {
        path
        label
        of
        before
        after
      }
      reason
      source
      madeAt
      decidedAt
      decisionNote
    }
  }
`);

export const DECIDE_PROPOSAL = graphql(`
  mutation DecideProposal($id: ID!, $changes: JSON!, $base: Int!, $note: String!) {
    decideProposal(id: $id, changes: $changes, base: $base, note: $note) {
      __typename
      ... on ChangesSent {
        revision
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
      }
    }
  }
`);

export const WITHDRAW_PROPOSAL = graphql(`
  mutation WithdrawProposal($id: ID!) {
    withdrawProposal(id: $id)
  }
`);
