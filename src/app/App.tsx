import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router';
import { CloudProvider } from '../cloud/cloud';
import type { Cloud } from '../cloud/createCloud';
import { nextTurn } from '../cloud/client/rateLimitWait';
import { PracticeOffer } from './session/practiceOffer';
import { SuggestedCredentials } from './session/suggestion';
import { LanguageProvider } from '../i18n/language';
import type { Language } from '../i18n/languages';
import { ReachableOutside } from '../resources/shared/reachableOutside';
import { NextTurnContext } from '../ui/dialog/dialogWork';
import { PracticeContext, type PracticeControls } from './practice/practice';
import { theme } from './theme';

/** Theme and texts, which even a page that cannot start needs. */
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
              <ReachableOutside value={props.practice === undefined}>
                <RouterProvider router={props.router} />
              </ReachableOutside>
            </PracticeOffer>
          </SuggestedCredentials>
        </PracticeContext>
      </NextTurnContext>
    </CloudProvider>
  );
}
