import { graphql } from '../../graphql/generated/index.js';

export const ASSESSMENT = graphql(`
  fragment Assessment on CriterionAssessment {
    version
    narrative
    level
    evidence {
      text
      link
    }
    goals {
      text
      year
    }
    tookPart
    peerVisit {
      date
      by
    }
    savedAt
  }
`);

export const GROWTH_PROFILE = graphql(`
  query GrowthProfile($recordId: ID!) {
    growthProfile(recordId: $recordId) {
      criterion
      publishedVersion
      current {
        ...Assessment
      }
    }
  }
`);

export const GROWTH_HISTORY = graphql(`
  query GrowthHistory($recordId: ID!, $criterion: Int!) {
    growthHistory(recordId: $recordId, criterion: $criterion) {
      isLastOfDay
      isPublished
      assessment {
        version
        narrative
        level
        savedAt
      }
    }
  }
`);

export const GROWTH_KEPT_APART = graphql(`
  query GrowthKeptApart($recordId: ID!) {
    growthKeptApart(recordId: $recordId) {
      recordId
      name
      mergedAt
      assessments {
        criterion
        ...Assessment
      }
    }
  }
`);

export const SAVE_ASSESSMENT = graphql(`
  mutation SaveAssessment($recordId: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {
    saveAssessment(recordId: $recordId, criterion: $criterion, seen: $seen, words: $words) {
      __typename
      ... on AssessmentSaved {
        assessment {
          ...Assessment
        }
      }
      ... on AssessmentConflict {
        theirs {
          ...Assessment
        }
      }
    }
  }
`);

export const PUBLISH_ASSESSMENT = graphql(`
  mutation PublishAssessment($recordId: ID!, $criterion: Int!, $seen: Int!) {
    publishAssessment(recordId: $recordId, criterion: $criterion, seen: $seen) {
      __typename
      ... on AssessmentPublished {
        publishedVersion
      }
      ... on AssessmentConflict {
        theirs {
          version
        }
      }
    }
  }
`);

export const WITHDRAW_ASSESSMENT = graphql(`
  mutation WithdrawAssessment($recordId: ID!, $criterion: Int!) {
    withdrawAssessment(recordId: $recordId, criterion: $criterion)
  }
`);

export const NETWORK_STANDING = graphql(`
  query NetworkStanding($recordId: ID!) {
    networkStanding(recordId: $recordId) {
      name
      status
      revision
      decisions {
        status
        reason
        decidedAt
      }
    }
  }
`);

export const DECIDE_NETWORK_STATUS = graphql(`
  mutation DecideNetworkStatus(
    $recordId: ID!
    $revision: Int!
    $status: NetworkStatus!
    $reason: String!
  ) {
    decideNetworkStatus(recordId: $recordId, revision: $revision, status: $status, reason: $reason)
  }
`);
