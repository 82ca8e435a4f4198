import { graphql } from '../../graphql/generated/index.js';

export const SUGGESTIONS = graphql(`
  query Suggestions($handled: Boolean!) {
    suggestions(handled: $handled, first: 100) {
      id
      kind
      about
      text
      placeName
      placeTown
      receivedAt
      outcome
      record {
        name
      }
    }
  }
`);

export const SUGGESTION = graphql(`
  query Suggestion($id: ID!) {
    suggestion(id: $id) {
      id
      kind
      recordId
      about
      text
      placeName
      placeTown
      placeWebsite
      placePhone
      receivedAt
      handledAt
      outcome
      note
      record {
        slug
        name
      }
    }
  }
`);

export const HANDLE_SUGGESTION = graphql(`
  mutation HandleSuggestion($id: ID!, $outcome: SuggestionOutcome!, $note: String) {
    handleSuggestion(id: $id, outcome: $outcome, note: $note) {
      id
    }
  }
`);
