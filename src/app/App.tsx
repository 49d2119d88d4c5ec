import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router';
import { CloudProvider } from '../api/cloud';
import type { Cloud } from '../api/createCloud';
import { nextTurn } from '../api/waiting';
import { PracticeOffer } from '../features/session/practiceOffer';
import { SuggestedCredentials } from '../features/session/suggestion';
import { LanguageProvider, type Language } from '../i18n/language';
import { OthersReachCloud } from '../ui/callsReach';
import { NextTurnContext } from '../ui/dialogWork';
import { PracticeContext, type PracticeControls } from './practice';
import { theme } from './theme';

/** Theme and texts: what even a page that cannot start needs. */
export function Frame(props: {
  language: Language;
  texts: Record<string, string>;
  children: ReactNode;
}) {
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline />
      <LanguageProvider language={props.language} texts={props.texts}>
        {props.children}
      </LanguageProvider>
    </ThemeProvider>
  );
}

/** The console on one cloud. */
export function App(props: {
  cloud: Cloud;
  practice?: PracticeControls;
  /** Goes to the practice cloud, where it is offered beside this one. */
  tryPractice?: (() => void) | undefined;
  router: RouterProviderProps['router'];
}) {
  return (
    <CloudProvider cloud={props.cloud}>
      <NextTurnContext value={(signal) => nextTurn(props.cloud, signal)}>
        <PracticeContext value={props.practice}>
          <SuggestedCredentials value={props.practice?.credentials}>
            <PracticeOffer value={props.tryPractice}>
              <OthersReachCloud value={props.practice === undefined}>
                <RouterProvider router={props.router} />
              </OthersReachCloud>
            </PracticeOffer>
          </SuggestedCredentials>
        </PracticeContext>
      </NextTurnContext>
    </CloudProvider>
  );
}
