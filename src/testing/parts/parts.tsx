import Button from '@mui/material/Button';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { theme } from '../../app/theme';
import { CloudError } from '../../cloud/client/errors';
import { instanceTones } from '../../cloud/states';
import { en, fr } from '../texts';
import { LanguageProvider } from '../../i18n/language';
import {
  ActionMenuButton,
  Breadcrumbs,
  DescriptionList,
  EmptyState,
  ErrorNotice,
  NavTabs,
  Notice,
  PageHeading,
  Progress,
  Section,
  StatusBadge,
} from '../../ui';
import { ConfirmDialog } from '../../resources/shared/dialog/ConfirmDialog';
import { TextField } from '../../ui/form/Fields';

// The parts of src/ui as they look: `npm run parts`. Each frame is this page in one of its views.
const views = ['light', 'dark', 'french', 'long', 'narrow'] as const;
const requested = new URLSearchParams(location.search).get('view');
const view = views.find((word) => word === requested);

const longName = 'warrenton-mysql-node01-with-a-name-too-long-to-type-twice-'.repeat(2);
const name = view === 'long' ? longName : 'warrenton-mysql-node01';
const text = view === 'long' ? `${name} is running. `.repeat(8) : `${name} is running.`;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <Section title={title}>{children}</Section>;
}

function AskButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        ConfirmDialog
      </Button>
      {isOpen && (
        <ConfirmDialog
          title={name}
          confirmLabel="OK"
          destructive
          onConfirm={() => Promise.resolve()}
          onClose={() => setOpen(false)}
        >
          <p>{text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

const action = { label: name, group: 1, onSelect: () => undefined };

function Parts() {
  return (
    <main style={{ padding: '1rem' }}>
      <NavTabs
        label="NavTabs"
        items={[
          { to: '/', label: name },
          { to: '/other', label: 'Other' },
        ]}
      />
      <Breadcrumbs items={[{ label: 'List', to: '/other' }, { label: name }]} />
      <PageHeading title={name}>
        <ActionMenuButton
          name={name}
          rowId="part"
          variant="contained"
          actions={[
            { ...action, id: 'allowed', reason: undefined },
            { ...action, id: 'refused', reason: text },
            { ...action, id: 'destructive', reason: undefined, destructive: true, group: 2 },
          ]}
        />
        <AskButton />
      </PageHeading>
      <Part title="StatusBadge">
        {Object.entries(instanceTones).map(([state, tone]) => (
          <p key={state}>
            <StatusBadge tone={tone} label={state} />
          </p>
        ))}
      </Part>
      <Part title="Notice">
        {(['success', 'progress', 'warning', 'error', 'neutral'] as const).map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            <p>{text}</p>
          </Notice>
        ))}
      </Part>
      <Part title="ErrorNotice">
        <ErrorNotice
          error={new CloudError('internal', { command: 'listVolumes', status: 530, text })}
          onRetry={() => undefined}
        />
      </Part>
      <Part title="Progress">
        <Progress label="Progress" />
      </Part>
      <Part title="DescriptionList">
        <DescriptionList items={[{ term: name, detail: text }]} />
      </Part>
      <Part title="TextField">
        <TextField label={name} name="part" />
      </Part>
      <Part title="EmptyState">
        <EmptyState title={name}>{text}</EmptyState>
      </Part>
    </main>
  );
}

const language = view === 'french' ? 'fr' : 'en';
const router = createMemoryRouter([{ path: '*', Component: Parts }]);

createRoot(document.getElementById('root') ?? document.body).render(
  view === undefined ? (
    views.map((word) => (
      <iframe
        key={word}
        title={word}
        src={`?view=${word}`}
        style={{ width: word === 'narrow' ? 320 : 720, height: 900, margin: 8 }}
      />
    ))
  ) : (
    <ThemeProvider
      theme={theme}
      defaultMode={view === 'dark' ? 'dark' : 'light'}
      storageManager={null}
    >
      <CssBaseline />
      <LanguageProvider language={language} texts={language === 'fr' ? fr : en}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </ThemeProvider>
  ),
);
