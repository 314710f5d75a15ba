import './nonces.js';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './page.css';
import { ask, endpoint } from './ask.js';
import { firstTabs, tabInFront } from './tabs.js';

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(`${endpoint}/ide/${WORKERS[label] ?? WORKERS.editor}`, { type: 'module' }),
};

// GraphiQL reads the system's colours once; people whose system changes at dusk keep the page open.
function FollowTheSystem() {
  const { setTheme } = useGraphiQLActions();
  const chosen = useGraphiQL((state) => state.theme);
  useEffect(() => {
    if (chosen) return undefined;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setTheme(null);
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [chosen, setTheme]);
  return null;
}

const { query, variables } = tabInFront();

createRoot(document.getElementById('page')).render(
  <StrictMode>
    <GraphiQL fetcher={ask} defaultTabs={firstTabs} initialQuery={query} initialVariables={variables} defaultEditorToolsVisibility="variables">
      <GraphiQL.Logo>
        <h1>Immunotherapy content gateway</h1>
        <a href={`${endpoint}/schema.graphql`}>Schema</a>
      </GraphiQL.Logo>
      <FollowTheSystem />
    </GraphiQL>
  </StrictMode>,
);
