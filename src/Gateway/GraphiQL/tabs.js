import { parse, print } from 'graphql';
import patientPage from '../../../docs/patient-page.graphql';

const firstQuery = `# Every type and field, with a sentence each: the book on the left.
query Topics {
  topics(first: 5) {
    totalCount
    nodes {
      title
      summary
    }
  }
}
`;

/** What a first visit finds: a whole patient page in one request, and a small query to change. */
export const firstTabs = [
  { query: print(parse(patientPage)), variables: JSON.stringify({ slug: 'immunotherapy', locale: 'EN' }, null, 2) },
  { query: firstQuery },
];

/** The tab that was in front at the last visit: GraphiQL keeps it, but opens its editors without its variables. */
export function tabInFront() {
  const kept = JSON.parse(localStorage.getItem('graphiql:tabState'));
  return kept?.tabs?.[kept.activeTabIndex] ?? firstTabs[0];
}
