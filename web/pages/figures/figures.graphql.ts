import { graphql } from '../../graphql/generated/index.js';

export const FIGURES = graphql(`
  fragment Figures on YearlyFigures {
    year
    municipalityCode
    version
    participants
    groups
    volunteers
    staffWithLivedExperience
    published
    savedAt
  }
`);

export const YEARLY_FIGURES = graphql(`
  query YearlyFigures($recordId: ID!) {
    yearlyFigures(recordId: $recordId) {
      ...Figures
    }
    growthKeptApart(recordId: $recordId) {
      recordId
      name
      mergedAt
      figures {
        ...Figures
      }
    }
  }
`);

export const SAVE_FIGURES = graphql(`
  mutation SaveFigures($recordId: ID!, $seen: Int, $figures: JSON!, $published: Boolean!) {
    saveFigures(recordId: $recordId, seen: $seen, figures: $figures, published: $published) {
      __typename
      ... on FiguresSaved {
        figures {
          ...Figures
        }
      }
      ... on FiguresConflict {
        theirs {
          ...Figures
        }
      }
    }
  }
`);

export const PUBLISH_FIGURES = graphql(`
  mutation PublishFigures($recordId: ID!, $year: Int!, $municipalityCode: String, $seen: Int!) {
    publishFigures(
      recordId: $recordId
      year: $year
      municipalityCode: $municipalityCode
      seen: $seen
    ) {
      __typename
      ... on FiguresSaved {
        figures {
          ...Figures
        }
      }
      ... on FiguresConflict {
        theirs {
          ...Figures
        }
      }
    }
  }
`);

export const WITHDRAW_FIGURES = graphql(`
  mutation WithdrawFigures($recordId: ID!, $year: Int!, $municipalityCode: String) {
    withdrawFigures(recordId: $recordId, year: $year, municipalityCode: $municipalityCode)
  }
`);
